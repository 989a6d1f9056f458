import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './tree.ts';

/** A program in a new folder that runs these lines of sh. @returns its absolute path */
export async function makeProgram(name: string, lines: readonly string[]): Promise<string> {
  const path = join(await makeFolder(), name);
  await writeFile(path, `${['#!/bin/sh', ...lines].join('\n')}\n`);
  await chmod(path, 0o755);
  return path;
}
