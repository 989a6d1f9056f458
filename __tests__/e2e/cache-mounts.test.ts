import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startCacheService, type CacheService } from '../support/cache-service/service.ts';
import type { Grant } from '../support/cache-service/tokens.ts';
import { runCommand, type CommandResult } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const onMain: readonly Grant[] = [{ scope: 'refs/heads/main', permission: 'both' }];
const onPullRequest: readonly Grant[] = [
  { scope: 'refs/pull/7/merge', permission: 'both' },
  { scope: 'refs/heads/main', permission: 'read' },
];
const pullRequest = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_BASE_REF: 'main',
};

/** A step that tells what its cache mount had, and leaves something there. */
const step = [
  'FROM busybox:stable',
  'COPY package-lock.json text /',
  'RUN --mount=type=cache,target=/root/.npm ls /root/.npm > /had && cat /text > "/root/.npm/$(cat /text)"',
];

function tree(text: string, expected: string, lock = '{}'): Promise<string> {
  return makeTree({
    'image-build.yml': [
      'version: 1',
      'defaults: { skip: [lint, vulnerabilities, secrets] }',
      `images: { app: { test: [{ run: [cat, /had], output: '^${expected}$' }] } }`,
    ],
    'images/app/Dockerfile': step,
    'images/app/package-lock.json': lock,
    'images/app/text': text,
  });
}

let service: CacheService;
beforeEach(async () => {
  service = await startCacheService({ folder: await makeFolder() });
});
afterEach(() => service.stop());

/** On a runner that nobody has used: no builder, and nothing in any cache folder. */
async function freshRunner(
  cwd: string,
  { grants = onMain, env = {} }: { grants?: readonly Grant[]; env?: Readonly<Record<string, string>> } = {},
  ...args: readonly string[]
): Promise<CommandResult> {
  const folder = await makeFolder();
  // Archives are made by the machine’s own programs.
  const PATH = `${shared.bin}:/usr/bin:/bin`;
  const machine = { PATH, BUILDX_CONFIG: join(folder, 'buildx'), IMAGE_BUILD_CACHE: join(folder, 'cache') };
  return runCommand({
    cwd,
    args: ['build', '--registry-mirrors', `docker.io=${shared.mirror}`, ...args],
    env: { CI: 'true', GITHUB_REF: 'refs/heads/main', ...machine, ...service.env(grants), ...env },
  });
}

function told({ report }: CommandResult): readonly string[] {
  return (report?.notes ?? []).filter((note) => note.startsWith('cache mount'));
}

/** Entries of the service that are ours, and not of layers. */
function kept(): number {
  return service.entries().filter(({ key }) => key.startsWith('image-build-mount')).length;
}

describe('what is in a cache mount', () => {
  test('is there on a fresh runner when the code has changed, and is kept again only where it has', async () => {
    const first = await freshRunner(await tree('one', ''));
    expectEnd(first, 0);
    expect(told(first)).toEqual([
      expect.stringMatching(/^cache mount \/root\/\.npm: nothing is kept of it yet/),
      expect.stringMatching(/^cache mount \/root\/\.npm: 1 files, 3 B, saved as .* in the runner’s cache$/),
    ]);

    const second = await freshRunner(await tree('two', 'one'));
    expectEnd(second, 0);
    expect(told(second)).toEqual([
      expect.stringMatching(/ restored from the runner’s cache \(package-lock\.json\)$/),
      expect.stringMatching(/: 2 files, 6 B, saved as /),
    ]);

    // Nothing new is written: the step comes from the layers’ cache.
    const before = kept();
    const third = await freshRunner(await tree('two', 'one'));
    expectEnd(third, 0);
    expect(kept()).toBe(before);
  });

  test('comes from the nearest older one when the lock file has changed', async () => {
    expectEnd(await freshRunner(await tree('one', '')), 0);
    const next = await freshRunner(await tree('two', 'one', '{"new": true}'));
    expectEnd(next, 0);
    expect(told(next)[0]).toContain('of other lock files');
  });

  test('is read and not written by a pull request', async () => {
    expectEnd(await freshRunner(await tree('one', '')), 0);
    const before = kept();
    const pull = await freshRunner(await tree('two', 'one'), { grants: onPullRequest, env: pullRequest });
    expectEnd(pull, 0);
    expect(kept()).toBe(before);
  });

  test('is not kept of a build that has failed, nor in a run without cache', async () => {
    const broken = await makeTree({
      'image-build.yml': ['version: 1', 'defaults: { skip: [lint] }'],
      'images/app/Dockerfile': [...step, 'RUN false'],
      'images/app/package-lock.json': '{}',
      'images/app/text': 'one',
    });
    expectEnd(await freshRunner(broken), 3);
    expectEnd(await freshRunner(await tree('one', ''), {}, '--no-cache'), 0);
    expect(kept()).toBe(0);
  });

  test('does no harm when the service gives it damaged: the mount is empty, and it is told', async () => {
    expectEnd(await freshRunner(await tree('one', '')), 0);
    service.faults(({ what, key }) =>
      what === 'download' && key.startsWith('image-build-mount') ? { kind: 'wrong bytes' } : undefined,
    );
    const next = await freshRunner(await tree('two', ''));
    expectEnd(next, 0);
    expect(next.report?.notes.join('\n')).toMatch(/not taken|damaged|other bytes|not the one/);
  });
});

describe('a cache mount whose step the layer cache has', () => {
  /** The step does not see the text, which comes behind it. */
  const treeOf = (text: string, expected: string): Promise<string> =>
    makeTree({
      'image-build.yml': [
        'version: 1',
        'defaults: { skip: [lint, vulnerabilities, secrets] }',
        `images: { app: { test: [{ run: [cat, /had], output: '^${expected}$' }] } }`,
      ],
      'images/app/Dockerfile': [
        'FROM busybox:stable',
        'COPY package-lock.json /',
        'RUN --mount=type=cache,target=/root/.npm ls /root/.npm > /had && touch /root/.npm/one',
        'COPY text /',
      ],
      'images/app/package-lock.json': '{}',
      'images/app/text': text,
    });
  const spared = 'not fetched, as the layer cache has their steps: cache mounts /root/.npm';

  test('is not fetched', async () => {
    expectEnd(await freshRunner(await treeOf('one', '')), 0);
    const before = kept();
    const second = await freshRunner(await treeOf('two', ''));
    expectEnd(second, 0);
    expect(second.report?.notes).toContain(spared);
    expect(told(second)).toEqual([]);
    expect(kept()).toBe(before);
  });

  test('is filled before the build is tried again because the layer cache has failed', async () => {
    expectEnd(await freshRunner(await treeOf('one', '')), 0);
    service.faults(({ what, key }) =>
      what === 'download' && key.startsWith('buildkit-blob') ? { kind: 'status', status: 404 } : undefined,
    );
    const second = await freshRunner(await treeOf('two', 'one'));
    expectEnd(second, 0);
    expect(second.report?.notes).toContain(spared);
    // The step touches what it finds: that is kept again.
    expect(told(second)).toEqual([
      expect.stringMatching(/ restored from the runner’s cache/),
      expect.stringMatching(/: 1 files, 0 B, saved as /),
    ]);
  });

  test('keeps what was kept of it when the layer cache has lost the step meanwhile', async () => {
    expectEnd(await freshRunner(await treeOf('one', '')), 0);
    const before = kept();
    service.faults(({ what, key }) =>
      what === 'find' && key.startsWith('index-') ? { kind: 'evicted' } : undefined,
    );
    const second = await freshRunner(await treeOf('two', ''));
    expectEnd(second, 0);
    expect(kept()).toBe(before);
  });
});

test('a folder keeps layers and mounts for the next machine', async () => {
  const place = await makeFolder();
  const cache = ['--cache', `local=${place}`];
  expectEnd(await freshRunner(await tree('one', ''), {}, ...cache), 0);
  expectEnd(await freshRunner(await tree('two', 'one'), {}, ...cache), 0);
  expect(service.entries()).toEqual([]);
});

describe.each([
  { place: 'a folder', cache: async () => `local=${await makeFolder()}` },
  {
    place: 'a registry, where there is no runner’s cache',
    cache: () => Promise.resolve(`registry=${shared.registry}/mounts${randomUUID()}/cache`),
  },
])('in $place', ({ cache }) => {
  const noRunnersCache = { GITHUB_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: '', ACTIONS_CACHE_SERVICE_V2: '' };

  test('a branch never begins with what a pull request has kept there, and a pull request with the branch’s', async () => {
    const args = ['--cache', await cache()];
    const pull = { env: { ...pullRequest, ...noRunnersCache } };
    const main = { env: noRunnersCache };
    expectEnd(await freshRunner(await tree('evil', ''), pull, ...args), 0);
    const first = await freshRunner(await tree('one', ''), main, ...args);
    expectEnd(first, 0);
    expect(told(first)[0]).toContain('nothing is kept of it yet');
    expectEnd(await freshRunner(await tree('two', 'one', '{"new": true}'), main, ...args), 0);
    expectEnd(await freshRunner(await tree('three', 'evil'), pull, ...args), 0);
    const other = { env: { ...pullRequest, ...noRunnersCache, GITHUB_REF: 'refs/pull/8/merge' } };
    const another = await freshRunner(await tree('three', '(one|one\\ntwo)'), other, ...args);
    expectEnd(another, 0);
    expect(service.entries()).toEqual([]);
  });
});

test('what has moved is a bar of the timeline each, and is kept after the tags', async () => {
  const { report } = await freshRunner(await tree('one', ''));
  const next = await freshRunner(await tree('two', 'one'));
  const bars = (of: CommandResult['report']): readonly unknown[] =>
    (of?.steps ?? []).flatMap(({ name, cache }) => (cache === undefined ? [] : [{ name, cache }]));
  const saving = { name: 'saving cache mount /root/.npm', cache: 'write' };
  expect(bars(report)).toContainEqual(saving);
  expect(bars(next.report)).toEqual(
    expect.arrayContaining([{ name: 'restoring cache mount /root/.npm', cache: 'read' }, saving]),
  );
});

test('nothing travels where the engine was there before, on a runner that stays', async () => {
  const folder = await makeFolder();
  const machine = { RUNNER_ENVIRONMENT: 'self-hosted', IMAGE_BUILD_CACHE: join(folder, 'cache') };
  expectEnd(await freshRunner(await tree('one', ''), { env: machine }), 0);
  const before = service.entries().length;
  const second = await freshRunner(await tree('two', 'one'), { env: machine });
  expectEnd(second, 0);
  expect(second.report?.notes.filter((note) => /cache (mount|:)/.test(note))).toEqual([]);
  expect(service.entries()).toHaveLength(before);
});

test('what an earlier step of the same job has built does not make a new runner one that stays', async () => {
  const folder = await makeFolder();
  const event = join(await makeTree({ 'event.json': '{}' }), 'event.json');
  const machine = { RUNNER_ENVIRONMENT: 'self-hosted', IMAGE_BUILD_CACHE: join(folder, 'cache') };
  const env = { ...machine, GITHUB_EVENT_PATH: event };
  expectEnd(await freshRunner(await tree('one', ''), { env }), 0);
  const second = await freshRunner(await tree('two', 'one'), { env });
  expectEnd(second, 0);
  expect(second.report?.notes).toContainEqual(expect.stringMatching(/^layer cache: gha, read and written: /));
});

test('a builder that was used before, on a runner that stays, keeps its own', async () => {
  /** A job that begins now. */
  const job = async () => ({
    env: {
      ...{ RUNNER_ENVIRONMENT: 'self-hosted', BUILDX_CONFIG: shared.buildxConfig },
      GITHUB_EVENT_PATH: join(await makeTree({ 'event.json': '{}' }), 'event.json'),
    },
  });
  const args = ['--builder', 'remote'];
  expectEnd(await freshRunner(await tree('a-builder', '.*'), await job(), ...args), 0);
  const second = await freshRunner(await tree('that-stays', '.*'), await job(), ...args);
  expectEnd(second, 0);
  expect(second.report?.notes).toContain('no layer cache: this runner keeps the engine’s state');
});

test('named mounts that have no place to travel to are told', async () => {
  const env = { ACTIONS_RUNTIME_TOKEN: '', CI: '' };
  const { report } = await freshRunner(await tree('one', ''), { env }, '--cache-mounts', '/root/.npm');
  expect(report?.notes.filter((note) => note.startsWith('cache mount'))).toEqual([
    'cache mounts do not travel: this is no job of GitHub Actions, and neither cache: local nor cache: registry names a place',
  ]);
});

test('a mount that no Dockerfile has is told before anything is built', async () => {
  const wrong = await freshRunner(await tree('one', ''), {}, '--cache-mounts', '/root/.nmp');
  expectEnd(wrong, 2);
  expect(wrong.stderr).toContain('/root/.npm');
});
