import { stat } from 'node:fs/promises';
import pLimit from 'p-limit';
import { blobPath, brokenBlob, openBlob, readJsonBlob } from './blobs.ts';
import { digestOfStream } from './digest.ts';
import { readRoot } from './layout.ts';
import { isIndexType, isManifestType } from './media-types.ts';
import { indexSchema, manifestSchema, type Descriptor } from './schemas.ts';

/** Two at once keep disk and processor busy; more only compete. */
const concurrency = 2;

/**
 * Every blob that a layout's `index.json` leads to, each digest once, parents before children. Manifests and
 * indexes are read and checked on the way; layers and configs are only named.
 * @throws Problem (surroundings) when one that is read is missing or wrong
 */
export async function reachableBlobs(dir: string): Promise<readonly Descriptor[]> {
  const found = new Map<string, Descriptor>();
  const visit = async (descriptor: Descriptor): Promise<void> => {
    if (found.has(descriptor.digest)) return;
    found.set(descriptor.digest, descriptor);
    for (const child of await childrenOf(dir, descriptor)) await visit(child);
  };
  await visit(await readRoot(dir));
  return [...found.values()];
}

/** What a manifest or index points to; nothing for any other blob. */
export async function childrenOf(dir: string, descriptor: Descriptor): Promise<readonly Descriptor[]> {
  if (isIndexType(descriptor.mediaType)) return (await readJsonBlob(indexSchema, dir, descriptor)).manifests;
  if (!isManifestType(descriptor.mediaType)) return [];
  const { config, layers } = await readJsonBlob(manifestSchema, dir, descriptor);
  return [config, ...layers];
}

/**
 * Proves that a layout is whole: every blob reachable from `index.json` is there, has its size and its digest.
 * @returns how many blobs and bytes were checked
 * @throws Problem (surroundings) that names the first blob that is missing, truncated or wrong
 */
export async function verifyLayout(dir: string): Promise<{ blobs: number; bytes: number }> {
  const blobs = await reachableBlobs(dir);
  // Sizes first: a truncated blob is found before gigabytes are hashed.
  for (const blob of blobs) await checkSize(dir, blob);
  const limit = pLimit(concurrency);
  await Promise.all(blobs.map((blob) => limit(() => checkDigest(dir, blob))));
  return { blobs: blobs.length, bytes: blobs.reduce((sum, { size }) => sum + size, 0) };
}

/** Whether a blob is there and has its size. @throws Problem (surroundings) that names it */
export async function checkSize(dir: string, { digest, size }: Descriptor): Promise<void> {
  const found = await stat(blobPath(dir, digest)).catch((error: unknown) => {
    throw brokenBlob(dir, digest, 'is missing', error);
  });
  if (!found.isFile()) throw brokenBlob(dir, digest, 'is no file');
  if (found.size !== size) throw brokenBlob(dir, digest, `has ${found.size} bytes instead of ${size}`);
}

async function checkDigest(dir: string, { digest }: Descriptor): Promise<void> {
  const actual = await digestOfStream(openBlob(dir, digest)).catch((error: unknown) => {
    throw brokenBlob(dir, digest, 'cannot be read', error);
  });
  if (actual.digest !== digest) throw brokenBlob(dir, digest, `has the contents of ${actual.digest}`);
}
