import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { ownedPrefix } from '../../scripts/services/owned-folder.mjs';
import { undoAll } from './undo-all.ts';

const begun: (() => unknown)[] = [];
afterAll(() => undoAll(begun));

/**
 * Has something stopped or removed after the last test of the file: what was begun last goes first, so that a service
 * ends before its folder goes.
 */
export function afterwards(work: () => unknown): void {
  begun.push(work);
}

/** A new empty folder, removed after the last test of the file; that of a killed run is removed by a later one. */
export async function makeFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), ownedPrefix('test')));
  afterwards(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A folder with these files, path → contents; lists of lines end with a newline. It is removed after the last test. */
export async function makeTree(
  files: Readonly<Record<string, string | Buffer | readonly string[]>>,
): Promise<string> {
  const dir = await makeFolder();
  for (const [path, contents] of Object.entries(files)) {
    const file = join(dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, isLines(contents) ? `${contents.join('\n')}\n` : contents);
  }
  return dir;
}

function isLines(contents: string | Buffer | readonly string[]): contents is readonly string[] {
  return Array.isArray(contents);
}
