import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stopOrphans } from './orphans.ts';

/**
 * Removes a run's folder, and stops the daemons of runs that were killed before they could do it.
 * Nothing happens where the run has cleaned up behind itself.
 */
export async function cleanUp(folder: string, cacheDir: string): Promise<void> {
  // Whoever still works writes into the folder: it goes last, and nothing outside of the cache goes at all.
  await stopOrphans(join(cacheDir, 'buildkit'));
  if (dirname(folder) === join(cacheDir, 'runs')) await rm(folder, { recursive: true, force: true });
}
