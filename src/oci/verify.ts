import { link, rename, rm, stat } from 'node:fs/promises';
import pLimit from 'p-limit';
import { blobPath, brokenBlob, openBlob, readJsonBlob } from './blobs.ts';
import { digestOfStream, type Digest } from './digest.ts';
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

/** Digest → the file that was proven to have it: one map for all layouts of a run. */
export type ProvenBlobs = Map<string, Promise<string>>;

/** Reads a blob for its digest: whoever needs more of it gathers that on the way. */
export type ReadDigest = (dir: string, blob: Descriptor) => Promise<Digest>;

const plainDigest: ReadDigest = async (dir, { digest }) =>
  (await digestOfStream(openBlob(dir, digest))).digest;

/**
 * Proves that a layout is whole: every blob reachable from `index.json` is there, has its size and its digest.
 * A blob that was proven in another layout already is not read again: it becomes a hard link to that file, so that
 * images on one base cost its bytes once, in time and on disk.
 * @param proven blobs that need not be read again; what is proven here is added
 * @returns how many blobs and bytes were checked
 * @throws Problem (surroundings) that names the first blob that is missing, truncated or wrong
 */
export async function verifyLayout(
  dir: string,
  proven: ProvenBlobs = new Map(),
  readDigest: ReadDigest = plainDigest,
): Promise<{ blobs: number; bytes: number }> {
  const blobs = await reachableBlobs(dir);
  // Sizes first: a truncated blob is found before gigabytes are hashed.
  for (const blob of blobs) await checkSize(dir, blob);
  const limit = pLimit(concurrency);
  await Promise.all(blobs.map((blob) => limit(() => prove(dir, blob, proven, readDigest))));
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

async function prove(
  dir: string,
  blob: Descriptor,
  proven: ProvenBlobs,
  readDigest: ReadDigest,
): Promise<void> {
  const path = blobPath(dir, blob.digest);
  const first = await proven.get(blob.digest)?.catch(() => undefined);
  if (first !== undefined && ((await isSameFile(path, first)) || (await replaceByLink(path, first)))) return;
  const check = checkDigest(dir, blob, readDigest).then(() => path);
  if (first === undefined) proven.set(blob.digest, check);
  await check;
}

/** Layouts may share a folder for their blobs. */
async function isSameFile(path: string, first: string): Promise<boolean> {
  if (path === first) return true;
  const [one, other] = await Promise.all(
    [stat(path), stat(first)].map((each) => each.catch(() => undefined)),
  );
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

/** Whether it could be done: not over file systems, and not where the first file is gone. */
async function replaceByLink(path: string, first: string): Promise<boolean> {
  try {
    await link(first, `${path}.link`);
    await rename(`${path}.link`, path);
    // Renaming does nothing where both are the same file already.
    await rm(`${path}.link`, { force: true });
    return true;
  } catch {
    return false;
  }
}

async function checkDigest(dir: string, blob: Descriptor, readDigest: ReadDigest): Promise<void> {
  const { digest } = blob;
  const actual = await readDigest(dir, blob).catch((error: unknown) => {
    throw brokenBlob(dir, digest, 'cannot be read', error);
  });
  if (actual !== digest) throw brokenBlob(dir, digest, `has the contents of ${actual}`);
}
