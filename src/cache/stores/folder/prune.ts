import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { entrySuffix } from './entries.ts';

/** What may stay in a folder with all its slots. */
export interface FolderLimits {
  /** In bytes. */
  readonly limit: number;
  /** Since it was used last, in ms. */
  readonly olderThanMs: number;
}

const partSuffix = '.part';
/** What is older and not whole, nobody writes any more. */
const oldestPartMs = 24 * 3_600_000;

interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * Removes what nobody has used for too long, then what was used the longest ago until the rest fits: of the folder and
 * of its slots together. Another process may do the same.
 * @param nowMs ms since 1970
 * @throws what the file system throws
 */
export async function pruneFolder(
  root: string,
  { limit, olderThanMs }: FolderLimits,
  nowMs: number,
): Promise<void> {
  const files = await filesIn(root);
  const newest = files.filter(({ path }) => path.endsWith(entrySuffix)).sort((a, b) => b.mtimeMs - a.mtimeMs);
  let kept = 0;
  for (const { path, size, mtimeMs } of newest) {
    kept += size;
    if (kept > limit || nowMs - mtimeMs > olderThanMs) await rm(path, { force: true });
  }
  for (const { path, mtimeMs } of files)
    if (path.endsWith(partSuffix) && nowMs - mtimeMs > oldestPartMs) await rm(path, { force: true });
}

/** What is ours in it and in the folders in it; links are not followed. */
async function filesIn(root: string): Promise<readonly FoundFile[]> {
  const listed = await readdir(root, { withFileTypes: true });
  const slots = listed.filter((one) => one.isDirectory()).map(({ name }) => join(root, name));
  // One that cannot be read is gone, or somebody else’s.
  const inSlots = await Promise.all(
    slots.map((slot) => readdir(slot, { withFileTypes: true }).catch(() => [])),
  );
  const paths = [...listed, ...inSlots.flat()]
    .filter((one) => one.isFile() && isOurs(one.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(
    paths.map(async (path) => ({ path, facts: await stat(path).catch(() => undefined) })),
  );
  return found.flatMap(({ path, facts }) =>
    facts === undefined ? [] : [{ path, size: facts.size, mtimeMs: facts.mtimeMs }],
  );
}

/** `HASH.entry`, and what is not whole yet: `HASH.entry.UUID.part`. */
function isOurs(name: string): boolean {
  return /^[0-9a-f]{64}\.entry(\.[0-9a-f-]{36}\.part)?$/.test(name);
}
