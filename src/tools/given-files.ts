import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { badRequest, type Problem } from '../problem.ts';
import { errorCode } from './error-code.ts';

/**
 * The files that somebody gives: files, and folders that stand for all files below them.
 * @param given relative to `cwd`
 * @returns their paths, relative to `cwd` as they were given; each once, sorted
 * @throws Problem (request) for what is not there or is a link in a folder, and for a folder without files
 */
export async function givenFiles(given: readonly string[], cwd: string): Promise<readonly string[]> {
  const paths = (await Promise.all(given.map((path) => filesBelow(path, cwd)))).flat();
  return [...new Set(paths)].sort();
}

/** What a path stands for, relative to `cwd` as it was given. */
async function filesBelow(path: string, cwd: string): Promise<readonly string[]> {
  const found = await stat(resolve(cwd, path)).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (found.isFile()) return [join(path)];
  if (!found.isDirectory()) throw badRequest(`${path} is neither a file nor a folder`);
  const files = await inFolder(path, cwd);
  if (files.length > 0) return files;
  throw badRequest(`${path} holds no files`, { todo: 'Was what should be in it made, and downloaded?' });
}

/** A link could lead anywhere, and a folder may come from somebody else: an archive, an artifact. */
async function inFolder(folder: string, cwd: string): Promise<readonly string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...(await inFolder(path, cwd)));
    else if (entry.isFile()) paths.push(path);
    else
      throw badRequest(`${path} is a link or no file at all`, {
        todo: 'Give it by its own path, or put the file there',
      });
  }
  return paths;
}

function unreadable(path: string, error: unknown): Problem {
  if (errorCode(error) !== 'ENOENT') return badRequest(`${path} cannot be read`, {}, error);
  return badRequest(`${path} is not there`, {
    todo: /[*?[\]{}]/.test(path)
      ? 'Patterns are not read here: give the folder, which stands for all files below it'
      : 'Give files, or folders, which stand for all files below them',
  });
}
