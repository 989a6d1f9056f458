import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { layout } from '../../../scripts/setup/cache-dir.mjs';
import { debianPackages, firstOf, unpackAll } from '../../../scripts/setup/debian.mjs';
import { makeFolder, makeTree } from '../../support/tree.ts';

/** A folder with a sound package, and files that are called like one. */
async function packages(...broken: readonly string[]): Promise<string> {
  const source = await makeTree({
    'DEBIAN/control': [
      'Package: tool',
      'Version: 1',
      'Architecture: all',
      'Maintainer: Somebody <somebody@example.org>',
      'Description: a tool',
    ],
    'usr/bin/tool': '',
  });
  await chmod(join(source, 'DEBIAN'), 0o755);
  const folder = await makeTree(Object.fromEntries(broken.map((name) => [name, 'no package\n'])));
  execFileSync('dpkg-deb', ['--build', '--root-owner-group', source, join(folder, 'm.deb')], {
    stdio: 'ignore',
  });
  return folder;
}

test('packages are unpacked, not installed', async () => {
  const into = join(await makeFolder(), 'into');
  await unpackAll(await packages(), into, join(await makeFolder(), 'log'));
  expect(readdirSync(join(into, 'usr', 'bin'))).toEqual(['tool']);
});

test.each(['a.deb', 'z.deb'])(
  'one of them that is damaged ends the step, whichever it is: %s',
  async (name) => {
    const into = join(await makeFolder(), 'into');
    const log = join(await makeFolder(), 'log');
    await expect(unpackAll(await packages(name), into, log)).rejects.toThrow(/not a Debian format archive/);
  },
);

test('no package at all is a failure', async () => {
  await expect(unpackAll(await makeFolder(), '/nowhere', join(await makeFolder(), 'log'))).rejects.toThrow(
    'exited with',
  );
});

test('what is unpacked is found where the distribution has it', async () => {
  const [old, merged] = [await makeTree({ 'bin/busybox': '' }), await makeTree({ 'usr/bin/busybox': '' })];
  const places = ['bin/busybox', 'usr/bin/busybox'];
  expect(firstOf(old, ...places)).toBe(join(old, 'bin/busybox'));
  expect(firstOf(merged, ...places)).toBe(join(merged, 'usr/bin/busybox'));
  expect(() => firstOf('/nowhere', ...places)).toThrow('have no bin/busybox and no usr/bin/busybox');
});

test('packages are there when their programs are', () => {
  const cache = layout('/nowhere');
  expect(debianPackages('sh').isDone(cache)).toBe(true);
  expect(debianPackages('sh', 'no-such-program').isDone(cache)).toBe(false);
});
