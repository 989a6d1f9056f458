import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../tools/is-alive.ts';
import { thisMachine } from '../tools/this-machine.ts';

/**
 * Makes a folder for one run that only this user may look into, and removes those of runs that were killed before
 * they could do it: layouts are large, and there may be secrets in them.
 * @param runs the folder of all runs; machines and containers may share it
 */
export async function makeRunFolder(runs: string): Promise<string> {
  await mkdir(runs, { recursive: true });
  for (const name of await readdir(runs)) {
    const [, machine, pid] = /^(.+)\.(\d+)\.\w+$/.exec(name) ?? [];
    if (machine === thisMachine() && pid !== undefined && !isAlive(Number(pid)))
      await rm(join(runs, name), { recursive: true, force: true, maxRetries: 3 });
  }
  return mkdtemp(join(runs, `${thisMachine()}.${process.pid}.`));
}
