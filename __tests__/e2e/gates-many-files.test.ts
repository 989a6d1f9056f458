import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { shared } from '../support/shared.ts';

/** Of the heap of the program that reads, in MB. */
const memory = 640;

/** What comes of reading an archive of our own making. */
async function read(what: 'files' | 'names', count: number): Promise<string> {
  const script = '__tests__/fixtures/many-entries.mjs';
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${memory}`, script, shared.sources, what, String(count)],
    { env: { PATH: process.env['PATH'] } },
  );
  return stdout;
}

test('an archive with a million entries is read in bounded memory', async () => {
  expect(await read('files', 1_000_000)).toBe('1000001 paths');
}, 300_000);

test('one whose names alone would fill the memory is refused before they do', async () => {
  expect(await read('names', 100_000)).toBe(
    'DamagedArchive: DamagedArchive: it holds more files than can be looked at',
  );
}, 300_000);
