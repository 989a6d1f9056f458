import { open, readdir, utimes } from 'node:fs/promises';
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

async function namesIn(dir: string, suffix: string): Promise<readonly string[]> {
  try {
    return (await readdir(dir)).filter((name) => name.endsWith(suffix));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw onDisk(dir, error, 'read');
  }
}

/** An entry; undefined for what is damaged, of somebody else, or gone in the meantime. */
export async function readEntry(path: string): Promise<FolderEntry | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const facts = await file.stat();
    if (!facts.isFile()) return undefined;
    const start = Buffer.alloc(longestSeal);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    const read = readSeal(start.subarray(0, bytesRead));
    return read !== undefined && facts.size === read.length + read.seal.size ? { path, ...read } : undefined;
  } finally {
    await file.close();
  }
}
