import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../tools/error-code.ts';
import { ownedPrefix } from '../tools/owner.ts';

/**
 * Removes a file or a folder of the cache. It is first put aside among the folders of runs, as if it was ours: nobody
 * finds half of it, and when we are killed the next run removes the rest. What is gone by itself is as good.
 * @param path absolute, below `cacheDir`
 * @throws what the file system says
 */
export async function removeEntry(path: string, cacheDir: string): Promise<void> {
  const runs = join(cacheDir, 'runs');
  const aside = join(runs, `${ownedPrefix()}removed${randomBytes(4).toString('hex')}`);
  await mkdir(runs, { recursive: true });
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    // Something is mounted there: then it cannot be put aside.
    if (errorCode(error) !== 'EXDEV' && errorCode(error) !== 'EBUSY') throw error;
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  await rm(aside, { recursive: true, force: true, maxRetries: 3 });
}
