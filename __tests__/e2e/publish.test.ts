import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { parseReference } from '../../src/oci/reference.ts';
import type { RegistryClient } from '../../src/oci/registry/client.ts';
import { publish } from '../../src/publish/publish.ts';
import type { PublishEvent, PublishImage } from '../../src/publish/request.ts';
import { makeLayout, sha256, type TestLayout } from '../support/layouts.ts';
import { fromLayouts } from '../support/from-layouts.ts';
import { testClient } from '../support/registry-client.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

const base = { base: 'x'.repeat(10_000) };
const never = new AbortController().signal;

let dir: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let client: RegistryClient;
let run = 0;
let prefix: string;

beforeAll(async () => {
  dir = await makeFolder();
  registry = await startRegistry({ dir: join(dir, 'registry') });
  afterwards(registry.stop);
});
beforeEach(() => {
  run += 1;
  prefix = `${registry.host}/run${run}`;
  client = testClient();
});
afterEach(() => client.close());

const layout = (request: Omit<Parameters<typeof makeLayout>[0], 'dir'>): Promise<TestLayout> =>
  mkdtemp(join(dir, 'layout-')).then((folder) => makeLayout({ ...request, dir: folder }));

const image = (name: string, layouts: readonly TestLayout[], ...tags: string[]): PublishImage => ({
  image: name,
  source: fromLayouts(...layouts.map((each) => each.dir)),
  tags: tags.map((tag) => `${prefix}/${tag}`),
});

async function served(name: string): Promise<string | undefined> {
  return (await client.getManifest(parseReference(`${prefix}/${name}`)))?.digest;
}

describe('publishing to a real registry', () => {
  test('the tags name exactly the bytes of the layout, and a derived image mounts the layers of its base', async () => {
    const one = await layout({ layers: [base] });
    const two = await layout({ layers: [base, { app: 'y' }] });
    const events: PublishEvent[] = [];

    const result = await publish(
      [image('base', [one], 'base:1', 'base:latest'), image('app', [two], 'app:1')],
      client,
      { signal: never, onProgress: (event) => events.push(event) },
    );

    const [layer = one.root] = one.layers;
    const sizes = [two.layers[1]?.size ?? 0, two.config.size];
    expect(result).toEqual({
      state: 'published',
      images: [
        {
          image: 'base',
          digest: one.manifest.digest,
          repositories: [`${prefix}/base`],
          tags: [
            { ref: `${prefix}/base:1`, state: 'created', after: one.manifest.digest },
            { ref: `${prefix}/base:latest`, state: 'created', after: one.manifest.digest },
          ],
          sentBytes: layer.size + one.config.size,
          sentBlobs: 2,
          presentBlobs: 0,
          mountedBlobs: 0,
        },
        {
          image: 'app',
          digest: two.manifest.digest,
          repositories: [`${prefix}/app`],
          tags: [{ ref: `${prefix}/app:1`, state: 'created', after: two.manifest.digest }],
          sentBytes: sizes[0]! + sizes[1]!,
          sentBlobs: 2,
          presentBlobs: 0,
          mountedBlobs: 1,
        },
      ],
      notes: [],
    });
    expect(await served('base:1')).toBe(one.manifest.digest);
    expect(await served('base:latest')).toBe(one.manifest.digest);
    expect(await served('app:1')).toBe(two.manifest.digest);
    const mounts = events.filter((event) => event.kind === 'blob' && event.how === 'mounted');
    expect(mounts).toEqual([
      {
        kind: 'blob',
        image: 'app',
        repository: `${prefix}/app`,
        digest: layer.digest,
        bytes: layer.size,
        how: 'mounted',
      },
    ]);
    const stored = await (
      await fetch(`http://${registry.host}/v2/run${run}/app/blobs/${layer.digest}`)
    ).arrayBuffer();
    expect(sha256(Buffer.from(stored))).toBe(layer.digest);
  });

  test('publishing the same again sends nothing and leaves the tag unchanged', async () => {
    const one = await layout({ layers: [base] });
    const request = [image('base', [one], 'base:1')];
    await publish(request, client, { signal: never });
    const again = await publish(request, client, { signal: never });
    expect(again.images).toEqual([
      expect.objectContaining({
        tags: [
          {
            ref: `${prefix}/base:1`,
            state: 'unchanged',
            before: one.manifest.digest,
            after: one.manifest.digest,
          },
        ],
        sentBytes: 0,
        sentBlobs: 0,
        presentBlobs: 2,
      }),
    ]);
  });

  test('a tag that names something else is moved and says from where', async () => {
    const old = await layout({ layers: [{ old: '1' }] });
    const young = await layout({ layers: [{ young: '1' }] });
    await publish([image('base', [old], 'base:1')], client, { signal: never });
    const result = await publish([image('base', [young], 'base:1')], client, { signal: never });
    expect(result.images[0]?.tags).toEqual([
      {
        ref: `${prefix}/base:1`,
        state: 'moved',
        before: old.manifest.digest,
        after: young.manifest.digest,
      },
    ]);
    expect(await served('base:1')).toBe(young.manifest.digest);
  });

  test('several platforms with attestations become one index that holds the manifests as they were built', async () => {
    const arm = await layout({ platform: 'linux/arm64', attested: true });
    const amd = await layout({ platform: 'linux/amd64', attested: true });
    const result = await publish([image('app', [arm, amd], 'app:1')], client, { signal: never });
    const index = await client.getManifest(parseReference(`${prefix}/app:1`));
    expect(index?.digest).toBe(result.images[0]?.digest);
    const { manifests } = JSON.parse(index?.bytes.toString() ?? '') as {
      manifests: { digest: string; platform: { architecture: string } }[];
    };
    expect(manifests.map(({ platform }) => platform.architecture)).toEqual([
      'amd64',
      'arm64',
      'unknown',
      'unknown',
    ]);
    expect(manifests.slice(0, 2).map(({ digest }) => digest)).toEqual([
      amd.manifest.digest,
      arm.manifest.digest,
    ]);
    for (const { digest } of manifests)
      expect((await client.getManifest(parseReference(`${prefix}/app@${digest}`)))?.digest).toBe(digest);
  });

  test('a single image with attestations is published under the digest that the build gave it', async () => {
    const one = await layout({ attested: true });
    const result = await publish([image('app', [one], 'app:1')], client, { signal: never });
    expect(result.images[0]?.digest).toBe(one.root.digest);
    expect(await served('app:1')).toBe(one.root.digest);
  });

  test('one image goes to several repositories, and two images may share one', async () => {
    const one = await layout({ layers: [base] });
    const two = await layout({ layers: [base, { more: '' }] });
    const result = await publish(
      [image('one', [one], 'all:one', 'copy:1'), image('two', [two], 'all:two')],
      client,
      { signal: never },
    );
    expect(result.images.map(({ repositories, mountedBlobs }) => ({ repositories, mountedBlobs }))).toEqual([
      { repositories: [`${prefix}/all`, `${prefix}/copy`], mountedBlobs: 2 },
      { repositories: [`${prefix}/all`], mountedBlobs: 0 },
    ]);
    expect(await served('copy:1')).toBe(one.manifest.digest);
    expect(await served('all:two')).toBe(two.manifest.digest);
  });

  test('a layout that is not whole is refused before anything is sent', async () => {
    const one = await layout({});
    const two = await layout({ layers: [{ other: '' }] });
    const [layer = two.root] = two.layers;
    await writeFile(join(two.dir, 'blobs', 'sha256', layer.digest.slice(7)), 'short');
    await expect(
      publish([image('one', [one], 'one:1'), image('two', [two], 'two:1')], client, { signal: never }),
    ).rejects.toThrow(`blob ${layer.digest} has 5 bytes instead of ${layer.size}`);
    const catalog = (await (await fetch(`http://${registry.host}/v2/_catalog`)).json()) as {
      repositories: string[];
    };
    expect(catalog.repositories.filter((name) => name.startsWith(`run${run}/`))).toEqual([]);
  });
});
