import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { changedFiles } from '../../../src/plan/changed.ts';
import { commitAll, git, makeRepository } from '../../support/git.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeProgram } from '../../support/program.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };

async function write(cwd: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
}

/** A repository with a branch `work` that has left `main`. */
async function makeWork(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await makeTree(files);
  makeRepository(cwd);
  git(cwd, 'checkout', '--quiet', '-b', 'work');
  return cwd;
}

describe('what has changed since a revision', () => {
  const files = { 'a.txt': 'a', 'b.txt': 'b', 'sub/c.txt': 'c', '.gitignore': '*.log\n' };

  test('nothing, where nothing has', async () => {
    expect(await changedFiles(await makeWork(files), 'main', env)).toEqual([]);
  });

  test('committed, staged, not staged, new, and removed files, whatever they are called', async () => {
    const cwd = await makeWork(files);
    await write(cwd, { 'a.txt': 'changed' });
    commitAll(cwd);
    await write(cwd, { 'sub/staged': '', 'out.log': '', 'new/ä ö\n"\t': '' });
    git(cwd, 'add', 'sub/staged');
    await write(cwd, { 'sub/c.txt': 'changed' });
    await rm(join(cwd, 'b.txt'));
    expect(await changedFiles(cwd, 'main', env)).toEqual([
      'a.txt',
      'b.txt',
      'new/ä ö\n"\t',
      'sub/c.txt',
      'sub/staged',
    ]);
  });

  test('a file that has moved counts with both paths', async () => {
    const cwd = await makeWork(files);
    await rename(join(cwd, 'a.txt'), join(cwd, 'moved.txt'));
    commitAll(cwd);
    git(cwd, 'mv', 'b.txt', 'sub/b.txt');
    expect(await changedFiles(cwd, 'main', env)).toEqual(['a.txt', 'b.txt', 'moved.txt', 'sub/b.txt']);
  });

  test('a mode, and a file that became a link', async () => {
    const cwd = await makeWork(files);
    git(cwd, 'update-index', '--chmod=+x', 'a.txt');
    await rm(join(cwd, 'b.txt'));
    await symlink('a.txt', join(cwd, 'b.txt'));
    git(cwd, 'commit', '--quiet', '-m', 'mode');
    git(cwd, 'checkout', '--quiet', '--', 'a.txt');
    expect(await changedFiles(cwd, 'main', env)).toEqual(['a.txt', 'b.txt']);
  });

  test('what was changed and changed back has not changed', async () => {
    const cwd = await makeWork(files);
    await write(cwd, { 'a.txt': 'changed' });
    commitAll(cwd);
    await write(cwd, { 'a.txt': 'a' });
    expect(await changedFiles(cwd, 'main', env)).toEqual([]);
  });

  test('what only the other branch has changed since is not ours', async () => {
    const cwd = await makeWork(files);
    await write(cwd, { 'a.txt': 'ours' });
    commitAll(cwd);
    git(cwd, 'checkout', '--quiet', 'main');
    await write(cwd, { 'b.txt': 'theirs' });
    commitAll(cwd);
    git(cwd, 'checkout', '--quiet', 'work');
    expect(await changedFiles(cwd, 'main', env)).toEqual(['a.txt']);
  });

  test('from a folder below, paths are relative to it', async () => {
    const cwd = await makeWork(files);
    await write(cwd, { 'a.txt': 'changed', 'sub/c.txt': 'changed', 'sub/d/new': '' });
    expect(await changedFiles(join(cwd, 'sub'), 'main', env)).toEqual(['../a.txt', 'c.txt', 'd/new']);
  });

  test.each(['main', 'v1', 'HEAD~1', 'main~0', 'SHA', 'refs/heads/main'])('since %s', async (ref) => {
    const cwd = await makeWork(files);
    git(cwd, 'tag', 'v1');
    await write(cwd, { 'a.txt': 'changed' });
    commitAll(cwd);
    const given = ref === 'SHA' ? git(cwd, 'rev-parse', 'main') : ref;
    expect(await changedFiles(cwd, given, env)).toEqual(['a.txt']);
  });

  test('a branch that only the remote has, as in a checkout of a pull request', async () => {
    const origin = await makeTree(files);
    makeRepository(origin);
    const cwd = join(await makeFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--no-local', origin, cwd);
    git(cwd, 'checkout', '--quiet', '--detach');
    git(cwd, 'branch', '--quiet', '-D', 'main');
    await write(cwd, { 'b.txt': 'changed' });
    expect(await changedFiles(cwd, 'main', env)).toEqual(['b.txt']);
  });

  test('a submodule and a repository in the folder stand for all that is in them', async () => {
    const lib = await makeTree({ 'x.c': '' });
    makeRepository(lib);
    const cwd = await makeTree(files);
    makeRepository(cwd);
    git(cwd, 'submodule', '--quiet', 'add', lib, 'vendor/lib');
    commitAll(cwd);
    expect(await changedFiles(cwd, 'main', env)).toEqual([]);
    await write(cwd, { 'vendor/lib/x.c': 'changed', 'nested/y': '' });
    makeRepository(join(cwd, 'nested'));
    expect(await changedFiles(cwd, 'main', env)).toEqual(['nested/', 'vendor/lib/']);
  });

  test('settings of the repository change nothing and start nothing', async () => {
    const cwd = await makeWork(files);
    const trap = await makeProgram('trap', ['touch "$TMPDIR/stolen"', 'exit 1']);
    for (const [name, value] of [
      ['core.fsmonitor', trap],
      ['diff.external', trap],
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['diff.ignoreSubmodules', 'all'],
      ['status.showUntrackedFiles', 'no'],
    ] as const)
      git(cwd, 'config', name, value);
    await write(cwd, { 'a.txt': 'changed', 'sub/new': '' });
    const temporary = await makeFolder();
    expect(await changedFiles(join(cwd, 'sub'), 'main', { ...env, TMPDIR: temporary })).toEqual([
      '../a.txt',
      'new',
    ]);
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('a revision that cannot be used', () => {
  /** Two commits on main, of which the newest is checked out. */
  async function makeOrigin(): Promise<string> {
    const origin = await makeTree({ 'a.txt': 'a' });
    makeRepository(origin);
    await write(origin, { 'a.txt': 'b' });
    commitAll(origin);
    git(origin, 'checkout', '--quiet', '-b', 'work');
    await write(origin, { 'a.txt': 'c' });
    commitAll(origin);
    return origin;
  }

  test('one that is not there: the nearest is named', async () => {
    const origin = await makeOrigin();
    expect(await problemFrom(() => changedFiles(origin, 'mian', env))).toEqual({
      kind: 'request',
      what: 'There is no revision mian in this repository',
      meant: 'Did you mean main?',
      todo: 'Give a branch, a tag or a commit that is here; one of the remote comes with: git fetch origin mian',
    });
  });

  test.each(['--output=/tmp/stolen', '-O/etc/passwd', '--help'])('%s is never an option', async (ref) => {
    const origin = await makeOrigin();
    expect(await problemFrom(() => changedFiles(origin, ref, env))).toEqual({
      kind: 'request',
      what: `changed-since is no revision: "${ref}"`,
      todo: 'Give a branch, a tag or a commit: changed-since: origin/main',
    });
  });

  test.each([
    ['main work', '"main work"'],
    ['main..work', 'main..work'],
    ['$(touch x)', '"$(touch x)"'],
    [':/first', '":/first"'],
    ['main:a.txt', '"main:a.txt"'],
    ['^main', '^main'],
    ['@{-5}', '@{-5}'],
    ['\u001b[31m', '"\\u001b[31m"'],
  ])('%j is no commit', async (ref, shown) => {
    const origin = await makeOrigin();
    const { kind, what } = await problemFrom(() => changedFiles(origin, ref, env));
    expect({ kind, what }).toEqual({
      kind: 'request',
      what: `There is no revision ${shown} in this repository`,
    });
  });

  test('a shallow clone without the revision', async () => {
    const origin = await makeOrigin();
    const cwd = join(await makeFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--no-local', '--depth=1', '--branch=work', `file://${origin}`, cwd);
    expect(await problemFrom(() => changedFiles(cwd, 'main', env))).toEqual({
      kind: 'request',
      what: 'main is not in this clone, which has only the newest commits',
      todo: 'Fetch the history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow origin main',
    });
  });

  test('a shallow clone with the revision, but not with what is between', async () => {
    const origin = await makeOrigin();
    const cwd = join(await makeFolder(), 'clone');
    git(
      origin,
      'clone',
      '--quiet',
      '--no-local',
      '--depth=1',
      '--no-single-branch',
      '--branch=work',
      `file://${origin}`,
      cwd,
    );
    expect(await problemFrom(() => changedFiles(cwd, 'main', env))).toEqual({
      kind: 'request',
      what: 'Where this branch left main is not in this clone, which has only the newest commits',
      todo: 'Fetch the history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow origin main',
    });
    git(cwd, 'fetch', '--quiet', '--unshallow', 'origin', 'main', 'work');
    expect(await changedFiles(cwd, 'main', env)).toEqual(['a.txt']);
  });

  test('histories that have nothing in common', async () => {
    const origin = await makeOrigin();
    git(origin, 'checkout', '--quiet', '--orphan', 'other');
    commitAll(origin);
    expect(await problemFrom(() => changedFiles(origin, 'main', env))).toEqual({
      kind: 'request',
      what: 'main and what is checked out have no commit in common',
      todo: 'Give the branch or the commit that this one started from',
    });
  });

  test('no repository', async () => {
    const cwd = await makeTree({ 'a.txt': '' });
    expect(await problemFrom(() => changedFiles(cwd, 'main', env))).toMatchObject({
      kind: 'request',
      what: 'changed-since needs a Git checkout, and this folder is in none',
      todo: 'Run it in a checkout, or leave changed-since out',
    });
  });

  test('a checkout of another user, which git does not trust', async () => {
    const program = await makeProgram('git', [
      'echo "fatal: detected dubious ownership in repository at \'/w\'" >&2',
      'exit 128',
    ]);
    const problem = await problemFrom(async () =>
      changedFiles(await makeFolder(), 'main', { PATH: dirname(program) }),
    );
    expect(problem).toEqual({
      kind: 'request',
      what: 'git does not trust this checkout: it belongs to another user',
      todo: 'Say that it is yours: git config --global --add safe.directory "$PWD"',
      log: ["fatal: detected dubious ownership in repository at '/w'"],
    });
  });

  test('no git', async () => {
    const problem = await problemFrom(async () =>
      changedFiles(await makeFolder(), 'main', { PATH: await makeFolder() }),
    );
    expect(problem).toEqual({
      kind: 'request',
      what: 'git is not there, and only git knows what has changed',
      todo: 'Install git, or leave changed-since out',
    });
  });
});
