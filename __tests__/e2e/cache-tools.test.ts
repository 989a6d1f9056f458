import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { pushTrivyDb, writeTrivyDb } from '../../scripts/services/trivy-db.mjs';
import type { Asked, Fault } from '../support/cache-service/faults.ts';
import { startCacheService, type CacheService } from '../support/cache-service/service.ts';
import type { Grant } from '../support/cache-service/tokens.ts';
import type { CommandResult } from '../support/command.ts';
import { file, startFileServer, type FileServer } from '../support/file-server.ts';
import { expectEnd } from '../support/outcome.ts';
import { keepDatabase, keepFile } from '../support/kept.ts';
import { runPost, runStep, type StepResult } from '../support/runner.ts';
import { shared } from '../support/shared.ts';
import { realTool } from '../support/tools.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const onMain: readonly Grant[] = [{ scope: 'refs/heads/main', permission: 'both' }];
const hadolint = await readFile(realTool('hadolint'));
const prefixes = ['image-build-tool-', 'image-build-trivy-'];

let service: CacheService;
let mirror: FileServer;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let database = '';
let bin = '';
beforeEach(async () => {
  service = await startCacheService({ folder: await makeFolder() });
  mirror = await startFileServer(file(hadolint));
  registry = await startRegistry({ dir: await makeFolder() });
  database = await pushTrivyDb({ host: registry.host, advisories: [] });
  // All but hadolint is there.
  bin = await makeFolder();
  for (const name of await readdir(shared.bin))
    if (name !== 'hadolint') await symlink(join(shared.bin, name), join(bin, name));
});
afterEach(async () => {
  await Promise.all([service.stop(), mirror.stop(), registry.stop()]);
});

const tree = {
  'image-build.yml': ['version: 1', 'defaults: { skip: [secrets] }'],
  'images/app/Dockerfile': ['FROM scratch', 'COPY Dockerfile /'],
};

interface Runner {
  readonly from?: 'sources' | 'dist';
  readonly grants?: readonly Grant[];
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly main: StepResult;
  readonly post: CommandResult;
  /** What was fetched from the mirror and asked of the database's registry in this job. */
  readonly fetched: { readonly tools: number; readonly database: number };
  /** What was asked of the cache for tools and databases in this job. */
  readonly asked: readonly Asked[];
}

async function databaseRequests(): Promise<number> {
  return (await readFile(registry.log, 'utf8')).match(/GET \/v2\/trivy-db\/blobs/g)?.length ?? 0;
}

/** A job on a runner that nobody has used: nothing is in any folder, and every path is another one. */
async function job({
  from = 'sources',
  grants = onMain,
  env = {},
  with: inputs = {},
}: Runner = {}): Promise<Job> {
  const [tools, blobs, asked] = [mirror.asked.length, await databaseRequests(), service.asked.length];
  const folder = await makeFolder();
  const cwd = await makeTree(tree);
  const options = {
    cwd,
    from,
    env: {
      PATH: `${bin}:/usr/bin:/bin`,
      IMAGE_BUILD_CACHE: join(folder, 'cache'),
      ...service.env(grants),
      ...env,
    },
  } as const;
  const main = await runStep({
    ...options,
    with: { 'tool-mirror': mirror.url, 'db-repository': database, ...inputs },
  });
  const post = await runPost(options, main.state);
  return {
    main,
    post,
    fetched: { tools: mirror.asked.length - tools, database: (await databaseRequests()) - blobs },
    asked: service.asked.slice(asked).filter(({ key }) => prefixes.some((prefix) => key.startsWith(prefix))),
  };
}

function kept(): readonly string[] {
  return service
    .entries()
    .map(({ key }) => prefixes.find((prefix) => key.startsWith(prefix)) ?? '')
    .filter((prefix) => prefix !== '')
    .sort();
}

/** What the report says of the cache for tools. */
function notesOf({ main }: Job): readonly string[] {
  return (main.report?.notes ?? []).filter((note) => note.startsWith('tools and databases'));
}

const all = { tools: 1, database: expect.any(Number) };
const nothing = { tools: 0, database: 0 };

test.each(['sources', 'dist'] as const)(
  'a second runner fetches no tool and no database, from %s',
  async (from) => {
    const first = await job({ from });
    expectEnd(first.main, 0);
    expectEnd(first.post, 0);
    expect(first.fetched.tools).toBe(1);
    expect(first.fetched.database).toBeGreaterThan(0);
    expect(kept()).toEqual(prefixes);

    const second = await job({ from });
    expectEnd(second.main, 0);
    expect(second.fetched).toEqual(nothing);
    expect(notesOf(second)).toEqual([]);
    expect(second.main.state).not.toHaveProperty('keep');
    expect(kept()).toEqual(prefixes);
    // GitHub's package speaks to the log itself.
    expect(first.main.stdout + first.post.stdout + second.main.stdout).not.toMatch(
      /::warning|::error|^\[command\]/m,
    );
  },
);

test('a run in which nothing has changed asks for neither', async () => {
  const given = { with: { registry: `${shared.registry}/carried-tools`, push: 'true' } };
  expectEnd((await job(given)).main, 0);
  const second = await job(given);
  expectEnd(second.main, 0);
  expect(second.main.report?.images).toMatchObject([{ name: 'app', decision: 'reuse' }]);
  expect([second.asked, second.fetched]).toEqual([[], nothing]);
});

test.each<{ readonly name: string; readonly runner: Runner }>([
  {
    name: 'a token that may only read',
    runner: { grants: [{ scope: 'refs/heads/main', permission: 'read' }] },
  },
  { name: 'ACTIONS_CACHE_MODE: read', runner: { env: { ACTIONS_CACHE_MODE: 'read' } } },
  {
    name: 'a pull request',
    runner: {
      grants: [
        { scope: 'refs/pull/7/merge', permission: 'both' },
        { scope: 'refs/heads/main', permission: 'read' },
      ],
      env: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' },
    },
  },
])('$name keeps nothing, and has what the branch has kept', async ({ runner }) => {
  expect((await job(runner)).main.state).not.toHaveProperty('keep');
  expect(kept()).toEqual([]);
  await job();
  expect((await job(runner)).fetched).toEqual(nothing);
});

test.each<{ readonly name: string; readonly runner: Runner }>([
  { name: 'cache: off', runner: { env: { INPUT_CACHE: 'off' } } },
  { name: 'ACTIONS_CACHE_MODE: none', runner: { env: { ACTIONS_CACHE_MODE: 'none' } } },
  { name: 'a runner without the service', runner: { env: { ACTIONS_CACHE_SERVICE_V2: '' } } },
])('$name: nothing is asked of the cache, and the run goes on', async ({ runner }) => {
  const done = await job(runner);
  expectEnd(done.main, 0);
  expect([done.asked, done.main.state['keep'], done.fetched]).toEqual([[], undefined, all]);
});

test('a database that is not fresh any more comes back, and Trivy brings and keeps a new one', async () => {
  const long = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
  const dates = { UpdatedAt: long(3), NextUpdate: long(2), DownloadedAt: long(3) };
  const from = await writeTrivyDb(join(await makeFolder(), 'db'), []);
  await job();
  const key = service.entries().find((one) => one.key.startsWith('image-build-trivy-'))?.key ?? '';
  await service.evict(key);
  const begin = key.replace(/-[^-]+-[^-]+-[^-]+-[0-9a-f]{64}$/, '');
  await keepDatabase(service.env(onMain), `${begin}-old`, from, dates);

  const next = await job();
  expectEnd(next.main, 0);
  expect(next.fetched.tools).toBe(0);
  expect(next.fetched.database).toBeGreaterThan(0);
  expect(next.asked.map(({ what }) => what)).toContain('download');
  expect(kept()).toEqual([...prefixes, 'image-build-trivy-']);
});

describe('when the cache fails, the run goes on and fetches', () => {
  const down = (what: Asked['what'], fault: Fault) => (asked: Asked) =>
    asked.what === what && prefixes.some((prefix) => asked.key.startsWith(prefix)) ? fault : undefined;

  test.each<{
    readonly name: string;
    readonly what: Asked['what'];
    readonly fault: Fault;
  }>([
    { name: '401', what: 'find', fault: { kind: 'status', status: 401 } },
    { name: '403', what: 'find', fault: { kind: 'status', status: 403 } },
    {
      name: '429',
      what: 'find',
      fault: { kind: 'status', status: 429, headers: { 'retry-after': '60' } },
    },
    { name: '500', what: 'find', fault: { kind: 'status', status: 500 } },
    { name: 'a service that never answers', what: 'find', fault: { kind: 'hang' } },
    { name: 'an entry that was evicted in the meantime', what: 'find', fault: { kind: 'evicted' } },
    { name: 'wrong bytes', what: 'download', fault: { kind: 'wrong bytes' } },
    { name: 'a download that breaks off', what: 'download', fault: { kind: 'cut' } },
    { name: 'a download that ends too early', what: 'download', fault: { kind: 'short' } },
    {
      name: 'an entry that may not be read',
      what: 'download',
      fault: { kind: 'status', status: 403 },
    },
  ])('$name', async ({ what, fault }) => {
    await job();
    service.faults(down(what, fault));
    const next = await job();
    expectEnd(next.main, 0);
    expect(next.fetched.tools).toBe(1);
    expect(next.fetched.database).toBeGreaterThan(0);
    expect(notesOf(next)).toHaveLength(1);
    expect(next.main.stdout).not.toMatch(/::warning|::error/);
  });

  test.each<{ readonly name: string; readonly what: Asked['what']; readonly fault: Fault }>([
    { name: '403', what: 'create', fault: { kind: 'status', status: 403 } },
    { name: '409', what: 'create', fault: { kind: 'status', status: 409 } },
    { name: '500', what: 'create', fault: { kind: 'status', status: 500 } },
    { name: 'an upload that may not be', what: 'upload', fault: { kind: 'status', status: 403 } },
  ])('nothing can be kept: $name', async ({ what, fault }) => {
    service.faults(down(what, fault));
    const first = await job();
    expectEnd(first.main, 0);
    expectEnd(first.post, 0);
    expect(first.post.stdout).toMatch(/is not kept in the runner’s cache: /);
    expect(first.post.stdout).not.toMatch(/^::(warning|error)/m);
    expect(kept()).toEqual([]);
  });
});

test('what came back and is another file is not run: the tool is fetched anew', async () => {
  await job();
  const key = service.entries().find((one) => one.key.startsWith('image-build-tool-'))?.key ?? '';
  await service.evict(key);
  await keepFile(
    service.env(onMain),
    key.replace(/-[0-9a-f]{64}$/, ''),
    'hadolint',
    '#!/bin/sh\necho hacked\n',
  );
  const next = await job();
  expectEnd(next.main, 0);
  expect(next.fetched).toEqual({ tools: 1, database: 0 });
  expect(next.main.stdout).not.toContain('hacked');
});
