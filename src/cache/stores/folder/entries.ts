import { open, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../../tools/error-code.ts';
import { onDisk } from '../part.ts';
import { longestSeal, readSeal, type Seal } from '../seal.ts';

/** An entry of the folder, as its seal says it. */
export interface FolderEntry {
  readonly path: string;
  readonly seal: Seal;
  /** Of the seal, in bytes: the file's contents follow. */
  readonly length: number;
}

export const entrySuffix = '.entry';
const partSuffix = '.part';
/** What is older and not whole, nobody writes any more. */
const oldestPartMs = 24 * 3_600_000;

/** All entries whose length is right. A folder that is not there has none. @throws Problem (surroundings) */
export async function entriesOf(dir: string): Promise<readonly FolderEntry[]> {
  const entries = await Promise.all(
    (await namesIn(dir, entrySuffix)).map((name) => readEntry(join(dir, name))),
  );
  return entries.flatMap((entry) => entry ?? []);
}

/** For `pruneFolder`: what was used last goes last. Whoever may only read the folder cannot say it. */
export async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/** Removes what was used the longest ago, until the rest fits. Another process may do the same. @param limit in bytes */
export async function pruneFolder(dir: string, limit: number): Promise<void> {
  const files = await Promise.all((await namesIn(dir, entrySuffix)).map((name) => factsOf(join(dir, name))));
  let kept = 0;
  for (const { path, size } of files.flat().sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    kept += size;
    if (kept > limit) await rm(path, { force: true });
  }
  const parts = await Promise.all((await namesIn(dir, partSuffix)).map((name) => factsOf(join(dir, name))));
  for (const { path, mtimeMs } of parts.flat())
    if (Date.now() - mtimeMs > oldestPartMs) await rm(path, { force: true });
}

async function namesIn(dir: string, suffix: string): Promise<readonly string[]> {
  try {
    return (await readdir(dir)).filter((name) => name.endsWith(suffix));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw onDisk(dir, error, 'read');
  }
}

async function factsOf(path: string) {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? [] : [{ path, size: found.size, mtimeMs: found.mtimeMs }];
}

/** An entry; undefined for what is damaged, of somebody else, or gone in the meantime. */
export async function readEntry(path: string): Promise<FolderEntry | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const start = Buffer.alloc(longestSeal);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    const read = readSeal(start.subarray(0, bytesRead));
    const { size } = await file.stat();
    return read !== undefined && size === read.length + read.seal.size ? { path, ...read } : undefined;
  } finally {
    await file.close();
  }
}
