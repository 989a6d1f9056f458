import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { badRequest } from '../../problem.ts';

const names = ['.trivyignore', '.trivyignore.yaml'];

/**
 * The user's list of findings to ignore, in the formats that Trivy knows (trivy.dev, "Filtering").
 * @returns its absolute path, `undefined` when there is none
 * @throws Problem (request) when there are two: Trivy reads one file only, and the other would be lost silently
 */
export async function findIgnoreFile(cwd: string): Promise<string | undefined> {
  const there = await Promise.all(names.map((name) => isFile(join(cwd, name))));
  const found = names.filter((_, index) => there[index]);
  if (found.length > 1) {
    throw badRequest(`There are ${found.join(' and ')}, and only one can be used`, {
      where: { file: '.trivyignore' },
      todo: 'Put all entries into .trivyignore.yaml and remove .trivyignore',
    });
  }
  return found[0] === undefined ? undefined : join(cwd, found[0]);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
