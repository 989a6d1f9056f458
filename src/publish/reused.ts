import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { isIndexType, isManifestType } from '../oci/media-types.ts';
import { formatReference, repositoryName, type Repository } from '../oci/reference.ts';
import type { BlobSource, RegistryClient, StoredManifest } from '../oci/registry/client.ts';
import { indexSchema, manifestSchema, type Descriptor } from '../oci/schemas.ts';
import { surroundingsFailed } from '../problem.ts';
import { parseJson } from '../tools/json.ts';

/** Where an image is that is published already. */
export type PublishedAt = Repository & { readonly digest: string };

/** An image as a registry has it. */
export interface ReusedImage {
  readonly from: PublishedAt;
  /** The bytes that its tags name. */
  readonly root: () => Promise<StoredManifest>;
  /** Everything below the root, and the root as the last of the manifests. */
  readonly content: () => Promise<ReusedContent>;
}

export interface ReusedContent {
  /** Children before parents. */
  readonly manifests: readonly StoredManifest[];
  readonly blobs: readonly RemoteBlob[];
}

/** A blob that has to be brought here before it can be sent; not so where it can be mounted. */
export interface RemoteBlob extends BlobSource {
  readonly size: number;
  /** Brings it here, once. */
  readonly bring: () => Promise<void>;
}

/** A blob was to be sent, and its bytes are still elsewhere: see RemoteBlob. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
}

/**
 * An image that stays as it is, byte for byte. Nothing is asked before somebody wants to know it, and each thing once.
 * @param folder for the blobs that have to be brought here
 */
export function reusedImage(
  from: PublishedAt,
  client: RegistryClient,
  folder: () => Promise<string>,
): ReusedImage {
  const root = once(() => readManifest(from, from.digest, client));
  const content = once(async (): Promise<ReusedContent> => {
    const manifests = new Map<string, StoredManifest>();
    const blobs = new Map<string, RemoteBlob>();
    const collect = async (manifest: StoredManifest): Promise<void> => {
      for (const child of childrenOf(manifest, from)) {
        const { digest, mediaType } = child;
        if (blobs.has(digest) || manifests.has(digest)) continue;
        if (isIndexType(mediaType) || isManifestType(mediaType))
          await collect(await readManifest(from, digest, client));
        else blobs.set(digest, remoteBlob(child, from, client, folder));
      }
      manifests.set(manifest.digest, manifest);
    };
    await collect(await root());
    return { manifests: [...manifests.values()], blobs: [...blobs.values()] };
  });
  return { from, root, content };
}

/** Those of an image's repositories that do not have it yet. @param wanted where it is to be, each once */
export async function lacking(
  { from }: ReusedImage,
  wanted: readonly Repository[],
  client: RegistryClient,
): Promise<readonly Repository[]> {
  const found = await Promise.all(
    wanted.map(async ({ registry, repository }) => {
      const isHome = repositoryName({ registry, repository }) === repositoryName(from);
      return (
        isHome || (await client.resolveTag({ registry, repository, digest: from.digest })) === from.digest
      );
    }),
  );
  return wanted.filter((_, index) => found[index] !== true);
}

async function readManifest(
  { registry, repository }: Repository,
  digest: string,
  client: RegistryClient,
): Promise<StoredManifest> {
  const reference = { registry, repository, digest };
  const found = await client.getManifest(reference);
  if (found === undefined)
    throw surroundingsFailed(`${formatReference(reference)} is not there any more`, {
      todo: 'It was there when the plan was made: run it again, and it will be built',
    });
  return found;
}

function childrenOf({ digest, mediaType, bytes }: StoredManifest, from: Repository): readonly Descriptor[] {
  const text = bytes.toString('utf8');
  const name = `${repositoryName(from)}@${digest}`;
  if (isIndexType(mediaType)) return parseJson(indexSchema, text, name).manifests;
  if (isManifestType(mediaType)) {
    const { config, layers } = parseJson(manifestSchema, text, name);
    return [config, ...layers];
  }
  throw surroundingsFailed(`${name} is no image: \`${mediaType.slice(0, 100)}\``);
}

function remoteBlob(
  { digest, size }: Descriptor,
  from: Repository,
  client: RegistryClient,
  folder: () => Promise<string>,
): RemoteBlob {
  let file: string | undefined;
  const bring = once(async () => {
    const path = join(await folder(), digest.replace(':', '-'));
    if (!existsSync(path)) await client.saveBlob(from, { digest, size }, path);
    file = path;
  });
  const open: BlobSource['open'] = () => {
    if (file === undefined) throw new NotHere(digest);
    return createReadStream(file);
  };
  return { digest, size, open, bring };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
