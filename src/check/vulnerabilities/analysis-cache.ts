import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../tools/error-code.ts';
import type { TrivyRun } from './program.ts';

/** Where one scan keeps what it learns of layers; each may be used by one Trivy at a time. */
export interface AnalysisCaches {
  /** Runs a scan with a folder that no other scan of this run uses. */
  readonly use: <T>(scan: (cacheDir: string) => Promise<T>) => Promise<T>;
}

/**
 * Folders for `--cache-dir`, as many as scans run at a time: the layers of a base are analysed once, and not again for
 * each image and each run. Trivy locks its cache, so no two scans may share one; the databases are those of all.
 * @param cacheDir with the databases; absolute
 */
export function analysisCaches(cacheDir: string, parallel: number): AnalysisCaches {
  const free = Array.from({ length: parallel }, (_, index) => join(cacheDir, `scan-${index}`)).reverse();
  return {
    use: async (scan) => {
      const dir = free.pop();
      if (dir === undefined) throw new Error('more scans at a time than there are caches');
      try {
        await makeCache(dir);
        return await scan(dir);
      } finally {
        free.push(dir);
      }
    },
  };
}

async function makeCache(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const database of ['db', 'java-db'])
    try {
      await symlink(join('..', database), join(dir, database), 'junction');
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
}

/** Whether another run on this machine has the cache just now; then a scan does without. */
export function isCacheInUse({ exitCode, log }: TrivyRun): boolean {
  return exitCode !== 0 && log.some((line) => line.includes('cache may be in use by another process'));
}
