import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { openBranch } from '../../../src/apt/branch.ts';
import { makeFolder } from '../../support/tree.ts';

const execute = promisify(execFile);

test('a new branch whose push was refused is begun anew: what was not pushed is not there', async () => {
  const remote = await makeFolder();
  await execute('git', ['init', '--quiet', '--bare', remote]);
  const refusal = '#!/bin/sh\necho "cannot lock ref" >&2\nexit 1\n';
  await writeFile(join(remote, 'hooks', 'pre-receive'), refusal, { mode: 0o755 });
  const folder = join(await makeFolder(), 'branch');
  const place = { url: pathToFileURL(remote).href, branch: 'gh-pages', token: 'none' };
  const { signal } = new AbortController();
  const branch = await openBranch(place, folder, process.env, signal, () => undefined);
  await branch.fetch();
  await writeFile(join(folder, 'InRelease'), 'signed');
  expect(await branch.push('first')).toBe(false);
  await branch.fetch();
  expect((await readdir(folder)).sort()).toEqual(['.git', '.nojekyll']);
});
