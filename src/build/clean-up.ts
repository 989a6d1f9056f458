import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stopOrphan } from './own-daemon.ts';

/**
 * Removes a run's folder, and stops the daemons of runs that were killed before they could do it.
 * Nothing happens where the run has cleaned up behind itself.
 */
export async function cleanUp(folder: string, cacheDir: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const states = join(cacheDir, 'buildkit');
  for (const name of await readdir(states).catch(() => [])) await stopOrphan(join(states, name));
}
