import { describe, expect, test } from '@jest/globals';
import { createGitHub, type GitHub } from '../../../src/clean/github.ts';
import { isGitHubRegistry, packagesOf } from '../../../src/clean/packages.ts';
import { readOpenPulls } from '../../../src/clean/remote.ts';
import { undoneAfterEach } from '../../support/after-each.ts';
import { startGitHub, type FakeGitHub, type FakeGitHubOptions } from '../../support/github.ts';
import { problemFrom } from '../../support/problem.ts';

const repository = { registry: 'ghcr.io', repository: 'acme/images/base' };
const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const versions = [
  { id: 1, digest: digest('a'), tags: ['main', 'sha-1234567'], created: '2026-01-01T00:00:00Z' },
  { id: 2, digest: digest('b'), tags: [], created: '2026-02-01T00:00:00Z', updated: '2026-03-01T00:00:00Z' },
  { id: 3, digest: digest('c'), tags: ['pr-7'], created: '2026-04-01T00:00:00Z' },
];
const owner = { kind: 'orgs', name: 'acme' } as const;

const stops = undoneAfterEach();

async function start(
  more: Partial<FakeGitHubOptions> = {},
  token = 'ghs_right',
): Promise<{ fake: FakeGitHub; github: GitHub }> {
  const fake = await startGitHub({
    token: 'ghs_right',
    owner,
    packages: { 'images/base': versions },
    ...more,
  });
  const github = createGitHub({
    apiUrl: fake.url,
    token,
    env: {},
    signal: new AbortController().signal,
    retry: { attempts: 3, baseMs: 1, capMs: 1 },
  });
  stops.push(github.close, () => fake.stop());
  return { fake, github };
}

describe('the versions of a package', () => {
  test.each<{ kind: 'orgs' | 'users' }>([{ kind: 'orgs' }, { kind: 'users' }])(
    'of $kind, page by page',
    async ({ kind }) => {
      const { fake, github } = await start({ owner: { kind, name: 'acme' }, pageSize: 2 });
      expect(await packagesOf(github, repository).versions()).toEqual([
        { id: '1', digest: digest('a'), tags: ['main', 'sha-1234567'], changedMs: Date.UTC(2026, 0, 1) },
        { id: '2', digest: digest('b'), tags: [], changedMs: Date.UTC(2026, 2, 1) },
        { id: '3', digest: digest('c'), tags: ['pr-7'], changedMs: Date.UTC(2026, 3, 1) },
      ]);
      expect(fake.asked.at(-1)).toBe(
        `GET /${kind}/acme/packages/container/images%2Fbase/versions?per_page=100&page=2`,
      );
    },
  );

  test('a package that is not there has none', async () => {
    const { github } = await start();
    expect(await packagesOf(github, { ...repository, repository: 'acme/other' }).versions()).toBeUndefined();
  });

  test('are removed by their ids', async () => {
    const { fake, github } = await start();
    const packages = packagesOf(github, repository);
    await packages.versions();
    expect(await packages.remove('3', ['pr-7'])).toBe('removed');
    expect(fake.versions('images/base').map(({ id }) => id)).toEqual([1, 2]);
    // It is gone already: that is what was wanted.
    expect(await packages.remove('3', ['pr-7'])).toBe('removed');
  });

  test('a version that has got another tag meanwhile stays', async () => {
    const { fake, github } = await start();
    const packages = packagesOf(github, repository);
    await packages.versions();
    fake.retag('images/base', 3, ['pr-7', 'main']);
    expect(await packages.remove('3', ['pr-7'])).toBe('changed');
    fake.retag('images/base', 2, ['1.0.0']);
    expect(await packages.remove('2', [])).toBe('changed');
    expect(fake.asked.filter((one) => one.startsWith('DELETE'))).toEqual([]);
  });

  test('GitHub’s own words say why it does not remove one', async () => {
    const { github } = await start({ packages: { 'images/base': versions.slice(2) } });
    const packages = packagesOf(github, repository);
    await packages.versions();
    expect(await problemFrom(() => packages.remove('3', ['pr-7']))).toMatchObject({
      kind: 'surroundings',
      what: expect.stringContaining(
        'answered 400 to DELETE /orgs/acme/packages/container/images%2Fbase/versions/3',
      ),
      log: [expect.stringContaining('You cannot delete the last tagged version of a package.')],
    });
  });
});

describe('GitHub’s API', () => {
  test('a token that is refused, and one that may not', async () => {
    const { github } = await start({}, 'ghs_wrong');
    const refused = await problemFrom(() => packagesOf(github, repository).versions());
    expect(refused).toMatchObject({
      log: ['Bad credentials'],
      todo: 'Give a token that holds: github-token',
    });
    const { github: other } = await start({
      fault: () => ({ status: 403, body: { message: 'Resource not accessible by integration' } }),
    });
    const forbidden = await problemFrom(() => packagesOf(other, repository).versions());
    expect(forbidden.log).toEqual(['Resource not accessible by integration']);
    expect(forbidden.todo).toContain('packages: write');
  });

  test.each<{ name: string; status: number; headers?: Record<string, string> }>([
    { name: 'too many requests', status: 429, headers: { 'retry-after': '0' } },
    { name: 'a secondary limit', status: 403, headers: { 'retry-after': '0' } },
    {
      name: 'a limit that starts anew',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' },
    },
    { name: 'a failure of the server', status: 502 },
  ])('is asked again after $name', async ({ status, headers = {} }) => {
    const { fake, github } = await start({
      fault: (number) => (number < 3 ? { status, headers, body: { message: 'wait' } } : undefined),
    });
    expect(await packagesOf(github, repository).versions()).toHaveLength(3);
    expect(fake.asked).toHaveLength(3);
  });

  test('a limit that lasts is not waited for', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    const { fake, github } = await start({
      fault: () => ({
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
        body: {},
      }),
    });
    expect((await problemFrom(() => packagesOf(github, repository).versions())).what).toContain(
      'answered 403',
    );
    expect(fake.asked).toHaveLength(1);
  });

  test('the token never goes to another place that a page names', async () => {
    const { github } = await start({
      fault: () => ({ status: 200, headers: { link: '<http://127.0.0.1:1/next>; rel="next"' }, body: [] }),
    });
    const problem = await problemFrom(() => packagesOf(github, repository).versions());
    expect(problem.what).toContain('sends us to another place');
  });

  test('an answer of another shape is an error, not an empty list', async () => {
    const { github } = await start({ fault: () => ({ status: 200, body: [{ id: 'one' }] }) });
    expect((await problemFrom(() => packagesOf(github, repository).versions())).what).toContain(
      'unexpected shape',
    );
  });

  test('which pull requests are open', async () => {
    const { github } = await start({ pulls: { 'acme/images': [3, 7, 12] }, pageSize: 2 });
    expect(await readOpenPulls(github, 'acme/images')).toEqual({
      open: new Set(['3', '7', '12']),
      unknown: new Set(),
    });
    expect((await problemFrom(() => readOpenPulls(github, 'acme/none'))).todo).toContain(
      'pull-requests: read',
    );
  });
});

test.each<{ registry: string; server?: string; expected: boolean }>([
  { registry: 'ghcr.io', expected: true },
  { registry: 'docker.io', expected: false },
  { registry: 'containers.git.acme.com', server: 'https://git.acme.com', expected: true },
  { registry: 'containers.git.acme.com', expected: false },
  { registry: 'ghcr.io.example.com', expected: false },
])('$registry beside $server is GitHub’s: $expected', ({ registry, server, expected }) => {
  expect(isGitHubRegistry(registry, server === undefined ? {} : { GITHUB_SERVER_URL: server })).toBe(
    expected,
  );
});
