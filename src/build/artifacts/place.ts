import { cp, link, lstat, mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { badRequest, messageOf, Problem, surroundingsFailed } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';

/** A file or folder of this run, and where it is to go. */
export interface Placing {
  /** It is moved away from here. */
  readonly from: string;
  /** Absolute. */
  readonly to: string;
}

/**
 * Puts files and folders into their places: all or none. Each is brought beside its place first, so that nothing but
 * renaming is left to be done, and what was there before comes back when one of them fails. A new folder appears
 * whole. In a folder that is there already files of the same name are replaced and the others stay, as BuildKit's
 * exporter does it; a folder is never replaced by a file, nor a file or link by a folder.
 * @param cwd where all places are, also after symbolic links; absolute
 * @throws Problem: request for a place that is taken or outside, surroundings when the disk does not take it
 */
export async function placeAll(placings: readonly Placing[], cwd: string): Promise<void> {
  const stages: Stage[] = [];
  const undo: Undo[] = [];
  try {
    for (const placing of placings) {
      const stage = await makeStage(placing, cwd);
      stages.push(stage);
      await mkdir(dirname(stage.target), { recursive: true });
      await move(placing.from, stage.target);
    }
    for (const { ready, anchor, old } of stages) await put(ready, anchor, { old, undo, cwd });
  } catch (error) {
    await takeBack(undo, stages, error);
    if (error instanceof Problem) throw error;
    throw surroundingsFailed(`The files cannot be put into their places: ${messageOf(error)}`, {}, error);
  }
  await removeStages(stages);
}

/** What could not be put back is still in its stage: then nothing is removed, and it is told where it is. */
async function takeBack(undo: readonly Undo[], stages: readonly Stage[], cause: unknown): Promise<void> {
  const left: string[] = [];
  for (const { path, kept, back } of [...undo].reverse())
    await back().catch(() => left.push(kept === undefined ? path : `${path} was ${kept}`));
  if (left.length === 0) return removeStages(stages);
  throw surroundingsFailed(
    `The files cannot be put into their places, and not all that was there before could be put back: ${messageOf(cause)}`,
    { log: left },
    cause,
  );
}

async function removeStages(stages: readonly Stage[]): Promise<void> {
  for (const { folder } of stages)
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
      throw surroundingsFailed(`${folder} cannot be removed`, {}, error);
    });
}

/** How one renaming is undone. */
interface Undo {
  /** What was replaced, or is new. */
  readonly path: string;
  /** Where the replaced file is. */
  readonly kept?: string;
  readonly back: () => Promise<void>;
}

/** A folder on the file system of a place, for what is not there yet and what is not there any more. */
interface Stage {
  readonly folder: string;
  /** The deepest folder on the way to the place that exists, maybe the place itself; free of links. */
  readonly anchor: string;
  /** What is to be in the anchor: the way from there to the place, and what goes there. */
  readonly ready: string;
  /** What goes to the place, below `ready` or the same. */
  readonly target: string;
  /** For what is replaced. */
  readonly old: string;
}

async function makeStage({ from, to }: Placing, cwd: string): Promise<Stage> {
  const isFolder = (await lstat(from)).isDirectory();
  const found = await deepestFolder(isFolder ? to : dirname(to), cwd);
  const anchor = await realpath(found);
  const way = relative(await realpath(cwd), anchor);
  if (way === '..' || way.startsWith(`..${sep}`))
    throw badRequest(`${relative(cwd, to)} is outside of the working folder`);
  const folder = await mkdtemp(join(anchor, '.image-build-'));
  const ready = join(folder, 'new');
  const old = join(folder, 'old');
  await mkdir(old);
  return { folder, anchor, ready, target: join(ready, relative(found, to)), old };
}

async function deepestFolder(path: string, cwd: string): Promise<string> {
  const found = await stat(path).catch(unlessMissing);
  if (found?.isDirectory() === true) return path;
  const isTaken = found !== undefined || (await lstat(path).catch(unlessMissing)) !== undefined;
  if (isTaken)
    throw badRequest(`${relative(cwd, path)} is to be a folder, and is something else`, {
      todo: 'Remove it, or choose another dest',
    });
  return deepestFolder(dirname(path), cwd);
}

/** Over the border of a file system nothing can be renamed. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }
}

interface Replacing {
  /** For what is replaced. */
  readonly old: string;
  readonly undo: Undo[];
  /** For messages. */
  readonly cwd: string;
}

async function put(from: string, to: string, replacing: Replacing): Promise<void> {
  const { old, undo, cwd } = replacing;
  const fresh = await lstat(from);
  const there: Stats | undefined = await lstat(to).catch(unlessMissing);
  if (fresh.isDirectory() && there?.isDirectory() === true) {
    for (const name of await readdir(from)) await put(join(from, name), join(to, name), replacing);
    return;
  }
  if (there === undefined) {
    await rename(from, to);
    undo.push({ path: to, back: () => rename(to, from) });
    return;
  }
  if (fresh.isDirectory() || there.isDirectory())
    throw badRequest(
      `The build gives ${relative(cwd, to)} as a ${kindOf(fresh)}, and there it is a ${kindOf(there)}`,
      { todo: 'Remove it, or choose another dest' },
    );
  const kept = join(old, String(undo.length));
  // As a second name, so that the file is there at every moment; not every file system can do it.
  await link(to, kept).catch(() => rename(to, kept));
  undo.push({ path: to, kept, back: () => rename(kept, to) });
  await rename(from, to);
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'symbolic link' : 'file';
}

function unlessMissing(error: unknown): undefined {
  const code = errorCode(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  return undefined;
}
