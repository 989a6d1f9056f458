import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { parseReference } from '../../src/oci/reference.ts';
import type { RegistryClient } from '../../src/oci/registry/client.ts';
import type { RetryPolicy } from '../../src/oci/registry/retry.ts';
import { publish, type PublishResult } from '../../src/publish/publish.ts';
import type { PublishImage } from '../../src/publish/request.ts';
import { undoneAfterEach } from '../support/after-each.ts';
import { startFlakyProxy, type Fault, type FlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { makeLayout, type TestLayout } from '../support/layouts.ts';
import { fromLayouts } from '../support/from-layouts.ts';
import { testClient } from '../support/registry-client.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

const never = new AbortController().signal;
const once: Partial<RetryPolicy> = { attempts: 1 };
const patient: Partial<RetryPolicy> = { attempts: 4, baseMs: 1, capMs: 4 };

let dir: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let old: TestLayout;
let young: TestLayout;
let derived: TestLayout;
let run = 0;
const cleanups = undoneAfterEach();

beforeAll(async () => {
  dir = await makeFolder();
  registry = await startRegistry({ dir: join(dir, 'registry') });
  afterwards(registry.stop);
  old = await makeLayout({ dir: join(dir, 'old'), layers: [{ old: '' }] });
  young = await makeLayout({ dir: join(dir, 'young'), layers: [{ young: '' }] });
  derived = await makeLayout({ dir: join(dir, 'derived'), layers: [{ young: '' }, { app: '' }] });
});

/** Two images with an existing tag each (which names the old one) and a new tag. */
async function scene(
  faultOf: (request: Seen) => Fault | undefined,
  retry: Partial<RetryPolicy> = once,
): Promise<{ proxy: FlakyProxy; client: RegistryClient; request: PublishImage[]; arm: () => void }> {
  run += 1;
  let armed = 0;
  const proxy = await startFlakyProxy(registry.host, (request) =>
    armed === 0 ? undefined : faultOf({ ...request, number: request.number - armed }),
  );
  const client = testClient({ retry });
  cleanups.push(proxy.stop, client.close);
  const name = (tag: string): string => `${proxy.host}/run${run}/${tag}`;
  await publish(
    [
      { image: 'base', source: fromLayouts(old.dir), tags: [name('base:1')] },
      { image: 'app', source: fromLayouts(old.dir), tags: [name('app:1')] },
    ],
    client,
    { signal: never },
  );
  const request = [
    { image: 'base', source: fromLayouts(young.dir), tags: [name('base:new'), name('base:1')] },
    { image: 'app', source: fromLayouts(derived.dir), tags: [name('app:1'), name('app:new')] },
  ];
  return { proxy, client, request, arm: () => void (armed = proxy.seen.length) };
}

/** What the tags name, asked past the proxy. */
async function tags(request: readonly PublishImage[]): Promise<Record<string, string>> {
  const client = testClient();
  const names: Record<string, string> = {
    [old.manifest.digest]: 'old',
    [young.manifest.digest]: 'new',
    [derived.manifest.digest]: 'new',
  };
  const entries = await Promise.all(
    request
      .flatMap((each) => each.tags)
      .map(async (tag) => {
        const { repository, tag: label = '' } = parseReference(tag);
        const found = await client.getManifest({ registry: registry.host, repository, tag: label });
        return [`${repository.split('/')[1] ?? ''}:${label}`, found ? names[found.digest] : 'none'] as const;
      }),
  );
  await client.close();
  return Object.fromEntries(entries) as Record<string, string>;
}

const allOld = { 'base:new': 'none', 'base:1': 'old', 'app:1': 'old', 'app:new': 'none' };
const allNew = { 'base:new': 'new', 'base:1': 'new', 'app:1': 'new', 'app:new': 'new' };

const isPutOf =
  (...labels: string[]) =>
  ({ method, path }: Seen): boolean =>
    method === 'PUT' && labels.some((label) => path.endsWith(`/manifests/${label}`));

/** True for a third of all numbers, in no order that a retry could fall in step with. */
function unlucky(number: number): boolean {
  return (Math.imul(number, 0x9e3779b1) >>> 16) % 3 === 0;
}

describe('a registry that fails now and then', () => {
  test.each([
    { name: 'an error of its own', fault: { status: 500 } },
    { name: 'too many requests', fault: { status: 429, headers: { 'retry-after': '0' } } },
    { name: 'a cut connection', fault: 'cut' as const },
    { name: 'an answer that gets lost', fault: 'lose' as const },
  ])('a third of all requests meets $name: all tags are new', async ({ fault }) => {
    const { client, request, arm } = await scene(({ number }) => (unlucky(number) ? fault : undefined), {
      ...patient,
      attempts: 20,
    });
    arm();
    expect((await publish(request, client, { signal: never })).state).toBe('published');
    expect(await tags(request)).toEqual(allNew);
  });
});

describe('a registry that fails once, and we do not try again', () => {
  const faults: { name: string; fault: Fault }[] = [
    { name: '401', fault: { status: 401 } },
    { name: 'cut', fault: 'cut' },
    { name: 'lost answer', fault: 'lose' },
  ];
  test.each(faults)('$name at any request: tags are all new or all old', async ({ fault }) => {
    const outcomes: string[] = [];
    for (let nth = 1; ; nth += 1) {
      const { proxy, client, request, arm } = await scene(({ number }) =>
        number === nth ? fault : undefined,
      );
      arm();
      const before = proxy.seen.length;
      const result = await publish(request, client, { signal: never }).catch((error: unknown) => error);
      const after = await tags(request);
      expect([allOld, allNew]).toContainEqual(after);
      const state = result instanceof Error ? 'thrown' : (result as PublishResult).state;
      outcomes.push(`${state} ${after['base:1'] ?? ''}`);
      expect(outcomes.at(-1)).toMatch(/^(thrown old|rolled-back old|published new)$/);
      if (proxy.seen.length - before < nth) break;
    }
    // The fault went through uploads and tags, and the last round was without any.
    expect(new Set(outcomes)).toEqual(new Set(['thrown old', 'rolled-back old', 'published new']));
    expect(outcomes.at(-1)).toBe('published new');
  });
});

describe('a tag that fails for good', () => {
  test('everything goes back, and the problem names the cause and each tag', async () => {
    const { client, request, arm, proxy } = await scene(
      (seen) => (isPutOf('new')(seen) ? { status: 500, body: 'the disk is full' } : undefined),
      patient,
    );
    arm();
    const result = await publish(request, client, { signal: never });
    expect(await tags(request)).toEqual(allOld);
    const at = `${proxy.host}/run${run}`;
    expect(result.state).toBe('rolled-back');
    expect(result.images.flatMap((image) => image.tags)).toEqual([
      { ref: `${at}/base:new`, state: 'untouched' },
      { ref: `${at}/base:1`, state: 'rolled-back', before: old.manifest.digest, after: old.manifest.digest },
      { ref: `${at}/app:1`, state: 'rolled-back', before: old.manifest.digest, after: old.manifest.digest },
      { ref: `${at}/app:new`, state: 'untouched' },
    ]);
    expect(result).toHaveProperty('problem.kind', 'surroundings');
    expect(result).toHaveProperty(
      'problem.what',
      expect.stringMatching(
        /^127\.0\.0\.1:\d+ answered 500 to PUT \/v2\/run\d+\/(base|app)\/manifests\/new; all tags are where they were$/,
      ),
    );
    expect(result).toHaveProperty('problem.log', [
      'the disk is full',
      `${at}/base:new: was not made`,
      `${at}/base:1: back at ${old.manifest.digest}`,
      `${at}/app:1: back at ${old.manifest.digest}`,
      `${at}/app:new: was not made`,
    ]);
  });

  test('a new tag that was made is removed by its name', async () => {
    const { client, request, arm, proxy } = await scene((seen) =>
      seen.method === 'PUT' && seen.path.endsWith('/app/manifests/new') ? 'lose' : undefined,
    );
    arm();
    const result = await publish(request, client, { signal: never });
    expect(result.images[1]?.tags[1]).toEqual({ ref: `${proxy.host}/run${run}/app:new`, state: 'removed' });
    expect(await tags(request)).toEqual(allOld);
    const deletes = proxy.seen.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
    expect(deletes.length).toBeGreaterThan(0);
    expect(deletes.every((path) => path.endsWith('/manifests/new'))).toBe(true);
  });

  test('a registry that cannot remove a tag: the report says that it stayed', async () => {
    const { client, request, arm, proxy } = await scene((seen) => {
      if (seen.method === 'DELETE') return { status: 405 };
      return seen.method === 'PUT' && seen.path.endsWith('/app/manifests/new') ? 'lose' : undefined;
    });
    arm();
    const result = await publish(request, client, { signal: never });
    const ref = `${proxy.host}/run${run}/app:new`;
    expect(result.images[1]?.tags[1]).toEqual({ ref, state: 'created', after: derived.manifest.digest });
    expect(result).toHaveProperty('problem.what', expect.stringContaining('could not be taken back: '));
    expect(result).toHaveProperty('problem.what', expect.stringContaining(ref));
  });

  test('a tag that somebody else has moved meanwhile is left alone', async () => {
    const other = await makeLayout({ dir: join(dir, `other${run}`), layers: [{ other: '' }] });
    const meddler: { meddle?: () => Promise<unknown> } = {};
    let meddled: Promise<unknown> | undefined;
    const { client, request, arm, proxy } = await scene((seen) => {
      if (!isPutOf('new')(seen)) return undefined;
      meddled ??= meddler.meddle?.();
      return { status: 400 };
    });
    const direct = testClient();
    const tag = `${registry.host}/run${run}/base:1`;
    await publish([{ image: 'x', source: fromLayouts(other.dir), tags: [`${tag}-prepared`] }], direct, {
      signal: never,
    });
    const prepared = await direct.getManifest(parseReference(`${tag}-prepared`));
    meddler.meddle = () => direct.putManifest(parseReference(tag), prepared!);
    // The answer to the new tag waits until the meddler is done: the rollback reads after it.
    const waiting = client.with(never);
    const slow: RegistryClient = {
      ...waiting,
      with: () => slow,
      resolveTag: async (reference) => {
        await meddled;
        return waiting.resolveTag(reference);
      },
    };
    arm();
    const result = await publish(request, slow, { signal: never });
    expect(result.state).toBe('rolled-back');
    expect(result.images[0]?.tags[1]).toEqual({
      ref: `${proxy.host}/run${run}/base:1`,
      state: 'untouched',
      before: old.manifest.digest,
      after: other.manifest.digest,
    });
    await direct.close();
  });
});

describe('interrupting', () => {
  test('while blobs are sent: no tag has moved', async () => {
    const stop = new AbortController();
    const { client, request, arm } = await scene(({ method }) => {
      if (method === 'PUT') stop.abort();
      return undefined;
    });
    arm();
    await expect(publish(request, client, { signal: stop.signal })).rejects.toMatchObject({
      data: { kind: 'interrupted' },
    });
    expect(await tags(request)).toEqual(allOld);
  });

  test('while tags move: they go back', async () => {
    const stop = new AbortController();
    const { client, request, arm } = await scene((seen) => {
      if (isPutOf('1')(seen)) stop.abort();
      return undefined;
    });
    arm();
    const result = await publish(request, client, { signal: stop.signal });
    expect(result).toMatchObject({
      state: 'rolled-back',
      problem: {
        kind: 'interrupted',
        what: 'Interrupted while tags were moved; all tags are where they were',
      },
    });
    expect(await tags(request)).toEqual(allOld);
  });
});
