import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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

/**
 * Writes a small file, in place of what was there: nobody ever sees half of it. Its folder is made.
 * @param path absolute
 * @param mode its rights, less the umask; anybody may read it where they are left out
 * @throws what the file system throws; nothing of it is left then
 */
export async function writeWhole(path: string, contents: string | Uint8Array, mode = 0o666): Promise<void> {
  const part = partOf(path);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(part, contents, { mode, flag: 'wx' });
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
