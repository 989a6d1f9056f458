import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { ownAnnotations } from '../../src/oci/own-annotations.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { RegistryClient } from '../../src/oci/registry/client.ts';
import { publish, type PublishOptions, type PublishResult } from '../../src/publish/publish.ts';
import type { PublishImage } from '../../src/publish/request.ts';
import { startFlakyProxy, type Fault, type FlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { makeLayout, type TestLayout } from '../support/layouts.ts';
import { never } from '../support/publish-stage.ts';
import { testClient } from '../support/registry-client.ts';
import { fromLayouts } from '../support/from-layouts.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

let dir: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let other: Awaited<ReturnType<typeof startRegistry>>;
let proxy: FlakyProxy;
let client: RegistryClient;
let faultOf: (request: Seen) => Fault | undefined;
let run = 0;
/** Of the image that is published already: an index over a manifest and its provenance. */
let one: TestLayout;
let derived: TestLayout;

beforeAll(async () => {
  dir = await makeFolder();
  registry = await startRegistry({ dir: join(dir, 'registry') });
  afterwards(registry.stop);
  other = await startRegistry({ dir: join(dir, 'other') });
  afterwards(other.stop);
  one = await makeLayout({ dir: join(dir, 'one'), layers: [{ base: 'x'.repeat(5_000) }], attested: true });
  derived = await makeLayout({
    dir: join(dir, 'derived'),
    layers: [{ base: 'x'.repeat(5_000) }, { app: 'y' }],
    attested: true,
  });
});

/** `base:1` is published, and whatever is asked from then on goes through the proxy. */
beforeEach(async () => {
  run += 1;
  faultOf = () => undefined;
  proxy = await startFlakyProxy(registry.host, (request) => faultOf(request));
  client = testClient({ retry: { attempts: 1 } });
  await publish(
    [{ image: 'base', source: fromLayouts(one.dir), tags: [`${registry.host}/run${run}/base:1`] }],
    client,
    {
      signal: never,
    },
  );
});
afterEach(async () => {
  await client.close();
  await proxy.stop();
});

const at = (name: string): string => `${proxy.host}/run${run}/${name}`;
const reused = (...tags: string[]): PublishImage => ({
  image: 'base',
  tags,
  source: {
    kind: 'published',
    from: { registry: proxy.host, repository: `run${run}/base`, digest: one.root.digest },
  },
});
const publishing = (
  images: readonly PublishImage[],
  more: Partial<PublishOptions> = {},
): Promise<PublishResult> => publish(images, client, { signal: never, folder: dir, ...more });

/** What was asked: `PUT base/manifests/2`. */
const asked = (): readonly string[] =>
  proxy.seen.map(({ method, path }) => `${method} ${path.replace(`/v2/run${run}/`, '')}`);
const digestAt = (reference: string): Promise<string | undefined> =>
  client.resolveTag(parseReference(reference));

describe('an image that is published already', () => {
  test('costs no request at all where the plan has just seen that all tags are right', async () => {
    const known = new Map([[at('base:1'), one.root.digest]]);
    const result = await publishing([reused(at('base:1'))], { known });
    expect(asked()).toEqual([]);
    expect(result).toEqual({
      state: 'published',
      images: [
        {
          image: 'base',
          digest: one.root.digest,
          repositories: [at('base')],
          tags: [{ ref: at('base:1'), state: 'unchanged', before: one.root.digest, after: one.root.digest }],
          sentBytes: 0,
          sentBlobs: 0,
          presentBlobs: 0,
          mountedBlobs: 0,
        },
      ],
      notes: [],
    });
  });

  test('costs one question for each tag where nobody has looked', async () => {
    const result = await publishing([reused(at('base:1'))]);
    expect(asked()).toEqual(['GET base/manifests/1']);
    expect(result.images[0]?.tags[0]?.state).toBe('unchanged');
  });

  test('gets a new tag by one PUT of the same bytes, and no blob is asked for', async () => {
    const known = new Map([[at('base:1'), one.root.digest]]);
    const result = await publishing([reused(at('base:1'), at('base:2'))], { known });
    expect([...asked()].sort()).toEqual(
      [
        'HEAD base/manifests/1',
        'GET base/manifests/2',
        `GET base/manifests/${one.root.digest}`,
        'PUT base/manifests/2',
        'HEAD base/manifests/2',
      ].sort(),
    );
    expect(result.images[0]?.tags.map(({ state }) => state)).toEqual(['unchanged', 'created']);
    expect(await digestAt(at('base:2'))).toBe(one.root.digest);
  });

  test('goes to another repository of its registry by mounting, with everything that belongs to it', async () => {
    const result = await publishing([reused(at('copy:1'))]);
    expect(result.images[0]).toMatchObject({
      digest: one.root.digest,
      sentBytes: 0,
      sentBlobs: 0,
      mountedBlobs: 4,
    });
    expect(await digestAt(at('copy:1'))).toBe(one.root.digest);
    expect(await readdir(dir)).not.toContainEqual(expect.stringContaining('copy'));
  });

  test('is sent where the registry does not mount', async () => {
    faultOf = ({ path }) => (path.includes('mount=') ? { status: 403 } : undefined);
    const result = await publishing([reused(at('copy:1'))]);
    expect(result.images[0]).toMatchObject({ digest: one.root.digest, sentBlobs: 4, mountedBlobs: 0 });
    expect(await digestAt(at('copy:1'))).toBe(one.root.digest);
    expect(await readdir(dir)).not.toContainEqual(expect.stringContaining('copy'));
  });

  test('goes to another registry byte for byte, and the second time nothing is sent', async () => {
    const elsewhere = `${other.host}/run${run}/base:1`;
    const first = await publishing([reused(at('base:1'), elsewhere)]);
    expect(first.images[0]).toMatchObject({ digest: one.root.digest, sentBlobs: 4 });
    expect(await digestAt(elsewhere)).toBe(one.root.digest);
    expect((await client.getManifest(parseReference(elsewhere)))?.bytes.toString()).toContain(
      one.manifest.digest,
    );

    const again = await publishing([reused(at('base:1'), elsewhere)]);
    expect(again.images[0]).toMatchObject({ sentBlobs: 0, presentBlobs: 0 });
    expect(again.images[0]?.tags.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  });

  test('lends its layers to what is built on it, which remembers its digest', async () => {
    const app: PublishImage = {
      image: 'app',
      tags: [at('app:1')],
      parents: ['base'],
      annotations: { [ownAnnotations.fingerprint]: one.root.digest },
      source: { kind: 'layouts', dirs: [derived.dir] },
    };
    const result = await publishing([reused(at('base:1')), app]);
    expect(result.images[1]).toMatchObject({ mountedBlobs: 1, sentBlobs: 4 });
    expect(asked()).toContainEqual(
      expect.stringMatching(/^POST app\/blobs\/uploads\/\?mount=.*&from=run\d+%2Fbase$/),
    );
    const stored = await client.getManifest(parseReference(at('app:1')));
    const { annotations } = JSON.parse(stored?.bytes.toString() ?? '') as {
      annotations: Record<string, string>;
    };
    expect(annotations[ownAnnotations.parents]).toBe(JSON.stringify({ base: one.root.digest }));
  });

  test('that somebody has taken away meanwhile ends the run before any tag moves', async () => {
    faultOf = ({ path }) => (path.endsWith(one.root.digest) ? { status: 404 } : undefined);
    await expect(publishing([reused(at('base:1'), at('base:2'))])).rejects.toMatchObject({
      data: {
        kind: 'surroundings',
        what: `${at('base')}@${one.root.digest} is not there any more`,
        todo: 'It was there when the plan was made: run it again, and it will be built',
      },
    });
    expect(asked().filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  test('a tag that somebody has moved since the plan was made is put right, and that is told', async () => {
    const known = new Map([[at('base:1'), one.root.digest]]);
    await publishing([{ image: 'base', source: fromLayouts(derived.dir), tags: [at('base:1')] }]);
    const result = await publishing([reused(at('base:1'), at('base:2'))], { known });
    expect(await digestAt(at('base:1'))).toBe(one.root.digest);
    expect(result.notes).toEqual([
      `somebody has moved ${at('base:1')} while this run was under way: it named ${one.root.digest} at first, and named ${derived.root.digest} in the end`,
    ]);
  });

  test('its tags go back, too, when one of another image fails', async () => {
    await publishing([{ image: 'base', source: fromLayouts(derived.dir), tags: [at('base:main')] }]);
    faultOf = ({ method, path }) =>
      method === 'PUT' && path.endsWith('/app/manifests/1') ? { status: 500 } : undefined;
    const app: PublishImage = { image: 'app', tags: [at('app:1')], source: fromLayouts(derived.dir) };
    const result = await publishing([reused(at('base:main')), app]);
    expect(result.state).toBe('rolled-back');
    expect(await digestAt(at('base:main'))).toBe(derived.root.digest);
    expect(await digestAt(at('app:1'))).toBeUndefined();
  });
});
