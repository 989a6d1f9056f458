import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { badRequest, type Place } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';

/** What BuildKit fetches itself: a URL, a repository, another image or target. Source: docs.docker.com, "Build context". */
export function isRemote(context: string): boolean {
  return /^([a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|target:)/.test(context);
}

/** Forward slashes, as paths are written in reports and in Dockerfiles. */
export function toPosix(path: string): string {
  return path.split(sep).join('/');
}

/**
 * Makes a path absolute that must lie in the working folder, also after symbolic links: the build would send what is
 * outside to the engine, and what a repository says need not be trusted that far.
 * @param what names it in the message: "The context"
 * @throws Problem (request) when it is outside or not there
 */
export async function insidePath(cwd: string, path: string, what: string, where?: Place): Promise<string> {
  const absolute = resolve(cwd, path);
  const place = where === undefined ? {} : { where };
  if (isOutside(cwd, absolute)) throw outside(what, path, place);
  let real: string;
  try {
    real = await realpath(absolute);
  } catch (error) {
    const why = errorCode(error) === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw badRequest(`${what} ${path} ${why}`, place, error);
  }
  if (isOutside(await realpath(cwd), real)) throw outside(what, path, place);
  return absolute;
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
