import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { remotePaths, remotesOf } from '../../../src/tools/git-remotes.ts';
import { commitAll, git, makeRepository } from '../../support/git.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

describe('the path of a remote', () => {
  test.each<{ url: string; expected: readonly string[] }>([
    { url: 'https://github.com/acme/app', expected: ['acme/app'] },
    { url: 'https://github.com/acme/app.git', expected: ['acme/app'] },
    { url: 'https://user:secret@github.com/acme/app.git/', expected: ['acme/app'] },
    { url: 'git@github.com:acme/app.git', expected: ['acme/app'] },
    { url: 'github.com:acme/app.git', expected: ['acme/app'] },
    { url: 'ssh://git@example.com:2222/team/sub/app.git', expected: ['team/sub/app'] },
    { url: 'git@example.com:/srv/app.git', expected: ['srv/app'] },
    { url: '/srv/git/app.git', expected: ['app'] },
    { url: '../app', expected: ['app'] },
    { url: 'file:///srv/app.git', expected: ['app'] },
    { url: 'C:\\work\\app', expected: ['app'] },
    { url: '"https://example.com/acme/app" ; quoted', expected: ['acme/app'] },
    { url: 'https://example.com/acme/app # a comment', expected: ['acme/app'] },
    { url: '..', expected: [] },
    { url: '', expected: [] },
  ])('$url', ({ url, expected }) => {
    expect(remotePaths(`[core]\n\tbare = false\n[remote "origin"]\n\tfetch = x\n\turl = ${url}\n`)).toEqual(
      expected,
    );
  });

  test('origin first; nothing of other sections', () => {
    const config = [
      '[url "git@example.com:"]',
      '  insteadOf = https://example.com/',
      '[Remote "upstream"] ; the original',
      '  URL=https://example.com/original/app',
      '[remote "origin"]',
      '  url = https://example.com/fork/app',
      '[submodule "x"]',
      '  url = https://example.com/sub/module',
      '[remote "pushes"]',
      '  pushurl = https://example.com/not/this',
    ].join('\r\n');
    expect(remotePaths(config)).toEqual(['fork/app', 'original/app']);
  });
});

describe('the remotes of the checkout around a folder', () => {
  test('as git itself has written them, from a folder below, a worktree and a submodule', async () => {
    const cwd = await makeTree({ 'a/b/c': '' });
    makeRepository(cwd);
    git(cwd, 'remote', 'add', 'origin', 'https://example.com/acme/app.git');
    expect(await remotesOf(cwd)).toEqual(['acme/app']);
    expect(await remotesOf(join(cwd, 'a/b'))).toEqual(['acme/app']);

    const worktree = join(await makeFolder(), 'worktree');
    git(cwd, 'worktree', 'add', '--quiet', worktree, '-b', 'other');
    expect(await remotesOf(worktree)).toEqual(['acme/app']);

    const lib = await makeTree({ x: '' });
    makeRepository(lib);
    git(cwd, 'submodule', '--quiet', 'add', lib, 'lib');
    commitAll(cwd);
    git(join(cwd, 'lib'), 'remote', 'set-url', 'origin', 'https://example.com/acme/lib');
    expect(await remotesOf(join(cwd, 'lib'))).toEqual(['acme/lib']);
  });

  test.each<{ name: string; make: (cwd: string) => Promise<unknown> }>([
    { name: 'no repository', make: () => Promise.resolve() },
    { name: 'a link to nowhere', make: (cwd) => writeFile(join(cwd, '.git'), 'gitdir: /nowhere\n') },
    { name: 'a file that says nothing', make: (cwd) => writeFile(join(cwd, '.git'), 'x') },
    { name: 'no configuration', make: (cwd) => mkdir(join(cwd, '.git')) },
    {
      name: 'a configuration that is a folder',
      make: (cwd) => mkdir(join(cwd, '.git/config'), { recursive: true }),
    },
    {
      name: 'one of megabytes',
      make: async (cwd) => {
        await mkdir(join(cwd, '.git'));
        await writeFile(join(cwd, '.git/config'), `[remote "a"]\nurl = x:a/b\n${'#'.repeat(1_000_000)}`);
      },
    },
  ])('$name: none', async ({ make }) => {
    const cwd = await makeFolder();
    await make(cwd);
    expect(await remotesOf(cwd)).toEqual([]);
  });
});
