import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { partOf } from '../../tools/temporary.ts';
import { blobPath } from '../blobs.ts';
import { digestOf } from '../digest.ts';

/**
 * A manifest or config that this machine keeps for ever, because a digest never means anything else: read from the
 * disk when it is there and right, else fetched, once.
 * @param dir absolute; made when something is kept
 * @param fetch gives bytes that were proven to have the digest; undefined when they are nowhere
 */
export async function kept(
  dir: string,
  digest: string,
  fetch: () => Promise<Buffer | undefined>,
): Promise<Buffer | undefined> {
  const file = blobPath(dir, digest);
  // What is missing, unreadable or cut short is fetched again.
  const known = await readFile(file).catch(() => undefined);
  if (known !== undefined && digestOf(known) === digest) return known;
  const bytes = await fetch();
  // A folder that cannot be written to costs the next run a request, and nothing else.
  if (bytes !== undefined) await keep(file, bytes).catch(() => undefined);
  return bytes;
}

async function keep(file: string, bytes: Buffer): Promise<void> {
  const part = partOf(file);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}
