import { symlink } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assetName } from '../../../src/release/asset.ts';
import { readAssets } from '../../../src/release/files.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeTree } from '../../support/tree.ts';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the files of a release', () => {
  test('folders stand for all files below them, and the sums of all are made here', async () => {
    const cwd = await makeTree({
      'packages/bookworm/app_1.2.0~rc.1-1_amd64.deb': 'deb',
      'packages/bookworm/app_1.2.0~rc.1-1_amd64.buildinfo': 'info',
      'notes/readme.txt': 'read me',
      'other.txt': 'not given',
    });
    const assets = await readAssets(['packages', 'notes/readme.txt'], cwd);
    const sums = [
      `${sum('info')}  app_1.2.0.rc.1-1_amd64.buildinfo\n`,
      `${sum('deb')}  app_1.2.0.rc.1-1_amd64.deb\n`,
      `${sum('read me')}  readme.txt\n`,
    ].join('');
    const [folder, name] = [join(cwd, 'packages', 'bookworm'), 'app_1.2.0.rc.1-1_amd64'];
    expect(assets).toEqual([
      {
        name: 'readme.txt',
        size: 7,
        digest: `sha256:${sum('read me')}`,
        from: { path: join(cwd, 'notes', 'readme.txt') },
      },
      {
        name: `${name}.buildinfo`,
        label: 'app_1.2.0~rc.1-1_amd64.buildinfo',
        size: 4,
        digest: `sha256:${sum('info')}`,
        from: { path: join(folder, 'app_1.2.0~rc.1-1_amd64.buildinfo') },
      },
      {
        name: `${name}.deb`,
        label: 'app_1.2.0~rc.1-1_amd64.deb',
        size: 3,
        digest: `sha256:${sum('deb')}`,
        from: { path: join(folder, 'app_1.2.0~rc.1-1_amd64.deb') },
      },
      {
        name: 'SHA256SUMS',
        size: sums.length,
        digest: `sha256:${sum(sums)}`,
        from: { text: sums },
      },
    ]);
  });

  test('no files: no sums either', async () => {
    expect(await readAssets([], '/')).toEqual([]);
  });

  test('the same file from two artifacts is released once', async () => {
    const cwd = await makeTree({ 'a/app.deb': 'same', 'b/app.deb': 'same' });
    expect((await readAssets(['a', 'b'], cwd)).map(({ name }) => name)).toEqual(['app.deb', 'SHA256SUMS']);
  });

  test('sums that came with the files are proven, and not released', async () => {
    const cwd = await makeTree({ 'a/app.deb': 'app', 'a/SHA256SUMS': `${sum('app')}  app.deb\n` });
    const assets = await readAssets(['a'], cwd);
    expect(assets.map(({ name }) => name)).toEqual(['app.deb', 'SHA256SUMS']);
    expect(assets.at(-1)?.from).toEqual({ text: `${sum('app')}  app.deb\n` });
  });

  const refused: readonly {
    readonly name: string;
    readonly files: Readonly<Record<string, string>>;
    readonly given?: readonly string[];
    readonly what: string;
  }[] = [
    { name: 'a path that is not there', files: { b: 'b' }, what: 'a is not there' },
    { name: 'a pattern', files: { 'a.deb': 'a' }, given: ['*.deb'], what: '*.deb is not there' },
    { name: 'an empty file', files: { 'a/x': '' }, what: 'a/x is empty' },
    {
      name: 'two different files that GitHub would give one name',
      files: { 'a/app~1.deb': '1', 'a/app.1.deb': '2' },
      what: 'a/app.1.deb and a/app~1.deb differ, and would both be app.1.deb in the release',
    },
    { name: 'a name of nothing but signs', files: { 'a/~': '1' }, what: 'a/~ has no name that GitHub takes' },
    {
      name: 'a file that its sum does not fit',
      files: { 'a/x': 'changed', 'a/SHA256SUMS': `${sum('x')}  x\n` },
      what: `a/x is not what a/SHA256SUMS says: it has the sum sha256:${sum('changed')}`,
    },
    {
      name: 'sums of a file that was not given',
      files: { 'a/x': 'x', 'a/SHA256SUMS': `${sum('x')}  x\n${sum('y')} *../y\n`, y: 'y' },
      what: 'a/SHA256SUMS names ../y, which was not given',
    },
    {
      name: 'a line that is no sum',
      files: { 'a/x': 'x', 'a/SHA256SUMS': 'x is good\n' },
      what: 'a/SHA256SUMS has a line that is no sum',
    },
  ];
  test.each(refused)('$name is refused', async ({ files, given = ['a'], what }) => {
    const cwd = await makeTree(files);
    expect(await problemFrom(() => readAssets(given, cwd))).toMatchObject({ kind: 'request', what });
  });

  test('a link in a folder is refused: it may lead out', async () => {
    const cwd = await makeTree({ 'a/x': 'x', secret: 's' });
    await symlink('../secret', join(cwd, 'a', 'y'));
    expect(await problemFrom(() => readAssets(['a'], cwd))).toMatchObject({
      what: 'a/y is a link or no file at all',
    });
  });
});

describe('a name as GitHub keeps it', () => {
  test.each([
    ['app_1.2.0-1_amd64.deb', 'app_1.2.0-1_amd64.deb'],
    ['app_1.2.0~rc.1-1~deb12u1_amd64.deb', 'app_1.2.0.rc.1-1.deb12u1_amd64.deb'],
    ['python-3.12+git@x.tgz', 'python-3.12+git@x.tgz'],
    ['app (x64).msi', 'app.x64.msi'],
    ['.config.', 'config'],
    ['größe..txt', 'gr.e.txt'],
  ])('%s is %s', (name, expected) => {
    expect(assetName(name)).toBe(expected);
  });

  test('it is changed once: GitHub has nothing left to change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const kept = assetName(name);
        expect(kept).toMatch(/^(?:[\w+@-]+(?:\.[\w+@-]+)*)?$/);
        expect(assetName(kept)).toBe(kept);
      }),
    );
  });
});
