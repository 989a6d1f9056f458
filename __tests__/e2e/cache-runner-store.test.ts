import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createRunnerStore, type RunnerStoreOptions } from '../../src/cache/stores/runner.ts';
import type { FileStore, Saved } from '../../src/cache/store.ts';
import type { Asked, FaultOf } from '../support/cache-service/faults.ts';
import { startCacheService, type CacheService } from '../support/cache-service/service.ts';
import type { Grant } from '../support/cache-service/tokens.ts';
import { problemFrom } from '../support/problem.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

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

interface Scene {
  readonly service: CacheService;
  /** What was found and not taken. */
  readonly told: readonly string[];
  readonly store: (grants?: readonly Grant[], more?: Partial<RunnerStoreOptions>) => FileStore;
  /** Saves a text. */
  readonly save: (key: string, text: string | Buffer, grants?: readonly Grant[]) => Promise<Saved>;
}

async function scene(more: { readonly mostAMinute?: number } = {}): Promise<Scene> {
  const service = await startCacheService({ folder: await makeFolder(), ...more });
  running.push(service);
  const told: string[] = [];
  const store: Scene['store'] = (grants = onMain, options = {}) => {
    const made = createRunnerStore(service.env(grants), {
      signal: new AbortController().signal,
      userAgent: 'image-build/test',
      retry: { attempts: 3, baseMs: 1, capMs: 1, longestWaitMs: 10 },
      tell: (sentence) => told.push(sentence),
      ...options,
    });
    if (made === undefined) throw new Error('there is no store');
    return made;
  };
  const save: Scene['save'] = async (key, text, grants) =>
    store(grants).save(key, join(await makeTree({ file: text }), 'file'));
  return { service, told, store, save };
}

const target = async (): Promise<string> => join(await makeFolder(), 'file');
/** Several blocks and ranges, and no two alike. */
const large = Buffer.from(
  Array.from({ length: 5_000_000 }, (_, at) => String((at * 2654435761) % 9973).padStart(4, '0')).join(''),
);

describe('a file in the runner’s cache', () => {
  test.each([
    { name: 'of a few bytes', bytes: Buffer.from('a few') },
    { name: 'of none', bytes: Buffer.alloc(0) },
    { name: 'of many blocks', bytes: large },
  ])('$name comes back as it was', async ({ bytes }) => {
    const { save, store } = await scene();
    expect(await save('key', bytes)).toEqual({ kind: 'saved', size: bytes.length });
    const file = await target();
    expect(await store().restore('key', [], file)).toEqual({ key: 'key', size: bytes.length });
    expect((await readFile(file)).equals(bytes)).toBe(true);
    expect(await readdir(dirname(file))).toEqual(['file']);
  });

  test('is found by its key, else the newest by the first prefix that fits', async () => {
    const { save, store } = await scene();
    for (const key of ['go-1', 'go-2', 'g-3', 'go-2-more']) await save(key, key);
    const found = async (key: string, ...prefixes: readonly string[]): Promise<string | undefined> =>
      (await store().restore(key, prefixes, await target()))?.key;
    expect(await found('go-2', 'go-')).toBe('go-2');
    expect(await found('go-9', 'go-', 'g-')).toBe('go-2-more');
    expect(await found('go-9', 'npm-', 'g-')).toBe('g-3');
    expect(await found('go-9')).toBeUndefined();
    // The service takes keys for prefixes, too.
    expect(await found('go-')).toBeUndefined();
    expect(await found('go-', 'npm-', 'g-')).toBe('g-3');
  });

  test('of the base branch is read by pull requests, and theirs by nobody else', async () => {
    const { save, store } = await scene();
    await save('go-1', 'main');
    await save('go-2', 'pull request', onPullRequest);
    const seen = async (grants: readonly Grant[]): Promise<string | undefined> =>
      (await store(grants).restore('go-9', ['go-'], await target()))?.key;
    expect(await seen(onPullRequest)).toBe('go-2');
    expect(await seen(onMain)).toBe('go-1');
    expect(await seen(onFork)).toBe('go-1');
    expect(await seen([{ scope: 'refs/heads/other', permission: 'both' }])).toBeUndefined();
  });

  test('is never overwritten, also not when two jobs save at once', async () => {
    const { save, service } = await scene();
    const both = await Promise.all([save('key', 'one'), save('key', 'two')]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['exists', 'saved']);
    expect(await save('key', 'three')).toEqual({ kind: 'exists' });
    expect(service.entries()).toHaveLength(1);
  });

  test('is not saved by who may only read, and not when there have been too many', async () => {
    const { save, service } = await scene({ mostAMinute: 1 });
    expect(await save('fork', 'x', onFork)).toEqual({
      kind: 'refused',
      why: 'cache write denied: token has no writable scopes',
    });
    expect(await save('one', 'x')).toMatchObject({ kind: 'saved' });
    expect(await save('two', 'x')).toEqual({
      kind: 'refused',
      why: 'The runner’s cache does not let this job save a file: it answers 429 (too many new entries)',
    });
    expect(service.asked.filter(({ what }) => what === 'create')).toHaveLength(3);
  });

  test('is not taken from a program that has the same key', async () => {
    const { service, store, told } = await scene();
    const env = service.env(onMain);
    const answer = await fetch(
      `${service.url}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${env['ACTIONS_RUNTIME_TOKEN'] ?? ''}` },
        body: JSON.stringify({ key: 'key', version: 'another' }),
      },
    );
    expect(answer.status).toBe(200);
    expect(await store().restore('key', ['k'], await target())).toBeUndefined();
    expect(told).toEqual([]);
  });
});

const always =
  (what: Asked['what'], fault: ReturnType<FaultOf>): FaultOf =>
  (asked) =>
    asked.what === what ? fault : undefined;
const first =
  (what: Asked['what'], fault: ReturnType<FaultOf>): FaultOf =>
  (asked) =>
    asked.what === what && asked.number === 1 ? fault : undefined;

describe('saving', () => {
  const cannot = (status: number): string =>
    `The runner’s cache does not let this job save a file: it answers ${status}`;
  test.each<{ name: string; faultOf: FaultOf; saved: unknown }>([
    ...[401, 403, 429, 500].map((status) => ({
      name: `a reservation answered ${status} is told`,
      faultOf: always('create', { kind: 'status', status }),
      saved: { kind: 'refused', why: `${cannot(status)} (a fault that was asked for)` },
    })),
    ...[403, 500].map((status) => ({
      name: `an upload answered ${status} is told`,
      faultOf: always('upload', { kind: 'status', status }),
      saved: { kind: 'refused', why: `${cannot(status)} (FaultThatWasAskedFor)` },
    })),
    {
      name: 'a reservation answered 409 exists',
      faultOf: always('create', { kind: 'status', status: 409 }),
      saved: { kind: 'exists' },
    },
    {
      name: 'an upload that is always cut is told',
      faultOf: always('upload', { kind: 'cut' }),
      saved: { kind: 'refused', why: expect.stringContaining('cannot be reached') },
    },
    {
      name: 'an end answered 403 is told',
      faultOf: always('finalize', { kind: 'status', status: 403 }),
      saved: { kind: 'refused', why: `${cannot(403)} (a fault that was asked for)` },
    },
    {
      name: 'a reservation whose answer is lost is told, for the key may be taken by nobody',
      faultOf: first('create', { kind: 'lost', status: 500 }),
      saved: { kind: 'refused', why: 'the key was taken, and nobody knows by whom: an answer was lost' },
    },
  ])('$name, and nothing is seen of it', async ({ faultOf, saved }) => {
    const { save, store, service } = await scene();
    service.faults(faultOf);
    expect(await save('key', large)).toEqual(saved);
    service.faults();
    expect(service.entries()).toEqual([]);
    expect(await store().restore('key', ['k'], await target())).toBeUndefined();
    expect(await save('other', 'x')).toMatchObject({ kind: 'saved' });
  });

  test.each<{ name: string; faultOf: FaultOf }>([
    { name: 'a 500', faultOf: first('create', { kind: 'status', status: 500 }) },
    { name: 'a 503 of the storage', faultOf: first('upload', { kind: 'status', status: 503 }) },
    { name: 'a cut upload', faultOf: first('upload', { kind: 'cut' }) },
    { name: 'a 500 at the end', faultOf: first('finalize', { kind: 'status', status: 500 }) },
  ])('goes well when $name passes', async ({ faultOf }) => {
    const { save, store, service } = await scene();
    service.faults(faultOf);
    expect(await save('key', large)).toEqual({ kind: 'saved', size: large.length });
    const file = await target();
    await store().restore('key', [], file);
    expect((await readFile(file)).equals(large)).toBe(true);
  });

  test('ends when the job is cancelled, and nothing is seen of it', async () => {
    const { store, service } = await scene();
    const stop = new AbortController();
    service.faults((asked) => {
      if (asked.what === 'upload') stop.abort();
      return asked.what === 'upload' ? { kind: 'hang' } : undefined;
    });
    const file = join(await makeTree({ file: large }), 'file');
    expect(await problemFrom(() => store(onMain, { signal: stop.signal }).save('key', file))).toMatchObject({
      kind: 'interrupted',
    });
    expect([service.entries(), service.unfinished().length]).toEqual([[], 1]);
  });

  test('does not wait for ever', async () => {
    const { store, service } = await scene();
    service.faults(always('upload', { kind: 'hang' }));
    const file = join(await makeTree({ file: 'x' }), 'file');
    expect(await store(onMain, { saveMs: 200 }).save('key', file)).toEqual({
      kind: 'refused',
      why: 'Saving key in the runner’s cache took longer than 1 s',
    });
  });

  test('tells of keys that the service does not take, and of files that are not there', async () => {
    const { save, store, service } = await scene();
    expect(await save('k'.repeat(513), 'x')).toEqual({
      kind: 'refused',
      why: 'its key is longer than 512 characters',
    });
    expect(await save('a,b', 'x')).toEqual({ kind: 'refused', why: 'its key has a comma' });
    expect(await store().save('key', '/nowhere/file')).toEqual({
      kind: 'refused',
      why: '/nowhere/file cannot be read: ENOENT',
    });
    expect(service.asked).toEqual([]);
  });
});

describe('restoring', () => {
  test.each<{ name: string; faultOf: FaultOf; told: string }>([
    {
      name: 'wrong bytes',
      faultOf: always('download', { kind: 'wrong bytes' }),
      told: 'key in the runner’s cache is damaged, or was kept by somebody else: it is not used',
    },
    {
      name: 'wrong bytes somewhere behind',
      faultOf: ({ what, number }) =>
        what === 'download' && number === 3 ? { kind: 'wrong bytes' } : undefined,
      told: 'key in the runner’s cache has other contents than it was kept with: it is not used',
    },
    {
      name: 'a download that is always cut',
      faultOf: always('download', { kind: 'cut' }),
      told: 'key in the runner’s cache does not come whole: ',
    },
    {
      name: 'answers that always end early',
      faultOf: always('download', { kind: 'short' }),
      told: 'key in the runner’s cache does not come whole: ',
    },
    {
      name: 'an entry that was evicted meanwhile',
      faultOf: always('find', { kind: 'evicted' }),
      told: 'key in the runner’s cache is gone: it is not used',
    },
  ])('$name: the file is not there, and it is told', async ({ faultOf, told }) => {
    const one = await scene();
    await one.save('key', large);
    one.service.faults(faultOf);
    const file = await target();
    expect(await one.store().restore('key', [], file)).toBeUndefined();
    expect(one.told).toEqual([expect.stringContaining(told)]);
    expect(await readdir(dirname(file))).toEqual([]);
  });

  test.each([
    { status: 401, todo: 'The job’s token has expired, or is not one of this service.' },
    { status: 403, todo: expect.stringContaining('What triggered this run') },
    { status: 429, todo: expect.stringContaining('200 entries a minute') },
    { status: 500, todo: expect.stringContaining('Run it again later') },
  ])('$status: it is said that the cache cannot be asked, and why', async ({ status, todo }) => {
    const { save, store, service } = await scene();
    await save('key', 'x');
    service.faults(always('find', { kind: 'status', status }));
    const file = await target();
    expect(await problemFrom(() => store().restore('key', [], file))).toEqual({
      kind: 'surroundings',
      what: `The runner’s cache does not let this job look for a file: it answers ${status} (a fault that was asked for)`,
      todo,
    });
    expect(await readdir(dirname(file))).toEqual([]);
    service.faults();
    expect(await store().restore('key', [], file)).toEqual({ key: 'key', size: 1 });
  });

  test.each<{ name: string; faultOf: FaultOf }>([
    { name: 'a 500', faultOf: first('find', { kind: 'status', status: 500 }) },
    { name: 'a cut answer', faultOf: first('find', { kind: 'cut' }) },
    { name: 'a cut download', faultOf: first('download', { kind: 'cut' }) },
    { name: 'an answer that ends early', faultOf: first('download', { kind: 'short' }) },
    { name: 'a 503 of the storage', faultOf: first('download', { kind: 'status', status: 503 }) },
    {
      name: 'a 429 that asks for little patience',
      faultOf: first('find', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }),
    },
  ])('goes well when $name passes', async ({ faultOf }) => {
    const { save, store, service, told } = await scene();
    await save('key', large);
    service.faults(faultOf);
    const file = await target();
    expect(await store().restore('key', [], file)).toEqual({ key: 'key', size: large.length });
    expect((await readFile(file)).equals(large)).toBe(true);
    expect(told).toEqual([]);
  });

  test.each<Asked['what']>(['find', 'download'])('does not wait for ever for a %s', async (what) => {
    const { save, store, service } = await scene();
    await save('key', 'x');
    service.faults(always(what, { kind: 'hang' }));
    const file = await target();
    expect(await problemFrom(() => store(onMain, { restoreMs: 200 }).restore('key', [], file))).toMatchObject(
      {
        kind: 'surroundings',
        what: 'Restoring key from the runner’s cache took longer than 1 s',
      },
    );
    expect(await readdir(dirname(file))).toEqual([]);
  });

  test('onto a disk that does not take it is told, and leaves nothing', async () => {
    const { save, store } = await scene();
    await save('key', 'x');
    expect(await problemFrom(() => store().restore('key', [], '/nowhere/file'))).toMatchObject({
      kind: 'surroundings',
      what: '/nowhere/file cannot be written: ENOENT',
    });
  });

  test('many files at once', async () => {
    const { save, store } = await scene();
    const keys = Array.from({ length: 12 }, (_, at) => `key-${at}`);
    await Promise.all(keys.map((key) => save(key, key)));
    const files = await Promise.all(keys.map(target));
    await Promise.all(keys.map((key, at) => store().restore(key, [], files[at] ?? '')));
    expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(keys);
  });
});

test('a large file goes both ways in little memory', async () => {
  const service = await startCacheService({ folder: await makeFolder() });
  running.push(service);
  const folder = await makeTree({ large: randomBytes(300_000_000) });
  const script = `
    import { readFile } from 'node:fs/promises';
    const { createRunnerStore } = await import(process.argv[1]);
    const store = createRunnerStore(process.env, { signal: new AbortController().signal, userAgent: 'test' });
    const saved = await store.save('key', process.cwd() + '/large');
    const restored = await store.restore('key', [], process.cwd() + '/restored');
    const status = await readFile('/proc/self/status', 'utf8');
    console.log(JSON.stringify({ saved, restored, kilobytes: Number(status.match(/VmHWM:\\s+(\\d+)/)[1]) }));
  `;
  const module = pathToFileURL(join(shared.sources, 'cache', 'stores', 'runner.js')).href;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script, module],
    { cwd: folder, env: { ...service.env(onMain) } },
  );
  const end = JSON.parse(stdout) as { readonly kilobytes: number };
  expect(end).toMatchObject({
    saved: { kind: 'saved', size: 300_000_000 },
    restored: { key: 'key', size: 300_000_000 },
  });
  // The bar of the whole process.
  expect(end.kilobytes).toBeLessThan(150_000);
});

test('onto a disk that gets full is told, and leaves nothing', async () => {
  const { save, service } = await scene();
  await save('key', large);
  const folder = await makeFolder();
  const script = `
    const { createRunnerStore } = await import(process.argv[1]);
    const store = createRunnerStore(process.env, { signal: new AbortController().signal, userAgent: 'test' });
    const end = store.restore('key', [], process.cwd() + '/file');
    console.log(await end.then(JSON.stringify, (error) => error.data.what));
  `;
  const module = pathToFileURL(join(shared.sources, 'cache', 'stores', 'runner.js')).href;
  // No file may have more than 4 MiB: what a full disk says looks alike.
  const limited = ['-c', 'ulimit -f 4096; exec "$@"', 'bash', process.execPath];
  const { stdout } = await promisify(execFile)(
    'bash',
    [...limited, '--input-type=module', '--eval', script, module],
    { cwd: folder, env: { ...service.env(onMain), PATH: process.env['PATH'] } },
  );
  expect(stdout).toBe(`${join(folder, 'file')} cannot be written: EFBIG\n`);
  expect(await readdir(folder)).toEqual([]);
});

test('outside of an action there is no such store', () => {
  const options = { signal: new AbortController().signal, userAgent: 'image-build/test' };
  const env = {
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
    ACTIONS_CACHE_SERVICE_V2: 'True',
  };
  expect(createRunnerStore(env, options)?.about).toBe('the runner’s cache');
  for (const name of Object.keys(env))
    expect(createRunnerStore({ ...env, [name]: undefined }, options)).toBeUndefined();
});
