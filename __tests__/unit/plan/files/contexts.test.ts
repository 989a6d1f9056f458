import { chmod, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createContexts } from '../../../../src/plan/files/contexts.ts';
import type { Selection } from '../../../../src/plan/files/selection.ts';
import { problemFrom } from '../../../support/problem.ts';
import { makeFolder, makeTree } from '../../../support/tree.ts';

function copy(patterns: string | readonly string[], more: Partial<Selection> = {}): Selection {
  return { patterns: [patterns].flat(), excludes: [], keepsParents: false, kind: 'copy', ...more };
}

/** A digest by a run of its own: nothing is remembered. */
async function digestOf(folder: string, ...selections: readonly Selection[]): Promise<string> {
  return (await createContexts().open(folder)).digest(selections.length === 0 ? 'all' : selections);
}

async function pathsOf(folder: string, ...selections: readonly Selection[]): Promise<readonly string[]> {
  const files = await createContexts().open(folder);
  return Object.keys(await files.files(selections.length === 0 ? 'all' : selections));
}

const tree = { 'a.txt': 'a', 'src/b.txt': 'b', 'src/deep/c.txt': 'c', 'docs/d.md': 'd' };

describe('the digest of a context', () => {
  test('is the same wherever and whenever it was written', async () => {
    const [one, other] = [
      await makeTree(tree),
      await makeTree(Object.fromEntries(Object.entries(tree).reverse())),
    ];
    await utimes(join(other, 'a.txt'), 1, 1);
    await chmod(other, 0o700);
    expect(await digestOf(one)).toBe(await digestOf(other));
  });

  test.each<{ name: string; change: (folder: string) => unknown }>([
    { name: 'contents', change: (folder) => writeFile(join(folder, 'src/b.txt'), 'B') },
    { name: 'a mode', change: (folder) => chmod(join(folder, 'src/b.txt'), 0o755) },
    { name: 'a folder’s mode', change: (folder) => chmod(join(folder, 'src'), 0o700) },
    { name: 'a name', change: (folder) => rename(join(folder, 'a.txt'), join(folder, 'b.txt')) },
    { name: 'an empty folder', change: (folder) => mkdir(join(folder, 'empty')) },
    { name: 'a file that is gone', change: (folder) => rm(join(folder, 'a.txt')) },
    { name: 'a link with the same contents', change: (folder) => put(folder, 'a.txt', { link: 'src/a' }) },
    { name: 'a pipe', change: (folder) => execFileSync('mkfifo', [join(folder, 'pipe')]) },
  ])('differs by $name', async ({ change }) => {
    const [folder, same] = [await makeTree(tree), await makeTree(tree)];
    await change(folder);
    expect(await digestOf(folder)).not.toBe(await digestOf(same));
  });

  async function put(folder: string, path: string, { link }: { readonly link: string }): Promise<void> {
    await rm(join(folder, path));
    await symlink(link, join(folder, path));
  }

  test('differs by where a link points, even when that is outside', async () => {
    const digests = await Promise.all(
      ['/etc/passwd', '../../x', 'a'].map(async (target) => {
        const folder = await makeFolder();
        await symlink(target, join(folder, 'link'));
        return digestOf(folder);
      }),
    );
    expect(new Set(digests).size).toBe(3);
  });

  test('differs by the bytes of a name that is no UTF-8', async () => {
    const digests = await Promise.all(
      [0xfe, 0xff].map(async (byte) => {
        const folder = await makeFolder();
        await writeFile(Buffer.concat([Buffer.from(`${folder}/x`), Buffer.from([byte])]), 'x');
        expect(await pathsOf(folder)).toEqual([`x${String.fromCharCode(0xdc00 + byte)}`]);
        return digestOf(folder);
      }),
    );
    expect(new Set(digests).size).toBe(2);
  });

  test('is that of what is selected, in any order', async () => {
    const [folder, other] = [await makeTree(tree), await makeTree({ ...tree, 'docs/d.md': 'D' })];
    const [one, two] = [copy('src/'), copy('*.txt')];
    expect(await digestOf(folder, one, two)).toBe(await digestOf(folder, two, one));
    expect(await digestOf(folder, one, two)).toBe(await digestOf(other, one, two));
    expect(await digestOf(folder, one, copy('docs'))).not.toBe(await digestOf(other, one, copy('docs')));
  });

  test('does not see what .dockerignore drops', async () => {
    const ignore = { '.dockerignore': ['docs', '**/deep'] };
    const [folder, other] = [
      await makeTree({ ...tree, ...ignore }),
      await makeTree({ ...tree, ...ignore, 'docs/new': '', 'src/deep/c.txt': 'C' }),
    ];
    expect(await digestOf(folder)).toBe(await digestOf(other));
  });

  test('has an excluded file only where it is named itself', async () => {
    const folder = await makeTree(tree);
    expect(await pathsOf(folder, copy(['src', 'a.txt'], { excludes: ['*.txt'] }))).toEqual([
      'a.txt',
      'src',
      'src/deep',
      'src/deep/c.txt',
    ]);
  });

  test('ends also where links go round in circles', async () => {
    const folder = await makeTree(tree);
    await symlink('.', join(folder, 'src/here'));
    await symlink('two', join(folder, 'one'));
    await symlink('one', join(folder, 'two'));
    expect(await pathsOf(folder, copy(['one', '*/*/*/b.txt']))).toEqual([
      'one',
      'src/b.txt',
      'src/here',
      'two',
    ]);
  });
});

describe('a file that cannot be read', () => {
  test('is named', async () => {
    const folder = await makeTree(tree);
    const files = await createContexts().open(folder);
    await files.missing([copy('src/b.txt')]);
    await rm(join(folder, 'src/b.txt'));
    expect(await problemFrom(() => files.digest([copy('src/')]))).toMatchObject({
      kind: 'surroundings',
      what: expect.stringContaining(join(folder, 'src/b.txt')),
    });
    // What it is not in is still there.
    expect(await files.digest([copy('docs/')])).toMatch(/^sha256:/);
  });

  test('is no matter where nobody takes it', async () => {
    const folder = await makeTree({ ...tree, '.dockerignore': ['**', '!docs'] });
    const files = await createContexts().open(folder);
    await files.missing([copy('docs')]);
    await rm(join(folder, 'src'), { recursive: true });
    expect(Object.keys(await files.files('all'))).toEqual(['docs', 'docs/d.md']);
  });
});

describe('a path is covered', () => {
  test.each<{
    name: string;
    selections: readonly Selection[];
    yes?: readonly string[];
    no?: readonly string[];
  }>([
    {
      name: 'below a folder',
      selections: [copy('src/')],
      yes: ['src/gone.txt', 'src/x/y', 'src'],
      no: ['srcs/x', 'a.txt'],
    },
    {
      name: 'by a pattern',
      selections: [copy('*.txt')],
      yes: ['gone.txt', 'd.txt/below'],
      no: ['src/b.txt', 'gone.md'],
    },
    {
      name: 'by a pattern in a folder',
      selections: [copy('s?c/*.txt')],
      yes: ['sic/x.txt', 'src/x.txt/y'],
      no: ['src', 'src/x.md', 'src/x/y.txt'],
    },
    {
      name: 'by a pattern that crosses folders',
      selections: [copy('src[^a]*t')],
      yes: ['src/t', 'src_xt/y'],
      no: ['src/x', 'srct/x/t'],
    },
    {
      name: 'above a source: it may become a link',
      selections: [copy('src/deep/c.txt')],
      yes: ['src', 'src/deep'],
      no: ['src/b.txt'],
    },
    {
      name: 'behind a link',
      selections: [copy('link/gone.txt')],
      yes: ['src/gone.txt', 'link'],
      no: ['src/b.txt'],
    },
    {
      name: 'unless it is excluded',
      selections: [copy('src', { excludes: ['*.md', 'x/**'] })],
      yes: ['src/x.txt', 'src/x'],
      no: ['src/x.md', 'src/x/y'],
    },
    {
      name: 'by --parents',
      selections: [copy('**/c.txt', { keepsParents: true })],
      yes: ['x/y/c.txt', 'c.txt'],
      no: ['x/d.txt'],
    },
    {
      name: 'by --parents, behind the pivot',
      selections: [copy('src/./**/*.md', { keepsParents: true })],
      yes: ['src/x/y.md'],
      no: ['docs/d.md', 'src/x.txt'],
    },
    {
      name: 'not where .dockerignore drops it',
      selections: [copy('.')],
      yes: ['a', 'out/keep/x', '.dockerignore'],
      no: ['out/x', 'out', 'x.log'],
    },
    {
      name: 'by a mount, whose signs mean nothing',
      selections: [copy('s*', { kind: 'mount' })],
      yes: ['s*/x'],
      no: ['src/b.txt'],
    },
    { name: 'never outside', selections: [copy('.')], no: ['../a.txt', '/etc/passwd', '..'] },
  ])('$name', async ({ selections, yes = [], no = [] }) => {
    const folder = await makeTree({ ...tree, '.dockerignore': ['out', '!out/keep', '*.log'] });
    await symlink('src', join(folder, 'link'));
    const files = await createContexts().open(folder);
    const covered = await Promise.all([...yes, ...no].map((path) => files.covers(selections, path)));
    expect([...yes, ...no].map((path, index) => [path, covered[index]])).toEqual([
      ...yes.map((path) => [path, true]),
      ...no.map((path) => [path, false]),
    ]);
  });

  test('when it is the ignore file in force, or was it before it was removed', async () => {
    const own = await makeTree({ 'd/Dockerfile': '', 'd/Dockerfile.dockerignore': '*', '.dockerignore': '' });
    const none = await makeTree({ 'd/Dockerfile': '' });
    const covers = async (folder: string, path: string): Promise<boolean> =>
      (await createContexts().open(folder, join(folder, 'd/Dockerfile'))).covers([copy('x')], path);
    expect(await covers(own, 'd/Dockerfile.dockerignore')).toBe(true);
    expect(await covers(own, '.dockerignore')).toBe(false);
    expect(await covers(none, 'd/Dockerfile.dockerignore')).toBe(true);
    expect(await covers(none, '.dockerignore')).toBe(true);
  });
});

test('a source is missing only where that is certain', async () => {
  const folder = await makeTree({ ...tree, '.dockerignore': ['docs', '!docs/keep', 'src/deep'] });
  await symlink('nowhere', join(folder, 'broken'));
  await symlink('src/deep', join(folder, 'dropped'));
  await symlink('/a.txt', join(folder, 'good'));
  const files = await createContexts().open(folder);
  const ignored = { why: 'ignored', ignoreFile: '.dockerignore' };
  expect(
    await files.missing([
      copy(['a.txt', '/src/', './src/../a.txt', 'good', '.', 'gone*', 'gone/[a]', 'a\\b', 'gone'], {
        line: 3,
      }),
      copy(['docs', 'docs/d.md', 'src/deep/c.txt', 'a.txt/x', 'broken', 'dropped']),
      copy(['src/./b.txt', 'src/./gone'], { keepsParents: true, line: 7 }),
      copy('gone*', { kind: 'mount' }),
    ]),
  ).toEqual([
    { source: 'gone', line: 3, why: 'absent' },
    { source: 'docs', ...ignored },
    { source: 'docs/d.md', ...ignored },
    { source: 'src/deep/c.txt', ...ignored },
    { source: 'a.txt/x', why: 'absent' },
    { source: 'broken', why: 'absent' },
    { source: 'dropped', ...ignored },
    { source: 'src/./gone', line: 7, why: 'absent' },
    { source: 'gone*', why: 'absent' },
  ]);
  expect(await files.missing('all')).toEqual([]);
});

test('an ignore file is named by its way from the context', async () => {
  const folder = await makeTree({ 'docker/D': '', 'docker/D.dockerignore': 'x', 'app/x': '' });
  const files = await createContexts(folder).open(join(folder, 'app'), join(folder, 'docker/D'));
  expect(await files.missing([copy('x')])).toEqual([
    { source: 'x', why: 'ignored', ignoreFile: '../docker/D.dockerignore' },
  ]);
  await writeFile(join(folder, 'docker/D.dockerignore'), 'x\n[');
  expect(
    await problemFrom(() => createContexts(folder).open(join(folder, 'app'), join(folder, 'docker/D'))),
  ).toMatchObject({
    kind: 'request',
    where: { file: 'docker/D.dockerignore', line: 2 },
  });
});

test('contents are read once for all contexts of a run', async () => {
  const folder = await makeTree(tree);
  const contexts = createContexts();
  const first = await (await contexts.open(folder)).digest([copy('src')]);
  // Only who reads again can see the difference.
  await writeFile(join(folder, 'src/b.txt'), 'B');
  await writeFile(join(folder, 'Dockerfile.dockerignore'), 'docs');
  const again = await contexts.open(folder, join(folder, 'Dockerfile'));
  expect(await again.digest([copy('src')])).toBe(first);
});
