import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stats } from 'node:fs';

/** What a file or a folder takes. */
export interface Measured {
  /** On the disk: blocks, not lengths. */
  readonly bytes: number;
  /** The latest moment at which something of it was read, written or changed; milliseconds since 1970. */
  readonly lastUsedMs: number;
}

/** Which moment counts as the last use of a file: `written` where we mark it by that, or any that its system keeps. */
export type Use = 'written' | 'any';

/** File systems that share files count each once: by device and number. */
export type Counted = Set<string>;

const atOnce = 64;

/**
 * Measures a file, or a folder with all that is in it. What goes away meanwhile counts nothing; symbolic links are not
 * followed.
 * @param counted files with several names that were counted already; this adds to it
 * @param isLeftOut folders that are not looked into
 */
export async function measure(
  path: string,
  use: Use,
  counted: Counted,
  isLeftOut: (folder: string) => boolean = () => false,
): Promise<Measured> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return { bytes: 0, lastUsedMs: 0 };
  let bytes = bytesOf(stats, counted);
  let lastUsedMs = usedMs(stats, use);
  const folders = stats.isDirectory() ? [path] : [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const [inside, found] of await entriesOf(folder)) {
      bytes += bytesOf(found, counted);
      if (found.isDirectory()) {
        if (!isLeftOut(inside)) folders.push(inside);
      } else lastUsedMs = Math.max(lastUsedMs, usedMs(found, use));
    }
  return { bytes, lastUsedMs };
}

type Entry = readonly [path: string, stats: Stats];

async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const paths = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  const entries: Entry[] = [];
  for (let from = 0; from < paths.length; from += atOnce)
    entries.push(...(await Promise.all(paths.slice(from, from + atOnce).map(entryOf))).flat());
  return entries;
}

async function entryOf(path: string): Promise<readonly Entry[]> {
  const found = await lstat(path).catch(() => undefined);
  return found === undefined ? [] : [[path, found]];
}

function bytesOf(stats: Stats, counted: Counted): number {
  if (stats.nlink > 1 && !stats.isDirectory()) {
    const key = `${stats.dev}:${stats.ino}`;
    if (counted.has(key)) return 0;
    counted.add(key);
  }
  return stats.blocks * 512;
}

/** A folder's being read says nothing: whoever lists it does that, we as well. */
function usedMs(stats: Stats, use: Use): number {
  return use === 'written' || stats.isDirectory()
    ? stats.mtimeMs
    : Math.max(stats.mtimeMs, stats.atimeMs, stats.ctimeMs);
}
