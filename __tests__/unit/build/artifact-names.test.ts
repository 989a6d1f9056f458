import { mkdir, readlink, realpath, symlink, writeFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entryPath, linkTarget, platformFolder } from '../../../src/build/artifacts/names.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder } from '../../support/tree.ts';

describe('the name of an archive’s entry', () => {
  test.each([
    ['bin/app', 'bin/app'],
    ['./bin/', 'bin'],
    ['./', ''],
    ['.hidden', '.hidden'],
    ['a/../b', 'b'],
    ['..a/b..', '..a/b..'],
    ['new\nline', 'new\nline'],
  ])('%j is %j', (name, expected) => {
    expect(entryPath(name)).toBe(expected);
  });

  test.each(['/etc/passwd', '../x', 'a/../../x', '..', ''])('%j is refused', async (name) => {
    expect((await problemFrom(() => entryPath(name))).kind).toBe('build');
  });

  test.each(['a\0b', 'bad\uFFFD'])('%j is no name for a file', async (name) => {
    expect((await problemFrom(() => entryPath(name))).what).toContain('not UTF-8');
  });
});

describe('a symbolic link', () => {
  test.each([
    { path: 'lib/a.so', target: 'a.so.1', expected: 'a.so.1' },
    { path: 'lib/a.so', target: './x/', expected: './x/' },
    { path: 'bin/app', target: '../lib/app', expected: '../lib/app' },
    { path: 'bin/app', target: '/usr/bin/app', expected: '../usr/bin/app' },
    { path: 'app', target: '/', expected: '.' },
    { path: 'd/up', target: '../../../../etc/passwd', expected: '../etc/passwd' },
    { path: 'd/up', target: 'x/../../..', expected: '..' },
  ])('$path → $target becomes $expected: its root is the output’s', ({ path, target, expected }) => {
    expect(linkTarget(path, target)).toBe(expected);
  });

  test('no chain of links leads out of the output', async () => {
    const root = await realpath(await makeFolder());
    const name = fc.constantFrom('a', 'b', 'c', '..', '.', '');
    const target = fc
      .tuple(fc.boolean(), fc.array(name, { minLength: 1, maxLength: 6 }))
      .map(([isAbsolute, parts]) => `${isAbsolute ? '/' : ''}${parts.join('/')}` || '.');
    const place = fc.constantFrom('a', 'b', 'c', 'd/a', 'd/b', 'd/e/a', 'd/e/c');
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.dictionary(place, target, { minKeys: 1 }), async (links) => {
        // Beside each other, so that what is outside of one is there, too.
        const output = join(root, String((run += 1)), 'out');
        await mkdir(join(output, 'd', 'e'), { recursive: true });
        await writeFile(join(output, 'd', 'file'), '');
        for (const [path, to] of Object.entries(links))
          await symlink(linkTarget(path, to), join(output, path));
        for (const path of Object.keys(links)) {
          const end = await realpath(join(output, path)).catch(() => output);
          expect(relative(output, end).split('/')[0]).not.toBe('..');
          // Also where it leads to nothing: nothing can be put there later.
          const to = await readlink(join(output, path));
          expect(posix.normalize(posix.join('/out', posix.dirname(path), to)).startsWith('/out')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ['linux/amd64', 'linux_amd64'],
  ['linux/arm/v7', 'linux_arm_v7'],
])('the folder of %s is %s', (platform, expected) => {
  expect(platformFolder(platform)).toBe(expected);
});
