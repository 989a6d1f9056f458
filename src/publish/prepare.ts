import { openBlob, readBlob } from '../oci/blobs.ts';
import { readLayout } from '../oci/layout.ts';
import { isIndexType, isManifestType } from '../oci/media-types.ts';
import { mergePlatforms } from '../oci/merge.ts';
import { repositoryName, type Repository } from '../oci/reference.ts';
import type { BlobSource, StoredManifest } from '../oci/registry/client.ts';
import type { Descriptor } from '../oci/schemas.ts';
import { checkSize, childrenOf } from '../oci/verify.ts';
import type { PublishImage, TagReference } from './request.ts';

/** One image with everything that has to be sent for it. */
export interface PreparedImage {
  readonly image: string;
  readonly tags: readonly TagReference[];
  /** Where it goes, each repository once. */
  readonly repositories: readonly Repository[];
  /** Configs, layers and attestations, each digest once. */
  readonly blobs: readonly BlobSource[];
  /** Manifests and indexes, children before parents. */
  readonly manifests: readonly StoredManifest[];
  /** What the tags will name: the last of the manifests. */
  readonly root: StoredManifest;
}

/**
 * Reads an image's layouts, joins its platforms, and lists what has to be sent. Sends nothing.
 * @throws Problem when a layout is missing or not whole, or two are for the same platform
 */
export async function prepare(
  { image, layouts: dirs }: PublishImage,
  tags: readonly TagReference[],
): Promise<PreparedImage> {
  const layouts = await Promise.all(dirs.map((dir) => readLayout(dir)));
  const { descriptor, bytes } = mergePlatforms(layouts);
  const blobs = new Map<string, BlobSource>();
  const manifests = new Map<string, StoredManifest>();

  const collect = async (dir: string, each: Descriptor): Promise<void> => {
    const { digest, mediaType, size } = each;
    if (blobs.has(digest) || manifests.has(digest)) return;
    if (isIndexType(mediaType) || isManifestType(mediaType)) {
      for (const child of await childrenOf(dir, each)) await collect(dir, child);
      manifests.set(digest, { digest, mediaType, bytes: await readBlob(dir, each) });
    } else {
      await checkSize(dir, each);
      blobs.set(digest, { digest, size, open: () => openBlob(dir, digest) });
    }
  };
  for (const layout of layouts) {
    const roots = bytes ? [layout.manifest, ...layout.attestations] : [layout.root];
    for (const each of roots) await collect(layout.dir, each);
  }
  const root = bytes ? { ...descriptor, bytes } : manifests.get(descriptor.digest);
  if (!root) throw new Error(`${descriptor.digest} was collected and is not there`);
  manifests.set(root.digest, root);

  return {
    image,
    tags,
    repositories: [...new Map(tags.map((tag) => [repositoryName(tag), tag])).values()].map(
      ({ registry, repository }) => ({ registry, repository }),
    ),
    blobs: [...blobs.values()],
    manifests: [...manifests.values()],
    root: { digest: root.digest, mediaType: root.mediaType, bytes: root.bytes },
  };
}
