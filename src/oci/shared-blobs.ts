import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives layouts that are still to be written one folder for the blobs of all: what one image has is there for the next,
 * and the engine sends a layer of seven images on one base once. Whoever writes proves a blob's digest before it gets its
 * name, and does not touch one that is there (containerd, plugins/content/local/writer.go).
 * @param out the folder that they lie in, absolute
 * @param dirs the layouts', absolute; none of them is there
 */
export async function shareBlobs(out: string, dirs: readonly string[]): Promise<void> {
  // No layout has such a name: all of them hold two dashes (build/node-name.ts).
  const all = join(out, '..blobs');
  await mkdir(join(all, 'sha256'), { recursive: true });
  for (const dir of dirs) {
    await mkdir(dir, { recursive: true });
    await symlink(all, join(dir, 'blobs'), 'junction');
  }
}
