import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stopOrphans } from './orphans.ts';

/**
 * Removes a run's folder, and stops the daemons of runs that were killed before they could do it.
 * Nothing happens where the run has cleaned up behind itself.
 */
export async function cleanUp(folder: string, cacheDir: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await stopOrphans(join(cacheDir, 'buildkit'));
}
