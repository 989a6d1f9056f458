import { randomUUID } from 'node:crypto';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs `work` with an empty folder of its own (absolute path), which is removed afterwards, whatever happens.
 * @param parent where it is made: in a run's own folder it goes with that, also when the run is killed
 */
export async function withTemporaryFolder<T>(work: (dir: string) => Promise<T>, parent?: string): Promise<T> {
  const dir = await mkdtemp(join(parent ?? (await realpath(tmpdir())), 'image-build-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A name beside `path` for what is not whole yet: nobody else has it, and a rename puts it in its place. */
export function partOf(path: string): string {
  return `${path}.${randomUUID()}.part`;
}
