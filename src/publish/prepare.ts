import { openBlob, readBlob } from '../oci/blobs.ts';
import { readLayout } from '../oci/layout.ts';
import { isIndexType, isManifestType } from '../oci/media-types.ts';
import { mergePlatforms } from '../oci/merge.ts';
import { repositoryName, type Repository } from '../oci/reference.ts';
import type { BlobSource, StoredManifest } from '../oci/registry/client.ts';
import type { Descriptor } from '../oci/schemas.ts';
import { seal, type Root } from '../oci/seal.ts';
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
 * Reads an image's layouts, joins its platforms, seals the annotations into the root, and lists what has to be sent.
 * Sends nothing. Only the root is written anew: configs, layers, attestations and the manifests below an index stay
 * byte for byte.
 * @throws Problem when a layout is missing or not whole, or two are for the same platform
 */
export async function prepare(request: PublishImage, tags: readonly TagReference[]): Promise<PreparedImage> {
  const { image, source } = request;
  if (source.kind !== 'layouts') throw new Error(`${image} is published already and has no layouts`);
  const layouts = await Promise.all(source.dirs.map((dir) => readLayout(dir)));
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
  const merged = bytes ? { ...descriptor, bytes } : manifests.get(descriptor.digest);
  if (!merged) throw new Error(`${descriptor.digest} was collected and is not there`);
  // What was sealed takes the place of what was not, after everything that it names.
  manifests.delete(merged.digest);
  const root = sealRoot(merged, request);
  manifests.set(root.digest, root);

  return {
    image,
    tags,
    repositories: repositoriesIn(tags),
    blobs: [...blobs.values()],
    manifests: [...manifests.values()],
    root,
  };
}

/** Seals what an image says of itself into its root: an index is told more than a lone manifest. */
export function sealRoot(
  root: Root,
  { annotations = {}, indexAnnotations = {} }: Pick<PublishImage, 'annotations' | 'indexAnnotations'>,
): StoredManifest {
  return seal(root, { ...(isIndexType(root.mediaType) ? indexAnnotations : {}), ...annotations });
}

/** Where tags are, each repository once. */
export function repositoriesIn(tags: readonly TagReference[]): readonly Repository[] {
  return [...new Map(tags.map((tag) => [repositoryName(tag), tag])).values()].map(
    ({ registry, repository }) => ({ registry, repository }),
  );
}
