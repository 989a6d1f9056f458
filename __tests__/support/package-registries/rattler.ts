import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeTree } from '../tree.ts';

/** A wheel of py-rattler for Linux on x86-64, as the mirror's images are. */
const pinned =
  'py-rattler==0.28.0 --hash=sha256:4f4ab1d34d5394e7ce130a86e59009c95ace4f5757d9c3af04de1351bcea47eb';

/**
 * The files of a build context with which rattler, a conda client, is installed where pip is.
 * @throws when pip cannot download it
 */
export async function rattlerFiles(): Promise<Readonly<Record<string, Buffer>>> {
  const folder = await makeTree({ 'rattler.txt': [pinned] });
  await promisify(execFile)('python3', [
    ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'],
    ...['--only-binary=:all:', '--platform', 'manylinux2014_x86_64', '--python-version', '3.11'],
    ...['--dest', folder, '--requirement', join(folder, 'rattler.txt')],
  ]);
  const [wheel] = (await readdir(folder)).filter((name) => name.endsWith('.whl'));
  return {
    [wheel ?? '']: await readFile(join(folder, wheel ?? '')),
    'create-environment.py': await readFile(join(import.meta.dirname, 'create-environment.py')),
  };
}
