import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { parseReference } from '../../src/oci/reference.ts';
import type { RegistryClient, StoredManifest } from '../../src/oci/registry/client.ts';
import type { Mirrors } from '../../src/oci/registry/mirrors.ts';
import { resolvePins, type PinUse } from '../../src/plan/resolve-pins.ts';
import type { BaseSettings, Pin } from '../../src/plan/pin.ts';
import { undoneAfterEach } from '../support/after-each.ts';
import { startFlakyProxy, type Fault, type FlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { makeLayout, sha256 } from '../support/layouts.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { shared } from '../support/shared.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

let dir: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
let client: RegistryClient;
let cacheDir: string;
let diffIds: readonly string[];
let run = 0;
const cleanups = undoneAfterEach();

beforeAll(async () => {
  dir = await makeFolder();
  registry = await startRegistry({ dir: join(dir, 'registry') });
  afterwards(registry.stop);
  ({ diffIds } = await makeLayout({ dir: join(dir, 'any') }));
});
beforeEach(async () => {
  run += 1;
  client = testClient({ briefMs: 2_000 });
  cleanups.push(client.close);
  cacheDir = join(await mkdtemp(join(dir, 'cache-')), 'registry');
});

const base = (text: string, ...platforms: string[]): PinUse => ({ text, isBase: true, platforms });
const other = (text: string): PinUse => ({ text, isBase: false, platforms: ['linux/amd64'] });

async function pins(uses: readonly PinUse[], mirrors: Mirrors = {}, by = client) {
  const options = {
    client: () => Promise.resolve(by),
    mirrors,
    cacheDir,
    signal: new AbortController().signal,
  };
  return Object.fromEntries(await resolvePins(uses, options));
}

async function proxyTo(
  host: string,
  faultOf: (request: Seen) => Fault | undefined = () => undefined,
): Promise<FlakyProxy> {
  const proxy = await startFlakyProxy(host, faultOf);
  cleanups.push(proxy.stop);
  return proxy;
}

interface Brought {
  readonly platform?: string;
  readonly env?: readonly string[] | null;
  readonly onbuild?: readonly string[];
}

/** An image whose config says what a build on it gets. */
async function push(name: string, images: readonly Brought[], attested = false): Promise<StoredManifest> {
  const layouts = await Promise.all(
    images.map(async ({ platform = 'linux/amd64', env, onbuild }) =>
      makeLayout({
        dir: await mkdtemp(join(dir, 'layout-')),
        platform,
        attested,
        config: { Env: env, OnBuild: onbuild },
      }),
    ),
  );
  return pushImage(client, named(name), layouts);
}

const named = (name: string): string => `${registry.host}/pins${run}/${name}`;
const pinnedAs = (
  text: string,
  { digest }: { digest: string },
  settings: Readonly<Record<string, BaseSettings>>,
  platforms: readonly string[] = Object.keys(settings),
): Pin => ({
  state: 'pinned',
  reference: `${text}@${digest}`,
  digest,
  // Those of the one layer that all of these images have.
  settings: Object.fromEntries(
    Object.entries(settings).map(([platform, one]) => [platform, { ...one, diffIds }]),
  ),
  platforms,
});

describe('outside references of real images', () => {
  test('are looked up at the mirror, and a repeat costs one request for each', async () => {
    const mirror = await proxyTo(shared.mirror);
    const mirrors = { 'docker.io': [mirror.host] };
    const uses = [
      base('debian:bookworm-slim', 'linux/amd64'),
      base('node:24-bookworm-slim', 'linux/amd64'),
      other('docker/dockerfile:1'),
      other('debian:bookworm-slim'),
    ];
    const first = await pins(uses, mirrors);
    expect(first).toEqual({
      'debian:bookworm-slim': {
        state: 'pinned',
        reference: expect.stringMatching(/^docker\.io\/library\/debian:bookworm-slim@sha256:[0-9a-f]{64}$/),
        digest: expect.stringMatching(/^sha256:/),
        settings: { 'linux/amd64': { env: expect.any(Object), onbuild: [], diffIds: expect.any(Array) } },
        platforms: ['linux/amd64'],
      },
      'node:24-bookworm-slim': expect.objectContaining({ state: 'pinned' }),
      'docker/dockerfile:1': expect.objectContaining({ state: 'pinned', settings: {} }),
    });
    const before = mirror.seen.length;
    expect(await pins(uses, mirrors)).toEqual(first);
    expect(
      mirror.seen
        .slice(before)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual([
      'HEAD /v2/docker/dockerfile/manifests/1',
      'HEAD /v2/library/debian/manifests/bookworm-slim',
      'HEAD /v2/library/node/manifests/24-bookworm-slim',
    ]);
  });
});

describe('what a base brings with it', () => {
  test('is read for each platform that it has', async () => {
    const root = await push('base:1', [
      { env: ['PATH=/bin', 'EMPTY=', 'NONE', 'A=b=c'], onbuild: ['COPY . /src'] },
      { platform: 'linux/arm64', env: ['PATH=/arm'] },
    ]);
    const found = await pins([
      base(named('base:1'), 'linux/amd64'),
      base(named('base:1'), 'linux/arm64', 'linux/s390x'),
    ]);
    expect(found).toEqual({
      [named('base:1')]: pinnedAs(named('base:1'), root, {
        'linux/amd64': { env: { PATH: '/bin', EMPTY: '', NONE: '', A: 'b=c' }, onbuild: ['COPY . /src'] },
        'linux/arm64': { env: { PATH: '/arm' }, onbuild: [] },
      }),
    });
  });

  test('is that of the platform which BuildKit takes where the exact one is missing', async () => {
    const root = await push('base:1', [
      { platform: 'linux/arm/v6', env: ['V=6'] },
      { platform: 'linux/arm/v5', env: ['V=5'] },
      { platform: 'linux/amd64', env: ['V=amd64'] },
      { platform: 'linux/386', env: ['V=386'] },
    ]);
    const asked = ['linux/arm/v7', 'linux/arm/v5', 'linux/amd64/v3', 'linux/arm64', 'linux/riscv64'];
    const found = await pins([base(named('base:1'), ...asked)]);
    const of = (V: string) => ({ env: { V }, onbuild: [] });
    expect(found).toEqual({
      [named('base:1')]: pinnedAs(
        named('base:1'),
        root,
        {
          'linux/arm/v7': of('6'),
          'linux/arm/v5': of('5'),
          'linux/amd64/v3': of('amd64'),
          'linux/arm64': of('6'),
        },
        ['linux/386', 'linux/amd64', 'linux/arm/v5', 'linux/arm/v6'],
      ),
    });
  });

  test('an image without an index is taken for every platform, as BuildKit takes it, and says which it is for', async () => {
    const root = await push('lone:1', [{ env: null }]);
    expect(await pins([base(named('lone:1'), 'linux/amd64', 'linux/arm64')])).toEqual({
      [named('lone:1')]: pinnedAs(
        named('lone:1'),
        root,
        { 'linux/amd64': { env: {}, onbuild: [] }, 'linux/arm64': { env: {}, onbuild: [] } },
        ['linux/amd64'],
      ),
    });
  });

  test('attestations are no platform', async () => {
    const root = await push('attested:1', [{ env: ['A=1'] }], true);
    expect(await pins([base(named('attested:1'), 'linux/amd64', 'unknown/unknown')])).toEqual({
      [named('attested:1')]: pinnedAs(named('attested:1'), root, {
        'linux/amd64': { env: { A: '1' }, onbuild: [] },
      }),
    });
  });

  test('Docker’s own manifests and lists work as well', async () => {
    const oci = await push('oci:1', [{ env: ['A=1'] }]);
    const place = parseReference(named('docker'));
    const manifestType = 'application/vnd.docker.distribution.manifest.v2+json';
    const listType = 'application/vnd.docker.distribution.manifest.list.v2+json';
    const parsed = JSON.parse(oci.bytes.toString('utf8')) as { config: object; layers: object[] };
    const manifest = Buffer.from(
      JSON.stringify({
        ...parsed,
        mediaType: manifestType,
        config: { ...parsed.config, mediaType: 'application/vnd.docker.container.image.v1+json' },
      }),
    );
    for (const digest of [parsed.config, ...parsed.layers].map(
      (each) => (each as { digest: string }).digest,
    )) {
      const bytes = await client.getBlob(parseReference(named('oci')), digest, 1e6);
      const { Readable } = await import('node:stream');
      await client.putBlob(place, { digest, size: bytes.length, open: () => Readable.from([bytes]) });
    }
    await client.putManifest({ ...place, tag: 'lone' }, { mediaType: manifestType, bytes: manifest });
    const entry = {
      mediaType: manifestType,
      digest: sha256(manifest),
      size: manifest.length,
      platform: { os: 'linux', architecture: 'amd64' },
    };
    const list = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: listType, manifests: [entry] }));
    await client.putManifest({ ...place, tag: 'list' }, { mediaType: listType, bytes: list });
    const settings = { 'linux/amd64': { env: { A: '1' }, onbuild: [] } };
    expect(
      await pins([base(named('docker:lone'), 'linux/amd64'), base(named('docker:list'), 'linux/amd64')]),
    ).toEqual({
      [named('docker:lone')]: pinnedAs(named('docker:lone'), { digest: sha256(manifest) }, settings),
      [named('docker:list')]: pinnedAs(named('docker:list'), { digest: sha256(list) }, settings),
    });
  });

  test('with a digest it is read once for ever: the next run asks nobody', async () => {
    const { digest } = await push('base:1', [{ env: ['A=1'] }]);
    const text = `${named('base:moved')}@${digest}`;
    const first = await pins([base(text, 'linux/amd64')]);
    expect(first).toEqual({
      [text]: pinnedAs(named('base:moved'), { digest }, { 'linux/amd64': { env: { A: '1' }, onbuild: [] } }),
    });
    const nobody = () => Promise.reject(new Error('somebody was asked'));
    const options = { client: nobody, mirrors: {}, cacheDir, signal: new AbortController().signal };
    expect(Object.fromEntries(await resolvePins([base(text, 'linux/amd64')], options))).toEqual(first);
  });

  test('kept files that were changed are fetched again', async () => {
    const { digest } = await push('base:1', [{ env: ['A=1'] }]);
    const text = `${named('base')}@${digest}`;
    const first = await pins([base(text, 'linux/amd64')]);
    const blobs = join(cacheDir, 'blobs', 'sha256');
    for (const name of await readdir(blobs)) await writeFile(join(blobs, name), '{}');
    expect(await pins([base(text, 'linux/amd64')])).toEqual(first);
  });
});

describe('mirrors', () => {
  test('are asked before the registry, which answers for what they do not have or cannot say', async () => {
    const root = await push('base:1', [{}]);
    const seen: string[] = [];
    const empty = await proxyTo(shared.mirror, () => void seen.push('empty'));
    const broken = await proxyTo(shared.mirror, () => {
      seen.push('broken');
      return { status: 500 };
    });
    const found = await pins([other(named('base:1'))], {
      [registry.host]: [broken.host, `http://${empty.host}`],
    });
    expect(found).toMatchObject({ [named('base:1')]: { state: 'pinned', digest: root.digest } });
    expect(seen).toEqual(['broken', 'broken', 'empty']);
  });

  test('win where they have another image under the same name', async () => {
    const away = await startRegistry({ dir: await mkdtemp(join(dir, 'away-')) });
    cleanups.push(away.stop);
    await push('base:1', [{ env: ['FROM=registry'] }]);
    const at = await makeLayout({
      dir: await mkdtemp(join(dir, 'layout-')),
      config: { Env: ['FROM=mirror'] },
    });
    await pushImage(client, `${away.host}/cache/pins${run}/base:1`, [at]);
    const found = await pins([base(named('base:1'), 'linux/amd64')], {
      [registry.host]: [`${away.host}/cache`],
    });
    expect(found).toMatchObject({
      [named('base:1')]: { settings: { 'linux/amd64': { env: { FROM: 'mirror' } } } },
    });
  });
});

describe('what cannot be looked up', () => {
  test('is unknown, and one sentence says why', async () => {
    await push('base:1', [{}]);
    const gone = '127.0.0.1:1/base:1';
    const found = await pins([other(named('none:1')), other(gone), other('Not/A:Name'), base('scratch')]);
    expect(found).toEqual({
      [named('none:1')]: {
        state: 'unknown',
        why: `${named('none:1')} was not found (asked ${registry.host})`,
      },
      [gone]: {
        state: 'unknown',
        why: '127.0.0.1:1 cannot be reached: nothing listens there',
      },
      'Not/A:Name': {
        state: 'unknown',
        why: expect.stringMatching(/^`Not\/A:Name` is no image name/),
      },
    });
  });

  test('the mirrors that were asked before are named', async () => {
    const silent = '127.0.0.1:1';
    const text = named('none');
    const found = await pins([other(text)], { [registry.host]: [silent, `http://${shared.mirror}/cache`] });
    expect(found).toEqual({
      [text]: {
        state: 'unknown',
        why:
          `${text}:latest was not found (asked ${shared.mirror}/cache/pins${run}/none as mirror, ${registry.host}); ` +
          `${silent} cannot be reached: nothing listens there`,
      },
    });
  });

  test.each<{ name: string; fault: Fault; says: string }>([
    {
      name: 'a refusal',
      fault: { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
      says: 'asks for a login, and none was found',
    },
    { name: 'a limit', fault: { status: 429, headers: { 'retry-after': '3600' } }, says: 'answered 429' },
    { name: 'an answer that is no manifest', fault: { status: 200, body: 'hello' }, says: 'is not JSON' },
  ])('$name does not end the plan', async ({ fault, says }) => {
    const proxy = await proxyTo(registry.host, () => fault);
    const text = `${proxy.host}/a/base:1`;
    const found = await pins([base(text, 'linux/amd64')]);
    expect(found).toEqual({ [text]: { state: 'unknown', why: expect.stringContaining(says) } });
  });

  test('a registry that is silent is waited for once, however many images it should have', async () => {
    const server = await startHangingServer();
    cleanups.push(() => server.stop());
    const { host } = new URL(server.url);
    const hurried = testClient({ briefMs: 100 });
    cleanups.push(hurried.close);
    const texts = Array.from({ length: 60 }, (_, index) => `${host}/base${index}:1`);
    const found = await pins(texts.map(other), {}, hurried);
    expect(found).toEqual(
      Object.fromEntries(
        texts.map((text) => [
          text,
          {
            state: 'unknown',
            why: `${host} has given no answer within 0.1 s`,
          },
        ]),
      ),
    );
  });

  test('an image whose config is not there is unknown, although its digest is known', async () => {
    const { digest } = await push('base:1', [{}]);
    const proxy = await proxyTo(registry.host, ({ path }) =>
      path.includes('/blobs/') ? { status: 404 } : undefined,
    );
    const text = named('base:1').replace(registry.host, proxy.host);
    const found = await pins([base(`${text}@${digest}`, 'linux/amd64')]);
    expect(found).toEqual({
      [`${text}@${digest}`]: { state: 'unknown', why: expect.stringContaining('answered 404 to GET') },
    });
  });

  test('a run that is stopped ends', async () => {
    const stop = new AbortController();
    stop.abort();
    const options = { client: () => Promise.resolve(client), mirrors: {}, cacheDir, signal: stop.signal };
    await expect(resolvePins([other(named('base:1'))], options)).rejects.toMatchObject({
      data: { kind: 'interrupted' },
    });
  });
});
