import { readdir } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { makeDebs, makeKey, type TestKey } from '../support/apt-packages.ts';
import { runCommand, startCommand, type CommandResult } from '../support/command.ts';
import { startGitServer, type GitServer, type GitServerOptions } from '../support/git-http.ts';
import { makeFolder } from '../support/tree.ts';

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

let key: TestKey;
beforeAll(async () => {
  key = await makeKey();
});
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function start(more: Partial<GitServerOptions> = {}): Promise<GitServer> {
  const server = await startGitServer({ token, repository: 'acme/app', ...more });
  stops.push(() => server.stop());
  return server;
}

const environment = ({ url }: GitServer): Readonly<Record<string, string | undefined>> => ({
  PATH: process.env['PATH'],
  GITHUB_SERVER_URL: url,
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_TOKEN: token,
  IMAGE_BUILD_APT_KEY: key.secret,
  IMAGE_BUILD_APT_PASSPHRASE: key.passphrase,
});

async function apt(
  server: GitServer,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const result = await runCommand({
    cwd: await makeFolder(),
    args: ['apt', ...args, '--branch', 'gh-pages'],
    env: { ...environment(server), ...env },
  });
  expect(result.stdout + result.stderr).not.toContain(token);
  expect(result.left).toEqual({ temporary: [], runs: [], processes: [] });
  return result;
}

const told = ({ exitCode, stderr }: CommandResult): string => (exitCode === 0 ? '' : stderr);
const paths = async (server: GitServer): Promise<readonly string[]> =>
  (await server.git('ls-tree', '-r', '--name-only', 'gh-pages')).split('\n');
const commits = async (server: GitServer): Promise<number> =>
  Number(await server.git('rev-list', '--count', 'gh-pages'));

describe('an apt repository on a branch', () => {
  test('is made with the branch, added to, and not changed by a second run', async () => {
    const server = await start();
    expect(told(await apt(server, [await makeDebs({ name: 'hello-there', version: '1' })]))).toBe('');
    expect(await paths(server)).toEqual(
      expect.arrayContaining([
        '.nojekyll',
        'apt/archive-keyring.asc',
        'apt/dists/stable/InRelease',
        'apt/pool/main/h/hello-there/hello-there_1_all.deb',
      ]),
    );
    const second = await makeDebs({ name: 'hello-there', version: '2' });
    expect(told(await apt(server, [second, '--dry-run']))).toBe('');
    expect(await commits(server)).toBe(1);
    expect(told(await apt(server, [second]))).toBe('');
    expect(await server.git('log', '-1', '--format=%an: %B', 'gh-pages')).toBe(
      'github-actions[bot]: apt: hello-there 2 for stable\n\nhello-there 2 all',
    );
    const again = await apt(server, [second]);
    expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining('nothing was changed')]);
    expect(await commits(server)).toBe(2);
    expect(server.asked.filter((one) => one.includes(token))).toEqual([]);
  });

  test('keeps what else is in the branch, byte by byte, whatever its attributes say', async () => {
    const server = await start();
    const files = {
      'index.html': 'hello\r\n',
      '.gitattributes': '* text=auto eol=crlf\n*.deb filter=evil\napt/** ident\n',
      '.gitignore': '*\n',
    };
    await server.commit('gh-pages', files, { latest: '../outside' });
    expect(told(await apt(server, [await makeDebs({ name: 'hello-there', version: '1' })]))).toBe('');
    for (const [path, text] of Object.entries(files))
      expect(`${await server.git('show', `gh-pages:${path}`)}\n`).toBe(text.replace(/\r\n$/, '\n'));
    expect(await server.git('cat-file', '-s', 'gh-pages:index.html')).toBe('7');
    expect(await server.git('ls-tree', 'gh-pages', 'latest')).toMatch(/^120000 /);
    expect(await paths(server)).not.toContain('.nojekyll');
    const release = await server.git('show', 'gh-pages:apt/dists/stable/Release');
    const [, size, list] = / (\d+) (main\/binary-all\/Packages)$/m.exec(release) ?? [];
    expect(await server.git('cat-file', '-s', `gh-pages:apt/dists/stable/${list ?? ''}`)).toBe(size);
    expect(told(await apt(server, [await makeDebs({ name: 'hello-there', version: '2' })]))).toBe('');
  });

  test('follows no link of the branch out of it', async () => {
    const server = await start();
    const outside = await makeFolder();
    await server.commit('gh-pages', { x: 'x' }, { apt: outside });
    const result = await apt(server, [await makeDebs({ name: 'hello-there', version: '1' })]);
    expect([result.exitCode, result.stderr]).toEqual([4, expect.stringContaining('cannot be')]);
    expect([await commits(server), await readdir(outside)]).toEqual([1, []]);
  });

  test('that somebody else has pushed to meanwhile gets both', async () => {
    let isMoved = false;
    const server: GitServer = await start({
      before: async (request) => {
        if (isMoved || !request.startsWith('POST') || !request.includes('git-receive-pack')) return undefined;
        isMoved = true;
        await server.commit('gh-pages', { 'by-somebody': 'else' });
        return undefined;
      },
    });
    await server.commit('gh-pages', { 'index.html': 'hello' });
    expect(told(await apt(server, [await makeDebs({ name: 'hello-there', version: '1' })]))).toBe('');
    expect(await paths(server)).toEqual(
      expect.arrayContaining(['by-somebody', 'index.html', 'apt/dists/stable/InRelease']),
    );
    expect([isMoved, await commits(server)]).toEqual([true, 3]);
  });

  test('that is stopped while it is pushed leaves no key and no folder behind', async () => {
    let pushing = (): void => undefined;
    const isPushing = new Promise<void>((resolve) => (pushing = resolve));
    const server = await start({
      before: (request) => {
        if (!request.startsWith('POST') || !request.includes('git-receive-pack'))
          return Promise.resolve(undefined);
        pushing();
        return new Promise(() => undefined);
      },
    });
    await server.commit('gh-pages', { 'index.html': 'hello' });
    const debs = await makeDebs({ name: 'hello-there', version: '1' });
    const running = await startCommand({
      cwd: await makeFolder(),
      args: ['apt', debs, '--branch', 'gh-pages'],
      env: environment(server),
    });
    await running.until(isPushing);
    running.kill('SIGTERM');
    const { exitCode, left } = await running.done;
    expect([exitCode, left]).toEqual([130, { temporary: [], runs: [], processes: [] }]);
    expect(await commits(server)).toBe(1);
  });

  test('is written though each kind of request fails once', async () => {
    const failed = new Set<string>();
    const server = await start({
      before: (request) => {
        const kind = request.replace(/^(\w+) .*(git-\w+-pack)$/, '$1 $2');
        const isKnown = failed.has(kind);
        failed.add(kind);
        return Promise.resolve(isKnown ? undefined : 503);
      },
    });
    await server.commit('gh-pages', { 'index.html': 'hello' });
    const result = await apt(server, [await makeDebs({ name: 'hello-there', version: '1' })]);
    expect(told(result)).toBe('');
    expect(failed.size).toBe(4);
    expect(result.stderr.match(/^trying again: asking 127\.0\.0\.1:\d+ \(.+\)$/gm)).toHaveLength(4);
    expect(await commits(server)).toBe(2);
  });

  test.each([
    { name: 'a token that does not hold', env: { GITHUB_TOKEN: 'ghs_wrong' }, server: {} },
    { name: 'a token that may only read', env: {}, server: { isReadOnly: true } },
  ])('$name: the permission is named, and nothing is pushed', async ({ env, server: more }) => {
    const server = await start(more);
    await server.commit('gh-pages', { x: 'x' });
    const result = await apt(server, [await makeDebs({ name: 'hello-there', version: '1' })], env);
    expect([result.exitCode, result.stderr]).toEqual([
      4,
      expect.stringContaining('permissions: contents: write'),
    ]);
    expect(result.stderr).not.toContain('ghs_wrong');
    expect(await commits(server)).toBe(1);
  });

  test.each([
    { name: 'a branch that is an option', args: ['--branch', '--force'], says: 'branch' },
    { name: 'a folder that leads out', args: ['--output', '../x'], says: 'is no folder in a branch' },
    { name: 'the folder of Git', args: ['--output', 'x/.git/hooks'], says: 'is no folder in a branch' },
  ])('$name is refused', async ({ args, says }) => {
    const server = await start();
    const debs = await makeDebs({ name: 'hello-there', version: '1' });
    const result = await runCommand({
      cwd: await makeFolder(),
      args: ['apt', debs, '--branch', 'gh-pages', ...args],
      env: environment(server),
    });
    expect([result.exitCode, result.stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(server.asked.filter((one) => one.startsWith('POST'))).toEqual([]);
  });
});
