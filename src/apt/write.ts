import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfStream } from '../oci/digest.ts';
import { badRequest, messageOf, Problem, surroundingsFailed } from '../problem.ts';
import { partOf, writeWhole } from '../tools/temporary.ts';
import { folderShelf } from './folder.ts';
import { inReleaseOf, suiteFolder } from './former.ts';
import type { Next, Write } from './next.ts';

/**
 * Writes the next state of a repository, in its order; what belongs to neither state is removed at the end.
 * @param root of the repository, absolute
 * @param before what InRelease was when the repository was read
 * @throws Problem (surroundings) where somebody else has written meanwhile, or the disk fails; (request) where a package
 *   has changed since it was read
 */
export async function writeState(
  root: string,
  suite: string,
  { writes, removals, keptByHash }: Pick<Next, 'writes' | 'removals' | 'keptByHash'>,
  before: Buffer | undefined,
): Promise<void> {
  for (const write of writes) {
    if (write === writes.at(-1)) await proveSame(root, suite, before);
    await writeOne(root, write).catch((error: unknown) => {
      if (error instanceof Problem) throw error;
      throw surroundingsFailed(`${write.path} cannot be written: ${messageOf(error)}`, {}, error);
    });
  }
  for (const path of removals) await rm(join(root, path), { force: true });
  await removeOthers(root, suiteFolder(suite), keptByHash);
}

/** Puts one file in its place: nobody ever sees half of it. */
export async function writeOne(root: string, write: Write): Promise<void> {
  const path = join(root, write.path);
  if ('bytes' in write) {
    await writeWhole(path, write.bytes);
    return;
  }
  const part = partOf(path);
  await mkdir(dirname(path), { recursive: true });
  try {
    await copyFile(write.from, part);
    const { digest } = await digestOfStream(createReadStream(part));
    if (digest !== `sha256:${write.sha256}`)
      throw badRequest(`${write.from} has changed while it was published`, {
        todo: 'Let nothing write it, and run again',
      });
    // Web servers are somebody else.
    await chmod(part, 0o644);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

async function proveSame(root: string, suite: string, before: Buffer | undefined): Promise<void> {
  const now = await folderShelf(root).read(inReleaseOf(suite));
  if (before === undefined ? now === undefined : now?.equals(before) === true) return;
  throw surroundingsFailed('Somebody else has written the repository meanwhile', {
    todo: 'Run again, one after the other',
  });
}

/** Lists by their hash that neither this state nor the one before it has. */
async function removeOthers(root: string, folder: string, kept: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeOthers(root, path, kept);
    else if (/\/by-hash\/SHA256\/[0-9a-f]{64}$/.test(path) && !kept.has(path))
      await rm(join(root, path), { force: true });
  }
}
