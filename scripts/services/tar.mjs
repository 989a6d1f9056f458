/** Archives that come out the same on every machine and every day. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const MAX_BYTES = 2 ** 30;

/** GNU tar's way to leave out who, when and in which order. */
export const REPRODUCIBLE = [
  '--sort=name',
  '--mtime=@0',
  '--owner=0',
  '--group=0',
  '--numeric-owner',
  '--format=gnu',
];

/**
 * @param {string} dir
 * @param {readonly string[]} names what of it goes in
 * @returns {Promise<Buffer>} an uncompressed tar
 */
export async function reproducibleTar(dir, names) {
  const args = [...REPRODUCIBLE, '--create', '--directory', dir, '--', ...names];
  const { stdout } = await execute('tar', args, { encoding: 'buffer', maxBuffer: MAX_BYTES });
  return stdout;
}
