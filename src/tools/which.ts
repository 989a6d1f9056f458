import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Env } from './env.ts';

/**
 * All programs of that name in the folders of PATH, then in `moreFolders`, first come first. Folders that are not
 * absolute (`.`, an empty entry) are passed over: they would run what lies in the repository.
 * @param name without a Windows ending
 * @returns absolute paths of files that can be executed
 */
export async function which(name: string, env: Env, moreFolders: readonly string[] = []): Promise<string[]> {
  const candidates = candidatesOf(name, env, moreFolders);
  const usable = await Promise.all(candidates.map((candidate) => isExecutable(candidate)));
  return candidates.filter((_, index) => usable[index]);
}

/** The first of `which`; the folders behind it are not looked into. */
export async function firstOf(name: string, env: Env): Promise<string | undefined> {
  for (const candidate of candidatesOf(name, env)) if (await isExecutable(candidate)) return candidate;
  return undefined;
}

function candidatesOf(name: string, env: Env, moreFolders: readonly string[] = []): readonly string[] {
  const path = env['PATH'] ?? env['Path'] ?? '';
  const folders = [...path.split(delimiter), ...moreFolders].filter((folder) => isAbsolute(folder));
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return [...new Set(folders)].map((folder) => join(folder, file));
}

/** True for a file (through links) that we may execute. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
