import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { badRequest, type Place } from '../problem.ts';
import { nearest } from '../tools/did-you-mean.ts';
import { errorCode } from '../tools/error-code.ts';

/** What BuildKit fetches itself: a URL, a repository, another image or target. Source: docs.docker.com, "Build context". */
export function isRemote(context: string): boolean {
  return /^([a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|target:)/.test(context);
}

/** Forward slashes, as paths are written in reports and in Dockerfiles. */
export function toPosix(path: string): string {
  return path.split(sep).join('/');
}

/** Where the files of a plan may lie. */
export interface Area {
  /** The working folder, absolute: what relative paths are relative to. */
  readonly cwd: string;
  /** Folders elsewhere that the request itself names (`source`), absolute. */
  readonly more: readonly string[];
}

/** The working folder, and the folders of `source` that lie elsewhere: whoever types them knows why. */
export async function areaOf(cwd: string, source: readonly string[] | undefined): Promise<Area> {
  const elsewhere = (source ?? []).map((path) => resolve(cwd, path)).filter((path) => isOutside(cwd, path));
  return { cwd, more: await Promise.all(elsewhere.map(folderOf)) };
}

/** A folder is its own, a file is in one; what is not there is said where it is looked for. */
async function folderOf(path: string): Promise<string> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile ? dirname(path) : path;
}

/**
 * Makes a path absolute that must lie in the plan's area, also after symbolic links: the build would send what is
 * outside to the engine, and what the files of a repository say need not be trusted that far.
 * @param what names it in the message: "The context"
 * @throws Problem (request) when it is outside or not there
 */
export async function insidePath(
  { cwd, more }: Area,
  path: string,
  what: string,
  where?: Place,
): Promise<string> {
  const absolute = resolve(cwd, path);
  const place = where === undefined ? {} : { where };
  const root = [cwd, ...more].find((folder) => !isOutside(folder, absolute));
  if (root === undefined) throw outside(what, path, place);
  let real: string;
  try {
    real = await realpath(absolute);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw badRequest(`${what} ${path} cannot be read`, place, error);
    throw badRequest(
      `${what} ${path} is not there`,
      { ...place, ...(await meantBeside(cwd, root, path)) },
      error,
    );
  }
  const roots = await Promise.all([cwd, root].map((folder) => realpath(folder)));
  if (roots.every((folder) => isOutside(folder, real))) throw outside(what, path, place);
  return absolute;
}

/** What stands beside a path that is not there and is called nearly so; its folders may be misspelled, too. */
async function meantBeside(cwd: string, root: string, path: string): Promise<{ readonly meant?: string }> {
  const absolute = resolve(cwd, path);
  let folder = absolute === root ? dirname(root) : root;
  for (const part of relative(folder, absolute).split(sep)) {
    const names = await readdir(folder).catch((): string[] => []);
    if (names.includes(part)) {
      folder = join(folder, part);
      continue;
    }
    const shown = names.filter((name) => name.startsWith('.') === part.startsWith('.'));
    const found = nearest(part, shown.sort());
    if (found === undefined) return {};
    const meant = join(folder, found);
    return { meant: `Did you mean ${isAbsolute(path) ? meant : toPosix(relative(cwd, meant))}?` };
  }
  return {};
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function outside(what: string, path: string, place: { readonly where?: Place }): Error {
  return badRequest(`${what} ${path} is outside of the working folder`, {
    ...place,
    todo: 'Start image-build in the folder that holds everything',
  });
}
