import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRunnerStore } from '../../src/cache/stores/runner.ts';
import type { Asked, Fault, FaultOf } from '../support/cache-service/faults.ts';
import { startCacheService, type CacheService } from '../support/cache-service/service.ts';
import type { Grant } from '../support/cache-service/tokens.ts';
import { startCommand, type CommandResult, type RunningCommand } from '../support/command.ts';
import { expectEnd } from '../support/outcome.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const onMain: readonly Grant[] = [{ scope: 'refs/heads/main', permission: 'both' }];

/** A step that tells what its cache mount had, and leaves the text there; what it had is tested. */
function tree(text: string, had: string): Promise<string> {
  return makeTree({
    'image-build.yml': [
      'version: 1',
      'defaults: { skip: [lint, vulnerabilities, secrets] }',
      `images: { app: { test: [{ run: [cat, /had], output: '^${had}$' }] } }`,
    ],
    'images/app/Dockerfile': [
      'FROM busybox:stable',
      'RUN head -c 300000 /dev/urandom > /large',
      'COPY package-lock.json text /',
      'RUN --mount=type=cache,target=/root/.npm ls /root/.npm > /had && cat /text > "/root/.npm/$(cat /text)"',
    ],
    'images/app/package-lock.json': '{}',
    'images/app/text': text,
  });
}

let service: CacheService;
beforeEach(async () => {
  service = await startCacheService({ folder: await makeFolder() });
});
afterEach(() => service.stop());

/** A job for main on a runner that nobody has used; layers and mounts are in the runner's cache. */
async function startJob(cwd: string): Promise<RunningCommand> {
  const folder = await makeFolder();
  const env = {
    ...service.env(onMain),
    CI: 'true',
    GITHUB_REF: 'refs/heads/main',
    PATH: `${shared.bin}:/usr/bin:/bin`,
    BUILDX_CONFIG: join(folder, 'buildx'),
    IMAGE_BUILD_CACHE: join(folder, 'cache'),
  };
  // BuildKit asks for a minute, and for five, where nobody says how long.
  const args = ['--cache', 'gha,timeout=2s', '--registry-mirrors', `docker.io=${shared.mirror}`];
  return startCommand({ cwd, args: ['build', ...args], env });
}

async function job(text: string, had: string): Promise<CommandResult> {
  return (await startJob(await tree(text, had))).done;
}

const isMount = ({ key }: { readonly key: string }): boolean => key.startsWith('image-build-mount');

/** Keys of the mounts that are kept; each can be restored, and is what was kept. */
async function wholeMounts(): Promise<readonly string[]> {
  const store = createRunnerStore(service.env(onMain), {
    signal: new AbortController().signal,
    userAgent: 'image-build/test',
  });
  const keys = service
    .entries()
    .filter(isMount)
    .map(({ key }) => key);
  for (const key of keys)
    expect(await store?.restore(key, [], join(await makeFolder(), 'archive'))).toMatchObject({ key });
  return keys;
}

const all =
  (fault: Fault): FaultOf =>
  () =>
    fault;
const only =
  (what: Asked['what'], fault: Fault): FaultOf =>
  (asked) =>
    asked.what === what ? fault : undefined;
/** BuildKit tries again what was cut, after longer and longer pauses. */
const always =
  (what: Asked['what'], fault: Fault): FaultOf =>
  (asked) =>
    asked.what === what && (isMount(asked) || asked.number % 2 === 0) ? fault : undefined;

describe('a runner’s cache that fails makes no build fail, is told, and keeps what it had', () => {
  const refuses = (status: number): string =>
    `cache mount /root/.npm: The runner’s cache does not let this job look for a file: it answers ${status}`;
  test.each<{ name: string; faultOf: FaultOf; had: 'one' | ''; saved: boolean; told: readonly string[] }>([
    ...[401, 403, 409, 429, 500].map((status) => ({
      name: `${status} to everything`,
      faultOf: all({ kind: 'status', status }),
      had: '' as const,
      saved: false,
      told: [
        refuses(status),
        ...(status === 409 ? [] : ['the layer cache of app is not written (exporting to ']),
      ],
    })),
    {
      name: '409 to whatever is saved',
      faultOf: only('create', { kind: 'status', status: 409 }),
      had: 'one',
      saved: false,
      told: [' restored from the runner’s cache '],
    },
    {
      name: 'downloads are cut',
      faultOf: always('download', { kind: 'cut' }),
      had: '',
      saved: true,
      told: ['image-build-mount', 'does not come whole'],
    },
    {
      name: 'uploads are cut',
      faultOf: always('upload', { kind: 'cut' }),
      had: 'one',
      saved: false,
      told: ['cache mount /root/.npm: not saved: ', 'cannot be reached'],
    },
    {
      name: 'every download has wrong bytes',
      faultOf: only('download', { kind: 'wrong bytes' }),
      had: '',
      saved: true,
      told: ['is damaged, or was kept by somebody else: it is not used'],
    },
    {
      name: 'everything is evicted when it has been found',
      faultOf: only('find', { kind: 'evicted' }),
      had: '',
      saved: true,
      told: ['is gone: it is not used'],
    },
  ])('$name', async ({ faultOf, had, saved, told }) => {
    expectEnd(await job('one', ''), 0);
    const before = await wholeMounts();
    expect(before).toHaveLength(1);

    service.faults(faultOf);
    const hit = await job('two', had);
    service.faults();
    expectEnd(hit, 0);
    expect(hit.report?.images.map(({ state }) => state)).toEqual(['built']);
    const notes = hit.report?.notes.join('\n') ?? '';
    for (const words of told) expect(notes).toContain(words);

    const kept = await wholeMounts();
    expect(kept.filter((key) => !before.includes(key))).toHaveLength(saved ? 1 : 0);
  });
});

test('of two jobs that save the same at once both go well, and one entry is there, and whole', async () => {
  const jobs = await Promise.all([startJob(await tree('one', '')), startJob(await tree('one', ''))]);
  for (const result of await Promise.all(jobs.map(({ done }) => done))) expectEnd(result, 0);
  const kept = await wholeMounts();
  expect(new Set(kept).size).toBe(kept.length);
  expectEnd(await job('two', 'one'), 0);
});

test('a job that is cancelled while it saves leaves nothing half, and the next one goes well', async () => {
  const started = await startJob(await tree('one', ''));
  await started.until(
    new Promise<void>((resolve) => {
      service.faults((asked) => {
        if (asked.what !== 'upload' || !isMount(asked)) return undefined;
        resolve();
        return { kind: 'hang' };
      });
    }),
  );
  started.kill('SIGINT');
  expectEnd(await started.done, 130);
  expect(service.entries().filter(isMount)).toEqual([]);
  expect(service.unfinished().filter(isMount)).toHaveLength(1);

  service.faults();
  const next = await job('two', '');
  expectEnd(next, 0);
  expect(await wholeMounts()).toHaveLength(1);
});
