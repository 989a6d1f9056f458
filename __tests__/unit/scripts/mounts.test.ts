import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { mountsBelow, unmountBelow } from '../../../scripts/services/mounts.mjs';
import { afterwards, makeFolder } from '../../support/tree.ts';

test('mounts below a folder, the deepest first; the folder itself and others are none', () => {
  const table = [
    '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
    '40 22 0:4 net:[4026532] /tmp/work/exec/netns/default rw shared:5 - nsfs nsfs rw',
    '41 22 0:5 / /tmp/work rw - tmpfs tmpfs rw',
    '42 41 0:6 / /tmp/work/a rw - tmpfs tmpfs rw',
    '43 22 0:7 / /tmp/work-other/a rw - tmpfs tmpfs rw',
    String.raw`44 42 0:8 / /tmp/work/a/with\040a\134blank rw - tmpfs tmpfs rw`,
    '',
  ].join('\n');
  expect(mountsBelow('/tmp/work', table)).toEqual([
    '/tmp/work/exec/netns/default',
    '/tmp/work/a/with a\\blank',
    '/tmp/work/a',
  ]);
});

/** Mounts need root, as the BuildKit does that the tests start. */
test('a folder with mounts in it can be removed when they are unmounted', async () => {
  const folder = join(await makeFolder(), 'a b');
  const [outer, inner] = [join(folder, 'outer'), join(folder, 'outer', 'inner')];
  mkdirSync(outer, { recursive: true });
  afterwards(() => unmountBelow(folder));
  execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', outer]);
  mkdirSync(inner);
  execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', inner]);
  writeFileSync(join(inner, 'file'), 'x');
  await expect(rm(folder, { recursive: true })).rejects.toThrow('EBUSY');
  unmountBelow(folder);
  expect(mountsBelow(folder, readFileSync('/proc/self/mountinfo', 'utf8'))).toEqual([]);
  await rm(folder, { recursive: true });
  expect(existsSync(folder)).toBe(false);
});

test('where nothing is mounted, or no folder is there, nothing is done', async () => {
  const folder = await makeFolder();
  unmountBelow(folder);
  unmountBelow(join(folder, 'none'));
  expect(existsSync(folder)).toBe(true);
});
