import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from '../tools/download.ts';

/**
 * SHA-256 (hex) of a file, or of all files below a folder with their names.
 * @throws Error for anything that is neither file nor folder: nothing of ours has links in it; what reading throws
 */
export async function digestOfKept(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of linesOf(path, '')) hash.update(`${line}\n`);
  return hash.digest('hex');
}

async function* linesOf(path: string, name: string): AsyncGenerator<string> {
  const found = await lstat(path);
  if (found.isFile()) yield JSON.stringify([name, (await hashFile(path)) ?? '']);
  else if (found.isDirectory())
    for (const child of (await readdir(path)).sort()) yield* linesOf(join(path, child), `${name}/${child}`);
  else throw new Error(`${path} is neither a file nor a folder`);
}
