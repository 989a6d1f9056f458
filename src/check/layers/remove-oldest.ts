import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was begun this long ago was left by a run that was killed, in milliseconds. */
const abandonedMs = 60 * 60 * 1000;

/**
 * Removes the files of a folder that were not used for longest, until the others have at most `limit` bytes; and files
 * that a killed run had begun. Other runs may do the same at the same time.
 */
export async function removeOldest(dir: string, limit: number, nowMs: number = Date.now()): Promise<void> {
  const names = await readdir(dir);
  const all = await Promise.all(names.map((name) => look(join(dir, name))));
  const files = all.filter((file) => file !== undefined).sort((one, other) => other.usedMs - one.usedMs);
  let sum = 0;
  for (const { path, bytes, usedMs } of files) {
    sum += bytes;
    const isAbandoned = path.endsWith('.part') && nowMs - usedMs > abandonedMs;
    if (sum > limit || isAbandoned) await rm(path, { force: true });
  }
}

async function look(path: string): Promise<{ path: string; bytes: number; usedMs: number } | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() === true ? { path, bytes: found.size, usedMs: found.mtimeMs } : undefined;
}
