import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { actionsCache } from '../support/cache-service/actions-cache.ts';
import { startCacheService, type CacheService } from '../support/cache-service/service.ts';
import type { Grant } from '../support/cache-service/tokens.ts';
import { shared } from '../support/shared.ts';
import { engine } from '../support/solving.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const execute = promisify(execFile);
const onMain: readonly Grant[] = [{ scope: 'refs/heads/main', permission: 'both' }];
const onPullRequest: readonly Grant[] = [
  { scope: 'refs/pull/7/merge', permission: 'both' },
  { scope: 'refs/heads/main', permission: 'read' },
];
const onFork: readonly Grant[] = [{ scope: 'refs/heads/main', permission: 'read' }];

const running: CacheService[] = [];
afterEach(async () => {
  for (const service of running.splice(0)) await service.stop();
});

async function start(more: { readonly limit?: number; readonly mostAMinute?: number } = {}) {
  const service = await startCacheService({ folder: await makeFolder(), ...more });
  running.push(service);
  return service;
}

const kept = (text: string): Promise<string> => makeTree({ 'kept/file': text });
const restored = (workspace: string): Promise<string> => readFile(join(workspace, 'kept', 'file'), 'utf8');

describe('@actions/cache finds in this service', () => {
  test('what it has saved, by its key, and the newest by a prefix', async () => {
    const service = await start();
    const env = service.env(onMain);
    for (const key of ['deps-1', 'deps-2', 'other-3'])
      expect((await actionsCache(await kept(key), env, 'save', key)).result).toBeGreaterThan(0);
    const [exact, near, none] = [await makeFolder(), await makeFolder(), await makeFolder()];
    expect((await actionsCache(exact, env, 'restore', 'deps-1')).result).toBe('deps-1');
    expect((await actionsCache(near, env, 'restore', 'deps-9', 'deps-')).result).toBe('deps-2');
    expect((await actionsCache(none, env, 'restore', 'nothing')).result).toBeNull();
    expect(await Promise.all([restored(exact), restored(near)])).toEqual(['deps-1', 'deps-2']);
  });

  test('what the base branch has, and what a pull request saves is seen by nobody else', async () => {
    const service = await start();
    await actionsCache(await kept('main'), service.env(onMain), 'save', 'deps-1');
    await actionsCache(await kept('pull request'), service.env(onPullRequest), 'save', 'deps-2');
    const look = async (grants: readonly Grant[]): Promise<unknown> =>
      (await actionsCache(await makeFolder(), service.env(grants), 'restore', 'x', 'deps-')).result;
    expect(await look(onPullRequest)).toBe('deps-2');
    expect(await look(onMain)).toBe('deps-1');
    expect(await look(onFork)).toBe('deps-1');
    expect(await look([{ scope: 'refs/heads/other', permission: 'both' }])).toBeNull();
  });

  test('that a key is taken for ever, and that a token that may only read writes nothing', async () => {
    const service = await start();
    await actionsCache(await kept('first'), service.env(onMain), 'save', 'deps-1');
    const again = await actionsCache(await kept('second'), service.env(onMain), 'save', 'deps-1');
    expect(again).toMatchObject({ result: -1, log: expect.stringContaining('another job may be creating') });
    const denied = await actionsCache(await kept('fork'), service.env(onFork), 'save', 'deps-2');
    expect(denied).toMatchObject({ result: -1, log: expect.stringContaining('cache write denied') });
    expect(service.entries().map(({ key, scope }) => [key, scope])).toEqual([['deps-1', 'refs/heads/main']]);
    const workspace = await makeFolder();
    await actionsCache(workspace, service.env(onFork), 'restore', 'deps-1');
    expect(await restored(workspace)).toBe('first');
  });

  test('that only so much is kept, and only so many new entries a minute are let in', async () => {
    const service = await start({ limit: 700, mostAMinute: 3 });
    const env = service.env(onMain);
    for (const key of ['one', 'two']) await actionsCache(await kept(key), env, 'save', key);
    await actionsCache(await makeFolder(), env, 'restore', 'one');
    const [first, second] = service.entries();
    expect((first?.size ?? 0) + (second?.size ?? 0)).toBeLessThan(700);
    const bytes = Buffer.alloc(500);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = (at * 7919) % 251;
    await actionsCache(await makeTree({ 'kept/file': bytes }), env, 'save', 'three');
    expect(service.entries().map(({ key }) => key)).toContain('three');
    expect(service.entries().map(({ key }) => key)).not.toContain('two');
    const refused = await actionsCache(await kept('four'), env, 'save', 'four');
    expect(refused.result).toBe(-1);
    expect(service.entries().map(({ key }) => key)).not.toContain('four');
  });
});

/** `buildx build` with the cache of type gha: what it says of its progress. */
async function build(
  service: CacheService,
  grants: readonly Grant[],
  args: readonly string[],
  context: string,
): Promise<string> {
  const { ACTIONS_RUNTIME_TOKEN: token = '' } = service.env(grants);
  const gha = `type=gha,version=2,url_v2=${service.url},url=${service.url},token=${token},scope=app`;
  const flags = args.map((flag) => flag.replace('GHA', gha));
  const { stderr } = await execute(
    engine.buildx.program,
    ['build', '--builder', engine.builder, '--progress=plain', '--output=type=cacheonly', ...flags, context],
    { env: { ...engine.buildx.env, PATH: shared.bin } },
  );
  return stderr;
}

const prune = (): Promise<unknown> =>
  execute(join(shared.bin, 'buildctl'), ['--addr', shared.engine, 'prune', '--all']);

describe('BuildKit', () => {
  test('finds in this service what it has exported there', async () => {
    const service = await start();
    const context = await makeTree({
      Dockerfile: [
        'FROM debian:bookworm-slim',
        'RUN head -c 3000000 /dev/urandom > /big',
        'RUN wc -c /big > /size',
      ],
    });
    const first = await build(service, onMain, ['--cache-to=GHA,mode=max'], context);
    expect(first).not.toMatch(/RUN .*\n#\d+ CACHED/);
    expect(service.entries().length).toBeGreaterThan(1);
    expect(new Set(service.entries().map(({ scope }) => scope))).toEqual(new Set(['refs/heads/main']));
    await prune();
    const second = await build(service, onPullRequest, ['--cache-from=GHA'], context);
    expect(second.match(/CACHED/g)).toHaveLength(2);
  });

  test('fails a build whose export is refused, unless errors are to be ignored', async () => {
    const service = await start();
    const context = await makeTree({ Dockerfile: ['FROM scratch', 'COPY Dockerfile /'] });
    await expect(build(service, onFork, ['--cache-to=GHA'], context)).rejects.toThrow(
      'failed to reserve cache',
    );
    await build(service, onFork, ['--cache-to=GHA,ignore-error=true'], context);
    expect(service.entries()).toEqual([]);
  });
});
