import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startRegistry } from '../../scripts/services/registry.mjs';
import { lookUp } from '../../src/memory/published.ts';
import { recordType } from '../../src/memory/record-blob.ts';
import { findRecord, readRecord, writeRecord, type GateRecord } from '../../src/memory/records.ts';
import { readLayout } from '../../src/oci/layout.ts';
import { writeOwnAnnotations, type OwnFacts } from '../../src/oci/own-annotations.ts';
import { createPulledBlobs, pullLayout } from '../../src/oci/pull.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { RegistryClient } from '../../src/oci/registry/client.ts';
import { verifyLayout } from '../../src/oci/verify.ts';
import { undoneAfterEach } from '../support/after-each.ts';
import { startFlakyProxy, type Fault, type FlakyProxy, type Seen } from '../support/flaky-proxy.ts';
import { startHangingServer } from '../support/hanging-server.ts';
import { blobFile, makeLayout, sha256, type TestLayout } from '../support/layouts.ts';
import { pushImage } from '../support/push-image.ts';
import { testClient } from '../support/registry-client.ts';
import { afterwards, makeFolder } from '../support/tree.ts';

// The user `robot` with the password `correct horse`, by bcrypt.
const htpasswd = 'robot:$2b$05$abcdefghijklmnopqrstuuHNbAKRhpaujgo33bRWs.NLUTJO3lOy2\n';
const robot = { kind: 'password', username: 'robot', password: 'correct horse' } as const;

let dir: string;
let open: Awaited<ReturnType<typeof startRegistry>>;
let closed: Awaited<ReturnType<typeof startRegistry>>;
let client: RegistryClient;
let run = 0;
const cleanups = undoneAfterEach();

beforeAll(async () => {
  dir = await makeFolder();
  await writeFile(join(dir, 'htpasswd'), htpasswd);
  [open, closed] = await Promise.all([
    startRegistry({ dir: join(dir, 'open') }),
    startRegistry({ dir: join(dir, 'closed'), htpasswd: join(dir, 'htpasswd') }),
  ]);
  afterwards(() => Promise.all([open.stop(), closed.stop()]));
});
beforeEach(() => {
  run += 1;
  client = remembered(testClient());
});

function remembered(made: RegistryClient): RegistryClient {
  cleanups.push(made.close);
  return made;
}

const folder = (): Promise<string> => mkdtemp(join(dir, 'folder-'));
const layout = async (request: Omit<Parameters<typeof makeLayout>[0], 'dir'> = {}): Promise<TestLayout> =>
  makeLayout({ ...request, dir: await folder() });
/** A name in the open registry that no other test has. */
const named = (name: string): string => `${open.host}/memory${run}/${name}`;

async function proxyThat(
  faultOf: (request: Seen) => Fault | undefined = () => undefined,
): Promise<FlakyProxy> {
  const proxy = await startFlakyProxy(open.host, faultOf);
  cleanups.push(proxy.stop);
  return proxy;
}

const facts: OwnFacts = {
  fingerprint: sha256('all of it'),
  parts: { Dockerfile: sha256('FROM'), 'argument V': '1' },
  parents: { base: sha256('base') },
  platforms: ['linux/amd64'],
  isFromPullRequest: false,
};

describe('what is published under a tag', () => {
  test('an index tells its platforms, and a lone manifest those that were written into it', async () => {
    const amd = await layout({ attested: true });
    const arm = await layout({ platform: 'linux/arm64', attested: true });
    const both = await pushImage(client, named('both:1'), [arm, amd], writeOwnAnnotations(facts));
    const lone = await pushImage(
      client,
      named('lone:1'),
      [await layout()],
      writeOwnAnnotations({ ...facts, isFromPullRequest: true }),
    );

    expect(await lookUp([named('both:1'), named('lone:1'), named('none:1')], client)).toEqual({
      candidates: [
        {
          ...facts,
          ...both,
          ref: named('both:1'),
          repository: named('both'),
          platforms: ['linux/amd64', 'linux/arm64'],
          children: {
            'linux/amd64': (await readLayout(amd.dir)).manifest.digest,
            'linux/arm64': (await readLayout(arm.dir)).manifest.digest,
          },
        },
        {
          ...facts,
          ...lone,
          ref: named('lone:1'),
          repository: named('lone'),
          children: {},
          isFromPullRequest: true,
        },
      ],
      tags: { [named('both:1')]: both.digest, [named('lone:1')]: lone.digest },
      unknown: [],
    });
  });

  test('each tag is asked once, and one image under two tags is one candidate under the preferred one', async () => {
    const proxy = await proxyThat();
    const name = `${proxy.host}/memory${run}/app`;
    await pushImage(client, `${name}:1`, [await layout()], writeOwnAnnotations(facts));
    await pushImage(client, `${name}:main`, [await layout()], writeOwnAnnotations(facts));
    const before = proxy.seen.length;
    const { candidates } = await lookUp([`${name}:main`, `${name}:1`, `${name}:main`], client);
    expect(candidates.map(({ ref }) => ref)).toEqual([`${name}:main`]);
    expect(proxy.seen.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  test('an image of somebody else is a candidate without a fingerprint', async () => {
    await pushImage(client, named('foreign:1'), [await layout()]);
    const { candidates } = await lookUp([named('foreign:1')], client);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({ parts: {}, parents: {}, platforms: [], isFromPullRequest: false });
    expect(candidates[0]).not.toHaveProperty('fingerprint');
  });

  test('without a login it is unknown, and says what the registry said', async () => {
    const { candidates, unknown } = await lookUp([`${closed.host}/a/app:1`], client);
    expect(candidates).toEqual([]);
    expect(unknown).toEqual([
      `${closed.host}/a/app:1 could not be looked up: ${closed.host} asks for a login, and none was found`,
    ]);
  });

  test('a login lets us look', async () => {
    const known = remembered(testClient({ credentials: () => Promise.resolve(robot) }));
    const ref = `${closed.host}/a/app:1`;
    await pushImage(known, ref, [await layout()], writeOwnAnnotations(facts));
    expect((await lookUp([ref], known)).candidates).toMatchObject([{ ref, fingerprint: facts.fingerprint }]);
  });

  test('a registry that is silent costs one wait, and not one for each image', async () => {
    const server = await startHangingServer();
    cleanups.push(() => server.stop());
    const host = new URL(server.url).host;
    const hurried = remembered(testClient({ briefMs: 100 }));
    const refs = Array.from({ length: 40 }, (_, index) => `${host}/a/app${index}:1`);
    const { unknown } = await lookUp(refs, hurried);
    expect(unknown).toEqual(
      refs.map((ref) => `${ref} could not be looked up: ${host} has given no answer within 0.1 s`),
    );
  });

  test('what answers with a page for people is unknown, and not nothing', async () => {
    const proxy = await proxyThat(() => ({ status: 200, body: '<html>Please log in</html>' }));
    expect(await lookUp([`${proxy.host}/a/app:1`], client)).toEqual({
      candidates: [],
      tags: {},
      unknown: [`${proxy.host}/a/app:1 is there, and nobody can read it as an image`],
    });
  });

  test('one broken connection is tried again', async () => {
    const proxy = await proxyThat(({ number }) => (number === 1 ? 'cut' : undefined));
    await pushImage(client, named('app:1'), [await layout()]);
    const found = await lookUp([named('app:1').replace(open.host, proxy.host)], client);
    expect(found).toMatchObject({ candidates: [{}], unknown: [] });
  });

  test('a run that is stopped is no unknown', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(
      lookUp([named('app:1')], remembered(testClient({ signal: stop.signal }))),
    ).rejects.toMatchObject({ data: { kind: 'interrupted' } });
  });
});

const record: GateRecord = {
  schema: 1,
  checkedAt: '2026-01-02T03:04:05.000Z',
  key: 'key',
  origin: 'trusted',
  gates: [{ gate: 'lint', image: 'app', findings: [], durationMs: 1, state: 'passed' }],
  sizes: { 'linux/amd64': { compressed: 1, uncompressed: 2, layers: [] } },
  parts: { Dockerfile: 'x' },
  files: { context: { 'a.txt': 'y' } },
};
const trusted = { isTrusted: true };

describe('what the gates have said', () => {
  test('is read on this machine without a request, and on another one from the registry', async () => {
    const proxy = await proxyThat();
    const name = `${proxy.host}/memory${run}/app`;
    const { digest } = await pushImage(client, `${name}:1`, [await layout()]);
    const image = { repository: name, digest };
    const [here, there] = [await folder(), await folder()];
    expect(await writeRecord(client, image, record, { cacheDir: here })).toEqual([]);

    const before = proxy.seen.length;
    expect(await readRecord(client, image, { ...trusted, cacheDir: here })).toEqual(record);
    expect(proxy.seen).toHaveLength(before);
    expect(await readRecord(client, image, { ...trusted, cacheDir: there })).toEqual(record);
    const requests = proxy.seen.length;
    expect(requests).toBeGreaterThan(before);
    expect(await readRecord(client, image, { ...trusted, cacheDir: there })).toEqual(record);
    expect(proxy.seen).toHaveLength(requests);
  });

  test('in two records in turn: both are kept, and the newest wins', async () => {
    const name = named('app');
    const { digest } = await pushImage(client, `${name}:1`, [await layout()]);
    const image = { repository: name, digest };
    const newer = { ...record, checkedAt: '2026-01-03T00:00:00.000Z' };
    for (const each of [newer, record]) await writeRecord(client, image, each, { cacheDir: await folder() });
    const listed = await client.referrers(parseReference(`${name}:1`), digest, recordType);
    expect(listed.map(({ annotations }) => annotations)).toEqual(
      [newer, record].map(({ checkedAt }) => ({
        'vnd.image-build.record.checked-at': checkedAt,
        'vnd.image-build.record.key': 'key',
        'vnd.image-build.record.origin': 'trusted',
      })),
    );
    expect(await readRecord(client, image, { ...trusted, cacheDir: await folder() })).toEqual(newer);
  });

  test('when the one of this machine is not enough, the registry’s newer one counts', async () => {
    const name = named('app');
    const { digest } = await pushImage(client, `${name}:1`, [await layout()]);
    const image = { repository: name, digest };
    const cacheDir = await folder();
    await writeRecord(client, image, record, { cacheDir });
    const newer = { ...record, key: 'other', checkedAt: '2026-01-03T00:00:00.000Z' };
    await writeRecord(client, image, newer, { cacheDir: await folder() });
    expect(await readRecord(client, image, { ...trusted, cacheDir })).toEqual(record);
    const isEnough = ({ key }: GateRecord): boolean => key === 'other';
    expect(await readRecord(client, image, { ...trusted, cacheDir, isEnough })).toEqual(newer);
  });

  test('a trusted run ignores what a pull request has recorded, here and in the registry', async () => {
    const name = named('app');
    const { digest } = await pushImage(client, `${name}:1`, [await layout()]);
    const image = { repository: name, digest };
    const cacheDir = await folder();
    const own = { ...record, checkedAt: '2026-01-05T00:00:00.000Z', origin: 'pull-request' } as const;
    await writeRecord(client, image, own, { cacheDir });
    for (const at of [cacheDir, await folder()]) {
      expect(await readRecord(client, image, { ...trusted, cacheDir: at })).toBeUndefined();
      expect(await readRecord(client, image, { isTrusted: false, cacheDir: at })).toEqual(own);
    }
    await writeRecord(client, image, record, { cacheDir });
    expect(await readRecord(client, image, { ...trusted, cacheDir })).toEqual(record);
    expect(await readRecord(client, image, { isTrusted: false, cacheDir })).toEqual(own);
  });

  test('without the right to write it stays on this machine, and a note says so', async () => {
    const known = remembered(testClient({ credentials: () => Promise.resolve(robot) }));
    const name = `${closed.host}/b/app`;
    const { digest } = await pushImage(known, `${name}:1`, [await layout()]);
    const image = { repository: name, digest };
    const cacheDir = await folder();
    expect(await writeRecord(client, image, record, { cacheDir })).toEqual([
      `what the gates said of ${name} could not be kept in ${name}: ${closed.host} asks for a login, and none was found`,
    ]);
    expect(await readRecord(client, image, { ...trusted, cacheDir })).toEqual(record);
    expect(await readRecord(client, image, { ...trusted, cacheDir: await folder() })).toBeUndefined();
  });

  test('of a run that publishes nothing stays on this machine', async () => {
    const name = named('app');
    const { digest } = await pushImage(client, `${name}:1`, [await layout()]);
    const image = { repository: name, digest };
    const cacheDir = await folder();
    expect(await writeRecord(client, image, record, { cacheDir, isLocal: true })).toEqual([]);
    expect(await client.referrers(parseReference(name), digest, recordType)).toEqual([]);
    expect(await readRecord(client, image, { ...trusted, cacheDir })).toEqual(record);
  });

  test('a record that says something else than its list, or belongs to another image, is no record', async () => {
    const repository = parseReference(named('app'));
    const one = await pushImage(client, named('app:1'), [await layout()]);
    const two = await pushImage(client, named('app:2'), [await layout({ layers: [{ other: '' }] })]);
    const image = { repository: named('app'), digest: one.digest };
    await writeRecord(client, image, { ...record, origin: 'pull-request' }, { cacheDir: await folder() });
    const [real] = await client.referrers(repository, one.digest, recordType);
    const list = async (of: string, origin: string): Promise<void> => {
      const annotations = { ...real!.annotations, 'vnd.image-build.record.origin': origin };
      const { bytes } = (await client.getManifest({ ...repository, digest: real!.digest }))!;
      const entry = {
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: real!.digest,
        size: bytes.length,
        artifactType: recordType,
        annotations,
      };
      const index = {
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.index.v1+json',
        manifests: [entry],
      };
      await client.putManifest(
        { ...repository, tag: of.replace(':', '-') },
        { mediaType: index.mediaType, bytes: Buffer.from(JSON.stringify(index)) },
      );
    };
    await list(one.digest, 'trusted');
    expect(await readRecord(client, image, { ...trusted, cacheDir: await folder() })).toBeUndefined();
    await list(two.digest, 'pull-request');
    const other = { ...image, digest: two.digest };
    expect(await readRecord(client, other, { isTrusted: false, cacheDir: await folder() })).toBeUndefined();
    expect(await findRecord(client, other, { isTrusted: false, cacheDir: await folder() })).toEqual({
      kind: 'unknown',
      why: 'its record makes no sense',
      isListed: true,
    });
  });

  test('one that cannot be had does not hide the one before it', async () => {
    const name = named('app');
    const { digest } = await pushImage(client, `${name}:1`, [await layout()]);
    const newer = { ...record, checkedAt: '2026-01-03T00:00:00.000Z' };
    for (const each of [record, newer])
      await writeRecord(client, { repository: name, digest }, each, { cacheDir: await folder() });
    const spoiled = new Set<string>();
    let most = 1;
    const proxy = await proxyThat(({ method, path }) => {
      if (method !== 'GET' || !path.includes('/blobs/')) return undefined;
      if (spoiled.size < most) spoiled.add(path);
      return spoiled.has(path) ? { status: 404 } : undefined;
    });
    const image = { repository: name.replace(open.host, proxy.host), digest };
    const find = async () => findRecord(client, image, { ...trusted, cacheDir: await folder() });
    expect(await find()).toEqual({ kind: 'found', value: record });
    most = 2;
    expect(await find()).toEqual({
      kind: 'unknown',
      why: `${proxy.host} answered 404 to GET ${[...spoiled][0]}`,
      isListed: true,
    });
  });

  test('is none only where the registry says so', async () => {
    const name = named('app');
    const { digest } = await pushImage(client, `${name}:1`, [await layout()]);
    const cacheDir = await folder();
    await mkdir(join(cacheDir, 'records'));
    await writeFile(join(cacheDir, 'records', `${digest.slice(7)}.json`), '{"schema":1');
    const image = { repository: name, digest };
    expect(await findRecord(client, image, { ...trusted, cacheDir })).toEqual({ kind: 'none' });
    await writeRecord(client, image, { ...record, origin: 'pull-request' }, { cacheDir: await folder() });
    expect(await findRecord(client, image, { ...trusted, cacheDir })).toEqual({ kind: 'none' });
    const silent = await proxyThat(() => 'hang');
    const elsewhere = { ...image, repository: name.replace(open.host, silent.host) };
    const hurried = remembered(testClient({ briefMs: 100 }));
    expect(await findRecord(hurried, elsewhere, { ...trusted, cacheDir })).toEqual({
      kind: 'unknown',
      why: `${silent.host} has given no answer within 0.1 s`,
      isListed: false,
    });
  });

  test.each<{ fault: Fault; why: RegExp }>([
    { fault: 'cut', why: /^127\.0\.0\.1:\d+ / },
    { fault: { status: 500 }, why: /answered 500 to GET \/v2\/a\/app\/referrers\// },
    { fault: { status: 403 }, why: /asks for a login, and none was found/ },
    { fault: { status: 200, body: 'garbage' }, why: /is no list of referrers/ },
    {
      fault: {
        status: 200,
        headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
        body: '{"schemaVersion":',
      },
      why: /^The list of what refers to 127\.0\.0\.1:\d+\/a\/app@sha256:.* is not JSON$/,
    },
  ])('of a registry that answers everything with $fault is lost, and not none', async ({ fault, why }) => {
    const proxy = await proxyThat(() => fault);
    const image = { repository: `${proxy.host}/a/app`, digest: sha256('x') };
    const options = { ...trusted, cacheDir: await folder() };
    expect(await readRecord(client, image, options)).toBeUndefined();
    expect(await findRecord(client, image, options)).toEqual({
      kind: 'unknown',
      why: expect.stringMatching(why),
      isListed: false,
    });
  });

  test('a garbled file on this machine is lost', async () => {
    const cacheDir = await folder();
    const digest = sha256('x');
    await mkdir(join(cacheDir, 'records'));
    await writeFile(join(cacheDir, 'records', `${digest.slice(7)}.json`), '{"schema":1');
    const image = { repository: named('nothing'), digest };
    expect(await readRecord(client, image, { ...trusted, cacheDir })).toBeUndefined();
  });
});

describe('a published image becomes a layout again', () => {
  const pulledInto = async (name: string, digest: string, platform: string, shared = createPulledBlobs()) => {
    const to = join(await folder(), 'layout');
    return { to, image: await pullLayout(client, parseReference(name), digest, platform, to, shared) };
  };

  test.each([
    { attested: false, what: 'alone' },
    { attested: true, what: 'with attestations' },
  ])('one platform $what is what was published', async ({ attested }) => {
    const made = await layout({ attested, layers: [{ a: '1' }, { b: '2' }, { a: '1' }] });
    const root = await pushImage(client, named('app:1'), [made], writeOwnAnnotations(facts));
    const { to, image } = await pulledInto(named('app'), root.digest, 'linux/amd64');
    expect(image.root).toMatchObject({ digest: root.digest, mediaType: root.mediaType });
    expect(image.layers.map(({ digest }) => digest)).toEqual(made.layers.map(({ digest }) => digest));
    expect(image.configDescriptor.digest).toBe(made.config.digest);
    expect(image.attestations).toHaveLength(attested ? 1 : 0);
    expect(await verifyLayout(to)).toMatchObject({ blobs: attested ? 8 : 4 });
    expect(await readLayout(to)).toEqual(image);
  });

  test.each([
    { attested: false, what: 'its manifest' },
    { attested: true, what: 'an index of its manifest and its attestation' },
  ])('of several platforms the one that was asked for is $what', async ({ attested }) => {
    const amd = await layout({ attested });
    const arm = await layout({ platform: 'linux/arm64', attested });
    const root = await pushImage(client, named('app:1'), [amd, arm]);
    // As a plan knows it: with a tag, which may name something else by now.
    const { to, image } = await pulledInto(named('app:moved'), root.digest, 'linux/arm64');
    expect(image).toMatchObject({ platform: 'linux/arm64', manifest: { digest: arm.manifest.digest } });
    expect(image.attestations).toHaveLength(attested ? 1 : 0);
    if (!attested) expect(image.root.digest).toBe(arm.manifest.digest);
    await verifyLayout(to);
  });

  test('layers that images share are fetched once', async () => {
    const proxy = await proxyThat();
    const base = { base: 'x'.repeat(1000) };
    const one = await layout({ layers: [base] });
    const two = await layout({ layers: [base, { more: '' }] });
    const name = `${proxy.host}/memory${run}/all`;
    const roots = [await pushImage(client, `${name}:1`, [one]), await pushImage(client, `${name}:2`, [two])];
    const before = proxy.seen.length;
    const shared = createPulledBlobs();
    const pulled = await Promise.all(
      roots.map(({ digest }) => pulledInto(name, digest, 'linux/amd64', shared)),
    );
    const [layer] = one.layers;
    const asked = proxy.seen.slice(before).filter(({ path }) => path.endsWith(layer!.digest));
    expect(asked).toHaveLength(1);
    const inodes = await Promise.all(
      pulled.map(async ({ to }) => (await stat(blobFile(to, layer!.digest))).ino),
    );
    expect(new Set(inodes).size).toBe(1);
  });

  test('a platform that it does not have is a clear failure', async () => {
    const { digest } = await pushImage(client, named('app:1'), [
      await layout(),
      await layout({ platform: 'linux/arm64' }),
    ]);
    await expect(pulledInto(named('app'), digest, 'linux/s390x')).rejects.toThrow(
      `${named('app')}@${digest} has no linux/s390x`,
    );
    const lone = await pushImage(client, named('lone:1'), [await layout()]);
    await expect(pulledInto(named('lone'), lone.digest, 'linux/arm64')).rejects.toThrow(
      'is for linux/amd64, and not for linux/arm64',
    );
    await expect(pulledInto(named('lone'), sha256('gone'), 'linux/amd64')).rejects.toThrow(
      `${named('lone')} has no ${sha256('gone')}`,
    );
  });

  test('a blob with other contents, or cut short, is found out and leaves no file', async () => {
    const made = await layout({ layers: [{ a: 'x'.repeat(5000) }] });
    const { digest } = await pushImage(client, named('app:1'), [made]);
    const [layer] = made.layers;
    const bodies = ['x'.repeat(layer!.size), 'x'.repeat(layer!.size + 1), 'short'];
    const said = [`has the contents of`, `has more than its ${layer!.size} bytes`, `came with 5 bytes`];
    for (const [index, body] of bodies.entries()) {
      const proxy = await proxyThat(({ path }) =>
        path.endsWith(`blobs/${layer!.digest}`) ? { status: 200, body } : undefined,
      );
      const to = join(await folder(), 'layout');
      const from = { registry: proxy.host, repository: parseReference(named('app')).repository };
      await expect(pullLayout(client, from, digest, 'linux/amd64', to)).rejects.toThrow(said[index]);
      expect(await readdir(join(to, 'blobs', 'sha256'))).not.toContain(layer!.digest.slice(7));
      expect(await readdir(to)).not.toContain('index.json');
    }
  });
});
