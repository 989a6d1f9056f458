import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeft, ownedPrefix, ownerIn, quietMs } from '../tools/owner.ts';

/**
 * Makes a folder for one run that only this user may look into, and removes those of runs that were killed before
 * they could do it: layouts are large, and there may be secrets in them.
 * @param runs the folder of all runs; machines and containers may share it
 */
export async function makeRunFolder(runs: string): Promise<string> {
  await mkdir(runs, { recursive: true });
  for (const name of await readdir(runs)) {
    const owner = ownerIn(name);
    const folder = join(runs, name);
    if (owner !== undefined && isLeft(owner, await quietMs(folder)))
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return mkdtemp(join(runs, ownedPrefix()));
}
