import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { surroundingsFailed } from '../problem.ts';
import { saidBy, type RunProgram } from './programs.ts';

/** Where gzip names the system that it ran on; 3 is Unix. Source: RFC 1952, 2.3. */
const [osByte, unix] = [9, 3];

/**
 * A list as apt fetches it: plain, `.gz` and `.xz`, by what is added to its name. The same text gives the same bytes.
 * @param folder an own one, for what xz reads and writes
 */
export async function compressed(
  text: string,
  folder: string,
  xz: RunProgram,
): Promise<readonly (readonly [ending: string, bytes: Buffer])[]> {
  const plain = Buffer.from(text);
  const gz = gzipSync(plain, { level: 9 });
  gz[osByte] = unix;
  const path = join(folder, 'index');
  await writeFile(path, plain);
  const answer = await xz(['--compress', '--force', '--keep', '--threads=1', path]);
  if (answer.exitCode !== 0) throw surroundingsFailed('xz has failed', { log: saidBy(answer) });
  return [
    ['', plain],
    ['.gz', gz],
    ['.xz', await readFile(`${path}.xz`)],
  ];
}
