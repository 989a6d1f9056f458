import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeHome } from '../../../src/apt/home.ts';
import { makeFolder } from '../../support/tree.ts';

/** Longer than a socket's path may be. */
const long = join('/', 'x'.repeat(120));

test('gpg works in the folder of its run', async () => {
  const run = await makeFolder();
  expect(dirname(await makeHome(run))).toBe(run);
});

test('the keys of a killed run do not stay in the folder for temporary files', async () => {
  const temporary = await makeFolder();
  const first = basename(await makeHome(long, temporary));
  // Above the largest number that Linux gives to a process.
  const killed = join(temporary, first.replace(`.${process.pid}.`, '.99999999.'));
  await mkdir(killed);
  await writeFile(join(killed, 'secret'), 'key');
  await mkdir(join(temporary, 'gnupg-somebody'));
  const second = basename(await makeHome(long, temporary));
  expect((await readdir(temporary)).sort()).toEqual([first, second, 'gnupg-somebody'].sort());
});
