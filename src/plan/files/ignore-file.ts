import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { badRequest } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import { toPosix } from '../paths.ts';
import type { Disk } from './disk.ts';
import { noRules, readIgnoreFile, type IgnoreRules } from './ignore-rules.ts';
import { resolveSource } from './resolve.ts';
import { diskBranch, isBranch } from './tree.ts';

/** The rules of a context, and where they come from. */
export interface Ignoring {
  readonly rules: IgnoreRules;
  /** Absolute; absent where there is none. */
  readonly file?: string;
}

/**
 * Reads the ignore file of a context: the Dockerfile's own, even when it is empty, else `.dockerignore`. Links are
 * followed, but not out of the folder that the file is in. Source: BuildKit, dockerui, ReadEntrypoint and
 * dockerIgnorePatterns.
 * @param cwd what messages name files relative to
 * @throws Problem (request) for a line that BuildKit refuses, or a file that cannot be read
 */
export function readIgnoring(
  disk: Disk,
  folder: string,
  dockerfile: string | undefined,
  cwd: string,
): Ignoring {
  for (const file of ignoreFiles(folder, dockerfile)) {
    const text = existsSync(dirname(file)) ? readWithin(disk, dirname(file), file, cwd) : undefined;
    if (text === undefined) continue;
    const read = readIgnoreFile(text);
    if ('judge' in read) return { rules: read, file };
    throw badRequest(`${JSON.stringify(read.text)} is no pattern that BuildKit understands`, {
      where: { file: shown(file, cwd), line: read.line },
      todo: 'Close the bracket, escape it with a backslash, or take the line out',
    });
  }
  return { rules: noRules };
}

/** Where the rules of a context can come from, absolute, the first one that is there counts. */
export function ignoreFiles(folder: string, dockerfile: string | undefined): readonly string[] {
  return [...(dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]), join(folder, '.dockerignore')];
}

/** `undefined` for what is not there; a folder of that name is none, either. */
function readWithin(disk: Disk, folder: string, file: string, cwd: string): string | undefined {
  const { found } = resolveSource(disk, diskBranch(disk, folder), [basename(file)]);
  const [node] = found.values();
  if (node === undefined || isBranch(node) || node.kind !== 'file') return undefined;
  try {
    return readFileSync(node.path, 'utf8');
  } catch (error) {
    throw badRequest(
      `${shown(file, cwd)} cannot be read (${errorCode(error) ?? 'unknown error'})`,
      { todo: 'Make it readable: it says what belongs to the build' },
      error,
    );
  }
}

function shown(file: string, cwd: string): string {
  const way = toPosix(relative(cwd, file));
  return way.startsWith('../') ? file : way;
}
