import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createRegistryStore } from '../../src/cache/stores/registry.ts';
import type { FileStore, Saved } from '../../src/cache/store.ts';
import type { Repository } from '../../src/oci/reference.ts';
import { startFlakyProxy, type Fault, type FlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { problemFrom } from '../support/problem.ts';
import { testClient } from '../support/registry-client.ts';
import { shared } from '../support/shared.ts';
import { makeFolder, makeTree } from '../support/tree.ts';

const proxies: FlakyProxy[] = [];
afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.stop();
});

interface Scene {
  readonly repository: Repository;
  readonly told: readonly string[];
  readonly store: FileStore;
  readonly save: (key: string, text: string | Buffer, ...prefixes: readonly string[]) => Promise<Saved>;
  readonly find: (key: string, ...prefixes: readonly string[]) => Promise<string | undefined>;
}

/** A repository of its own, at another address where a proxy is between. */
function scene(
  name = `cache/${randomUUID()}`,
  registry = shared.registry,
  { signal, slot }: { readonly signal?: AbortSignal; readonly slot?: string } = {},
): Scene {
  const told: string[] = [];
  const repository = { registry, repository: name };
  const client = testClient(signal === undefined ? {} : { signal });
  const store = createRegistryStore(client, repository, {
    tell: (sentence) => told.push(sentence),
    ...(slot === undefined ? {} : { slot }),
  });
  return {
    repository,
    told,
    store,
    save: async (key, text, ...prefixes) =>
      store.save(key, join(await makeTree({ file: text }), 'file'), prefixes),
    find: async (key, ...prefixes) => {
      const file = join(await makeFolder(), 'file');
      const found = await store.restore(key, prefixes, file);
      if (found === undefined) return (await readdir(dirname(file))).join() || undefined;
      return `${found.key}: ${await readFile(file, 'utf8')}`;
    },
  };
}

async function faulty(name: string, faultOf: (request: Seen) => Fault | undefined): Promise<Scene> {
  const proxy = await startFlakyProxy(shared.registry, faultOf);
  proxies.push(proxy);
  return scene(name, proxy.host);
}

describe('a file in a registry', () => {
  test('is found by its key, else the last one that was saved with the same beginning', async () => {
    const { save, find } = scene();
    expect(await save('go-amd64-2', 'two')).toEqual({ kind: 'saved', size: 3 });
    await save('go-amd64-1', 'one');
    await save('go-arm64-3', 'three');
    expect(await find('go-amd64-2', 'go-amd64-')).toBe('go-amd64-2: two');
    expect(await find('go-amd64-9', 'go-amd64-')).toBe('go-amd64-1: one');
    expect(await find('go-s390x-9', 'go-s390x-', 'go-arm64-')).toBe('go-arm64-3: three');
    expect(await find('go-amd64-9')).toBeUndefined();
    expect(await find('go-amd64-', 'npm-')).toBeUndefined();
  });

  test.each(['../../x', 'a b/ä:@#', '-', 'k'.repeat(512)])('may have the key %j', async (key) => {
    const { save, find } = scene();
    expect(await save(key, 'x')).toEqual({ kind: 'saved', size: 1 });
    expect(await find(key)).toBe(`${key}: x`);
  });

  test.each([
    { name: 'of none', bytes: Buffer.alloc(0) },
    { name: 'of many', bytes: randomBytes(20_000_000) },
  ])('$name bytes comes back as it was', async ({ bytes }) => {
    const { store, save } = scene();
    expect(await save('key', bytes)).toEqual({ kind: 'saved', size: bytes.length });
    const file = join(await makeFolder(), 'file');
    expect(await store.restore('key', [], file)).toEqual({ key: 'key', size: bytes.length });
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  test('is not overwritten; of two who save at once one stays', async () => {
    const { save, find } = scene();
    await Promise.all([save('a-key', 'one'), save('a-key', 'two')]);
    const kept = await find('a-key');
    expect(['a-key: one', 'a-key: two']).toContain(kept);
    expect(await save('a-key', 'three')).toEqual({ kind: 'exists' });
    expect(await find('a-key')).toBe(kept);
    await Promise.all(['1', '2', '3'].map((end) => save(`many-${end}`, end)));
    expect(await Promise.all(['1', '2', '3'].map((end) => find(`many-${end}`)))).toEqual([
      'many-1: 1',
      'many-2: 2',
      'many-3: 3',
    ]);
    expect(await find('many-9', 'many-')).toMatch(/^many-[123]: [123]$/);
  });

  test('of other lock files is found by the prefix that it was saved with, the nearest first', async () => {
    const { save, find } = scene();
    const mount = 'image-build-mount-v1-linux-amd64-npm-1234-';
    const [locked, changed] = [`${mount}aaaa-`, `${mount}bbbb-`];
    expect(await save(`${locked}state1`, 'one', locked, mount)).toMatchObject({ kind: 'saved' });
    // A changed lock file: nothing is kept for it, and the older mount is found.
    expect(await find(changed, changed, mount)).toBe(`${locked}state1: one`);
    await save(`${changed}state2`, 'two', changed, mount);
    expect(await find(changed, changed, mount)).toBe(`${changed}state2: two`);
    // The change is taken back.
    expect(await find(locked, locked, mount)).toBe(`${locked}state1: one`);
    expect(await find(`${mount}cccc-`, `${mount}cccc-`, mount)).toBe(`${changed}state2: two`);
    const another = 'image-build-mount-v1-linux-amd64-npm-5678-';
    expect(await find(`${another}aaaa-`, `${another}aaaa-`, another)).toBeUndefined();
  });

  test('of one slot is not there for another', async () => {
    const { save, find, repository, told } = scene(undefined, undefined, { slot: 'main' });
    const of = (slot?: string): Scene =>
      scene(repository.repository, undefined, slot === undefined ? {} : { slot });
    const [pull, nobody] = [of('pr-7'), of()];
    await pull.save('go-1', 'theirs', 'go-');
    for (const other of [{ find }, nobody]) expect(await other.find('go-1', 'go-')).toBeUndefined();
    expect(await save('go-1', 'mine', 'go-')).toMatchObject({ kind: 'saved' });
    expect(await find('go-1', 'go-')).toBe('go-1: mine');
    expect(await pull.find('go-1', 'go-')).toBe('go-1: theirs');
    expect(told).toEqual([]);
  });

  test('of another slot is not taken from a tag of this one either', async () => {
    const main = scene(undefined, undefined, { slot: 'main' });
    const pull = scene(main.repository.repository, undefined, { slot: 'pr-7' });
    const client = testClient();
    await main.save('go-1', 'mine', 'go-');
    const tags = await client.listTags(main.repository);
    await pull.save('go-1', 'theirs', 'go-');
    const [theirs = ''] = (await client.listTags(main.repository)).filter((tag) => !tags.includes(tag));
    const manifest = await client.getManifest({ ...main.repository, tag: theirs });
    for (const tag of tags) await client.putManifest({ ...main.repository, tag }, manifest!);
    expect(await main.find('go-1', 'go-')).toBeUndefined();
    expect(await main.save('go-1', 'again', 'go-')).toMatchObject({ kind: 'saved' });
    expect(await main.find('go-9', 'go-')).toBe('go-1: again');
  });

  test('adds only tags of its own to a repository', async () => {
    const { save, repository } = scene();
    await save('go-1', 'x');
    const tags = await testClient().listTags(repository);
    expect(tags).toHaveLength(2);
    for (const tag of tags) expect(tag).toMatch(/^ib-cache-(key|prefix)-[0-9a-f]{64}$/);
  });
});

const isBlob = ({ method, path }: Seen): boolean => method === 'GET' && path.includes('/blobs/');
const isManifest = ({ path }: Seen): boolean => path.includes('/manifests/');
const isSent = ({ method }: Seen): boolean => method !== 'GET' && method !== 'HEAD';

describe('what a registry does wrong', () => {
  test.each<{ name: string; fault: Fault }>([
    { name: 'other bytes', fault: { status: 200, body: 'other' } },
    { name: 'less bytes', fault: { status: 200, body: '' } },
    { name: 'a blob that is gone', fault: { status: 404 } },
    { name: 'a cut download', fault: 'cut' },
  ])('$name: the file is not there, and it is told', async ({ fault }) => {
    const { save, repository } = scene();
    await save('go-1', 'right');
    const one = await faulty(repository.repository, (request) => (isBlob(request) ? fault : undefined));
    expect(await one.find('go-1')).toBeUndefined();
    expect(one.told).toEqual([expect.stringMatching(/^go-1 in the registry’s repository .* is not used: /)]);
  });

  test.each([401, 403, 429, 500])('%i: looking says why it cannot be asked', async (status) => {
    const { save, repository } = scene();
    await save('go-1', 'right');
    const { store } = await faulty(repository.repository, (request) =>
      isManifest(request) ? { status } : undefined,
    );
    const file = join(await makeFolder(), 'file');
    expect(await problemFrom(() => store.restore('go-1', ['go-'], file))).toMatchObject({
      kind: 'surroundings',
      todo: expect.any(String),
    });
    expect(await readdir(dirname(file))).toEqual([]);
  });

  test.each<Fault>([{ status: 401 }, { status: 403 }, { status: 429 }, { status: 500 }, 'cut'])(
    '%j: saving is refused, and nothing is seen of it',
    async (fault) => {
      const { find, save, repository } = scene();
      const one = await faulty(repository.repository, (request) => (isSent(request) ? fault : undefined));
      expect(await one.save('go-1', 'x')).toEqual({
        kind: 'refused',
        why: expect.stringContaining(repository.registry.split(':')[0]!),
      });
      expect(await find('go-1', 'go-')).toBeUndefined();
      expect(await save('go-1', 'y')).toMatchObject({ kind: 'saved' });
    },
  );

  test('a tag that leads to something else is not taken, hides nothing, and can be saved again', async () => {
    const { save, repository, find } = scene();
    await save('go-1', 'one');
    const client = testClient();
    const [tag = ''] = (await client.listTags(repository)).filter((each) => each.includes('-key-'));
    const other = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [] }));
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    await client.putManifest({ ...repository, tag }, { mediaType, bytes: other });
    expect(await find('go-1')).toBeUndefined();
    expect(await find('go-1', 'go-')).toBe('go-1: one');
    expect(await save('go-1', 'two')).toMatchObject({ kind: 'saved' });
    expect(await find('go-1')).toBe('go-1: two');
  });

  test('a save of which the last part was lost can be done again', async () => {
    const { repository, find, save } = scene();
    let sent = 0;
    const one = await faulty(repository.repository, (request) =>
      isManifest(request) && isSent(request) && (sent += 1) > 1 ? { status: 500 } : undefined,
    );
    expect(await one.save('go-1-x', 'x', 'go-')).toMatchObject({ kind: 'refused' });
    expect(await save('go-1-x', 'x', 'go-')).toMatchObject({ kind: 'saved' });
    for (const prefix of ['go-', 'go-1-']) expect(await find('no', prefix)).toBe('go-1-x: x');
  });

  test('a run that is stopped keeps nothing', async () => {
    const stop = new AbortController();
    stop.abort();
    const { save, repository } = scene(undefined, undefined, { signal: stop.signal });
    expect(await problemFrom(() => save('go-1', 'x'))).toMatchObject({ kind: 'interrupted' });
    expect(await testClient().listTags(repository)).toEqual([]);
  });
});
