import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Env } from '../tools/env.ts';
import { stopOrphans } from './orphans.ts';
import { removeLeftBuilders } from './run-builders.ts';

/**
 * Stops the daemons and removes the builders of runs that were killed before they could do it, and removes a run's
 * folder, with the logins in it. Nothing happens where the run has cleaned up behind itself.
 * @param env in which buildx reaches engines
 * @returns what could not be removed, a sentence each
 */
export async function cleanUp(folder: string, cacheDir: string, env: Env): Promise<readonly string[]> {
  try {
    await stopOrphans(join(cacheDir, 'buildkit'));
    return await removeLeftBuilders(cacheDir, env);
  } finally {
    // Whoever still works writes into the folder: it goes last, and nothing outside of the cache goes at all.
    if (dirname(folder) === join(cacheDir, 'runs')) await rm(folder, { recursive: true, force: true });
  }
}
