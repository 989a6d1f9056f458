import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './tree.ts';

const trees = join(import.meta.dirname, '..', 'fixtures', 'trees');

/**
 * A copy of one of the trees in fixtures/trees, removed after the last test of the file.
 * @param folder what the copy is called: names of images must not depend on it
 */
export async function copyTree(name: string, folder = 'checkout'): Promise<string> {
  const copy = join(await makeFolder(), folder);
  await cp(join(trees, name), copy, { recursive: true });
  return copy;
}
