import { readFile } from 'node:fs/promises';
import { writeWhole } from '../../tools/temporary.ts';
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
  if (bytes !== undefined) await writeWhole(file, bytes).catch(() => undefined);
  return bytes;
}
