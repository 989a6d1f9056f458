import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startCacheService, type CacheService } from '../support/cache-service/service.ts';
import type { Grant } from '../support/cache-service/tokens.ts';
import { runCommand, type CommandResult } from '../support/command.ts';
import { startFlakyProxy } from '../support/flaky-proxy.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { expectEnd } from '../support/outcome.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const minutes = 60_000;
const onMain: readonly Grant[] = [{ scope: 'refs/heads/main', permission: 'both' }];
const onPullRequest: readonly Grant[] = [
  { scope: 'refs/pull/7/merge', permission: 'both' },
  { scope: 'refs/heads/main', permission: 'read' },
];

const tree = {
  'image-build.yml': ['version: 1', 'defaults: { skip: [lint, vulnerabilities, secrets] }'],
  'images/base/Dockerfile': ['FROM busybox:stable', 'RUN head -c 300000 /dev/urandom > /base'],
  'images/app/Dockerfile': ['FROM base', 'RUN head -c 200000 /dev/urandom > /app', 'COPY text /'],
  'images/app/text': 'one\n',
};

/** A runner that nobody has used: no builder, and nothing in any cache folder. */
async function freshRunner(cwd: string, env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = await makeFolder();
  const machine = { BUILDX_CONFIG: join(folder, 'buildx'), IMAGE_BUILD_CACHE: join(folder, 'cache') };
  const mirrors = ['--registry-mirrors', `docker.io=${shared.mirror}`];
  return runCommand({ cwd, args: ['build', ...mirrors, ...args], env: { CI: 'true', ...machine, ...env } });
}

function steps({ report }: CommandResult): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (report?.images ?? []).map(({ name, steps: { total, cached } }) => [name, `${cached} of ${total}`]),
  );
}

describe('the runner’s cache', () => {
  let service: CacheService;
  let cwd: string;
  beforeAll(async () => {
    service = await startCacheService({ folder: await makeFolder() });
    cwd = await makeTree(tree);
    const first = await freshRunner(cwd, { ...service.env(onMain), GITHUB_REF: 'refs/heads/main' });
    expectEnd(first, 0);
    expect(steps(first)).toEqual({ base: '0 of 1', app: '0 of 2' });
    expect(first.report?.notes).toContainEqual(
      expect.stringMatching(/^layer cache: gha, .*refs\/heads\/main/),
    );
  }, 2 * minutes);
  afterAll(() => service.stop());

  test('gives a fresh runner what the branch has built, each image its own', async () => {
    const next = await freshRunner(cwd, { ...service.env(onMain), GITHUB_REF: 'refs/heads/main' });
    expectEnd(next, 0);
    expect(steps(next)).toEqual({ base: '1 of 1', app: '2 of 2' });
  });

  test('lets a pull request read the base branch’s, and writes nothing of it', async () => {
    const before = service.entries().length;
    const changed = await makeTree({ ...tree, 'images/app/text': 'two\n' });
    const pull = await freshRunner(changed, {
      ...service.env(onPullRequest),
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
    });
    expectEnd(pull, 0);
    expect(steps(pull)).toEqual({ base: '1 of 1', app: '1 of 2' });
    expect(service.entries().length).toBe(before);
  });

  test('fails no build when it refuses, and when what it promised is gone', async () => {
    service.faults(({ what }) => (what === 'download' ? { kind: 'status', status: 404 } : undefined));
    try {
      const built = await freshRunner(cwd, { ...service.env(onMain), GITHUB_REF: 'refs/heads/main' });
      expectEnd(built, 0);
      expect(built.report?.images.map(({ state }) => state)).toEqual(['built', 'built']);
    } finally {
      service.faults();
    }
  });
});

test('images are published while their layer caches are still being written', async () => {
  const service = await startCacheService({ folder: await makeFolder() });
  const published = new Set<string>();
  let tagged: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (tagged = resolve));
  const proxy = await startFlakyProxy(
    shared.registry,
    () => undefined,
    ({ method, path }) => {
      const [, image] = /^\/v2\/early\/(\w+)\/manifests\/latest$/.exec(path) ?? [];
      if (method === 'PUT' && image !== undefined) published.add(image);
      if (published.size === 2) tagged();
    },
  );
  const waiting: string[] = [];
  service.faults(({ what, key }) => {
    if (what !== 'finalize' || !key.startsWith('index-')) return undefined;
    waiting.push(key);
    return { kind: 'held', until: both };
  });
  try {
    const built = await freshRunner(
      await makeTree(tree),
      { ...service.env(onMain), GITHUB_REF: 'refs/heads/main' },
      ...['--push', '--registry', `${proxy.host}/early`],
    );
    expectEnd(built, 0);
    expect(waiting.length).toBe(2);
    expect(service.entries().filter(({ key }) => key.startsWith('index-')).length).toBe(2);
  } finally {
    await Promise.all([service.stop(), proxy.stop()]);
  }
});

test('a registry keeps the layers of images and branches apart, and gives them to a fresh runner', async () => {
  const cwd = await makeTree(tree);
  const cache = ['--cache', `registry=${shared.registry}/layers`];
  const first = await freshRunner(cwd, { GITHUB_REF: 'refs/heads/main' }, ...cache);
  expectEnd(first, 0);
  const next = await freshRunner(cwd, { GITHUB_REF: 'refs/heads/main' }, ...cache);
  expectEnd(next, 0);
  expect(steps(next)).toEqual({ base: '1 of 1', app: '2 of 2' });
});

test('a registry into which the login may not push is only read, and that is told', async () => {
  const cwd = await makeTree(tree);
  const place = `layers-closed-${randomUUID()}`;
  const onBranch = { GITHUB_REF: 'refs/heads/main' };
  expectEnd(await freshRunner(cwd, onBranch, '--cache', `registry=${shared.registry}/${place}`), 0);
  const proxy = await startFlakyProxy(shared.registry, ({ method }) =>
    method === 'GET' || method === 'HEAD' ? undefined : { status: 403 },
  );
  try {
    const next = await freshRunner(cwd, onBranch, '--cache', `registry=${proxy.host}/${place}`);
    expectEnd(next, 0);
    expect(steps(next)).toEqual({ base: '1 of 1', app: '2 of 2' });
    expect(next.report?.notes).toContain(
      `layer cache: registry, only read: this job’s login may not push to ${proxy.host}/${place}`,
    );
    // Nothing but the question.
    expect(proxy.seen.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([
      expect.objectContaining({ method: 'POST', path: `/v2/${place}/blobs/uploads/` }),
    ]);
  } finally {
    await proxy.stop();
  }
});

test('inline: an image that was published is the cache of the next one', async () => {
  const place = ['--registry', `${shared.registry}/inline-${randomUUID()}`, '--push', '--cache', 'inline'];
  const onBranch = { GITHUB_REF: 'refs/heads/main' };
  expectEnd(await freshRunner(await makeTree(tree), onBranch, ...place), 0);
  const changed = await makeTree({ ...tree, 'images/app/text': 'two\n' });
  const next = await freshRunner(changed, onBranch, ...place, '--reuse', 'false');
  expectEnd(next, 0);
  expect(steps(next)).toEqual({ base: '1 of 1', app: '1 of 2' });
});

test('a registry that does not answer is left out before the engine would wait for it for ever', async () => {
  const server = await startHangingServer();
  try {
    const { host } = new URL(server.url);
    const given = [
      '--cache-from',
      `type=registry,ref=${host}/a/b:c`,
      '--cache-to',
      `type=registry,ref=${host}/a/b:c`,
    ];
    const result = await freshRunner(await makeTree(tree), {}, ...given);
    expectEnd(result, 0);
    expect(result.report?.notes).toContain(
      `the layer caches in ${host} are left out: ${host} has given no answer within 5 s`,
    );
  } finally {
    await server.stop();
  }
});

test('a runner’s cache that does not answer is left out before the engine would wait for it for ever', async () => {
  const service = await startCacheService({ folder: await makeFolder() });
  service.faults(() => ({ kind: 'hang' }));
  try {
    const env = { ...service.env(onMain), GITHUB_REF: 'refs/heads/main' };
    const result = await freshRunner(await makeTree(tree), env);
    expectEnd(result, 0);
    expect(result.report?.notes).toContainEqual(
      expect.stringMatching(/^the layer caches of the runner are left out: .*(no answer|took longer)/),
    );
    expect(service.asked.filter(({ key }) => key !== 'image-build-question')).toEqual([]);
  } finally {
    await service.stop();
  }
});

test('on a machine that keeps its engine nothing is exported', async () => {
  const cwd = await makeTree(tree);
  const service = await startCacheService({ folder: await makeFolder() });
  try {
    const built = await runCommand({
      cwd,
      args: ['build', '--registry-mirrors', `docker.io=${shared.mirror}`],
      env: service.env(onMain),
    });
    expectEnd(built, 0);
    expect(service.entries()).toEqual([]);
  } finally {
    await service.stop();
  }
});

test('a backend that there is none of is told before anything starts', async () => {
  const cwd = await makeTree(tree);
  const built = await runCommand({ cwd, args: ['build', '--cache', 'ghaa', '--builder', 'nobody'] });
  expectEnd(built, 2);
  expect(built.stderr).toContain('gha');
});
