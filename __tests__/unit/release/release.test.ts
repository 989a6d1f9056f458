import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { openReleases, type Releases } from '../../../src/host/releases.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { createAsk } from '../../../src/release/ask.ts';
import type { Asset } from '../../../src/release/asset.ts';
import { release, type Released, type Wanted } from '../../../src/release/release.ts';
import { sumsOf } from '../../../src/release/sums.ts';
import { startReleases, type FakeReleases, type FakeReleasesOptions } from '../../support/github-releases.ts';
import { problemFrom } from '../../support/problem.ts';

const repository = 'acme/images';
const commit = 'c'.repeat(40);
const tags = { 'v1.0.0': 'a'.repeat(40), 'v1.1.0': commit };

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

interface Place {
  readonly fake: FakeReleases;
  readonly releases: Releases;
  readonly run: (wanted?: Partial<Wanted>) => Promise<Released>;
  readonly told: readonly string[];
}

async function start(more: Partial<FakeReleasesOptions> = {}, token = 'ghs_right'): Promise<Place> {
  const fake = await startReleases({ token: 'ghs_right', repository, tags, ...more });
  stops.push(() => fake.stop());
  const { signal } = new AbortController();
  const releases = openReleases({ token, apiUrl: fake.url, repository }, signal);
  const ask = createAsk({
    repository,
    permission: 'contents: write',
    host: new URL(fake.url).host,
    signal,
    retry: { attempts: 3, baseMs: 1, capMs: 1 },
  });
  const told: string[] = [];
  const run = (wanted: Partial<Wanted> = {}): Promise<Released> =>
    release({ tag: 'v1.1.0', commit, assets, isDraft: false, ...wanted }, releases, ask, (line) =>
      told.push(line),
    );
  return { fake, releases, run, told };
}

function asset(name: string, text: string): Asset {
  return { name, size: Buffer.byteLength(text), digest: digestOf(text), from: { text } };
}

const files = [asset('app.deb', 'deb'), asset('app.buildinfo', 'info')];
const assets = [...files, sumsOf(files)];
const older = { releases: [{ tag: 'v1.0.0' }] };

/** A release as one would tell it. */
const seen = (fake: FakeReleases, tag = 'v1.1.0'): unknown => {
  const found = fake.release(tag);
  return (
    found && {
      draft: found.isDraft,
      latest: found.makeLatest,
      files: found.assets.map(({ name, content }) => `${name}: ${content.toString().slice(0, 4)}`),
    }
  );
};
const whole = {
  draft: false,
  latest: 'true',
  files: ['app.deb: deb', 'app.buildinfo: info', `SHA256SUMS: ${digestOf('info').slice(7, 11)}`],
};

describe('a release', () => {
  test('is a draft until it has all files, is published last, and says what was merged since the one before', async () => {
    const { fake, run } = await start(older);
    expect(await run()).toEqual({
      tag: 'v1.1.0',
      state: 'published',
      url: `${fake.url}/acme/images/releases/tag/v1.1.0`,
      isPrerelease: false,
      latest: 'true',
      assets,
      uploaded: ['app.deb', 'app.buildinfo', 'SHA256SUMS'],
      notes: [],
    });
    expect(seen(fake)).toEqual(whole);
    expect(fake.release('v1.1.0')?.body).toBe('What was merged for v1.1.0 since v1.0.0');
    expect(fake.changes().map((one) => one.replace(/\/releases\/\d+/, '/releases/N'))).toEqual([
      'POST /repos/acme/images/releases/generate-notes',
      'POST /repos/acme/images/releases',
      'POST /uploads/repos/acme/images/releases/N/assets?name=app.deb',
      'POST /uploads/repos/acme/images/releases/N/assets?name=app.buildinfo',
      'POST /uploads/repos/acme/images/releases/N/assets?name=SHA256SUMS',
      'PATCH /repos/acme/images/releases/N',
    ]);
  });

  test('is not changed by a second run', async () => {
    const { fake, run } = await start(older);
    await run();
    const before = fake.releases();
    const changes = fake.changes().length;
    expect(await run({ notes: 'other words' })).toMatchObject({ state: 'unchanged', uploaded: [] });
    expect(fake.releases()).toEqual(before);
    expect(fake.changes()).toHaveLength(changes);
  });

  test('goes on where another run has stopped: one release, each file once', async () => {
    const { fake, run } = await start({ ...older, releases: [{ tag: 'v1.1.0', isDraft: true }] });
    fake.put('v1.1.0', 'app.deb', 'deb');
    expect(await run()).toMatchObject({ state: 'published', uploaded: ['app.buildinfo', 'SHA256SUMS'] });
    expect(fake.releases()).toHaveLength(1);
    expect(seen(fake)).toEqual(whole);
  });

  test('an upload that broke off is made again', async () => {
    const { fake, run } = await start({ releases: [{ tag: 'v1.1.0', isDraft: true }] });
    fake.put('v1.1.0', 'app.deb', '', 'starter');
    await run();
    expect((seen(fake) as { files: string[] }).files.sort()).toEqual([...whole.files].sort());
  });

  test('stays a draft where that is asked for, and the next run publishes it', async () => {
    const { fake, run } = await start();
    expect(await run({ isDraft: true })).toMatchObject({ state: 'draft' });
    expect(fake.release('v1.1.0')).toMatchObject({ isDraft: true });
    expect(await run()).toMatchObject({ state: 'published', uploaded: [] });
    expect(seen(fake)).toEqual(whole);
  });

  test('of a pre-release, without files, with words of its own', async () => {
    const tag = 'v2.0.0-rc.1';
    const { fake, run } = await start({ tags: { ...tags, [tag]: commit } });
    await run({ tag, assets: [], notes: '# Hello' });
    expect(fake.releases()).toEqual([
      { id: 1, tag, body: '# Hello', isDraft: false, isPrerelease: true, makeLatest: 'false', assets: [] },
    ]);
  });

  test('many releases and files: all pages are read', async () => {
    const many = Array.from({ length: 7 }, (_, index) => asset(`f${index}`, `${index}`));
    const { fake, run } = await start({
      pageSize: 2,
      releases: ['v0.5.0', 'v0.4.0', 'v3.0.0', 'v0.2.0', 'v0.1.0'].map((tag) => ({ tag })),
    });
    expect(await run({ assets: many })).toMatchObject({ state: 'published', latest: 'false' });
    expect(fake.release('v1.1.0')?.assets).toHaveLength(7);
    expect(await run({ assets: many })).toMatchObject({ state: 'unchanged' });
  });

  test('a server that tells no digests (older GHES) is asked for the files', async () => {
    const { fake, run } = await start({ hasDigests: false });
    await run();
    expect(await run()).toMatchObject({ state: 'unchanged' });
    const changed = [asset('app.deb', 'DEB')];
    expect(await problemFrom(() => run({ assets: changed }))).toMatchObject({
      what: expect.stringContaining('app.deb differs from the one in the release v1.1.0'),
    });
    expect(seen(fake)).toEqual(whole);
  });

  test('what was given by nobody here stays, and is told', async () => {
    const { fake, run } = await start({ releases: [{ tag: 'v1.1.0', isDraft: true }] });
    fake.put('v1.1.0', 'handbook.pdf', 'by hand');
    expect((await run()).notes).toEqual([
      'the release has more files, which were not given here: handbook.pdf',
    ]);
    expect(fake.release('v1.1.0')?.assets).toHaveLength(4);
  });
});

const nameIn = (line: string): string => line.split(':')[0] ?? '';

/** The first request of a kind is done, and its answer is lost. */
function lostOnce(is: (request: string) => boolean): NonNullable<FakeReleasesOptions['fault']> {
  let isLost = false;
  return (_, request) => {
    if (isLost || !is(request)) return undefined;
    isLost = true;
    return { kind: 'lost' };
  };
}

describe('what is refused, before anything is changed', () => {
  const table: readonly {
    readonly name: string;
    readonly github?: Partial<FakeReleasesOptions>;
    readonly put?: string;
    readonly wanted?: Partial<Wanted>;
    readonly token?: string;
    readonly expected: Readonly<Record<string, unknown>>;
  }[] = [
    {
      name: 'a file that differs from the one in the draft',
      github: { releases: [{ tag: 'v1.1.0', isDraft: true }] },
      put: 'old',
      expected: {
        kind: 'request',
        what: expect.stringMatching(
          /^app\.deb differs from the one in the draft v1\.1\.0: .* \(3 bytes\) there$/,
        ),
        todo: expect.stringContaining('delete the draft'),
      },
    },
    {
      name: 'a file that differs from the published one',
      github: { releases: [{ tag: 'v1.1.0' }] },
      put: 'old',
      expected: {
        what: expect.stringContaining('app.deb differs from the one in the release v1.1.0'),
        todo: expect.stringContaining('release the new files under a new tag'),
      },
    },
    {
      name: 'a release that was published without the files',
      github: { releases: [{ tag: 'v1.1.0' }] },
      expected: {
        what: 'v1.1.0 is published already, without app.deb, app.buildinfo, SHA256SUMS',
        todo: expect.stringContaining('gh release edit v1.1.0 --draft'),
      },
    },
    {
      name: 'two drafts of one tag',
      github: {
        releases: [
          { tag: 'v1.1.0', isDraft: true },
          { tag: 'v1.1.0', isDraft: true },
        ],
      },
      expected: { what: expect.stringContaining('There are 2 drafts for v1.1.0: http://') },
    },
    {
      name: 'a tag that GitHub does not have',
      wanted: { tag: 'v9.9.9' },
      expected: { kind: 'request', what: 'GitHub shows no tag v9.9.9' },
    },
    {
      name: 'a tag that stands for another commit by now',
      wanted: { commit: 'd'.repeat(40) },
      expected: {
        what: 'The tag v1.1.0 stands for cccccccccccc by now, and this run for dddddddddddd',
      },
    },
    {
      name: 'a token that may not write: the missing permission is named',
      github: { may: 'read' },
      expected: {
        kind: 'surroundings',
        what: 'The token may not have notes written for v1.1.0',
        todo: expect.stringContaining('`permissions: contents: write`'),
      },
    },
    {
      name: 'a token that does not hold',
      token: 'ghs_wrong',
      expected: { kind: 'surroundings', what: expect.stringContaining('GitHub does not know the token') },
    },
  ];
  test.each(table)('$name', async ({ github = {}, put, wanted, token, expected }) => {
    const { fake, run } = await start(github, token);
    if (put !== undefined) fake.put('v1.1.0', 'app.deb', put);
    const before = fake.releases();
    expect(await problemFrom(() => run(wanted))).toMatchObject(expected);
    expect(fake.releases()).toEqual(before);
  });
});

describe('a network that fails now and then', () => {
  test('whatever request is answered with 502 once or by somebody else, broken off, or done with its answer lost: one whole release', async () => {
    const { fake: quiet, run: count } = await start(older);
    await count();
    const requests = quiet.asked.length;
    const faults = [
      { kind: 'answer', status: 502 },
      { kind: 'answer', status: 429, headers: { 'retry-after': '0' } },
      { kind: 'answer', status: 403, headers: { 'retry-after': '0' } },
      { kind: 'lost' },
      { kind: 'half' },
      { kind: 'cut' },
      { kind: 'page' },
    ] as const;
    for (const fault of faults)
      for (let at = 1; at <= requests; at += 1) {
        const { fake, run } = await start({
          ...older,
          fault: (number, request) =>
            number === at && (fault.kind !== 'half' || request.includes('/uploads/')) ? fault : undefined,
        });
        await run();
        expect({ at, fault, seen: seen(fake), count: fake.releases().length }).toEqual({
          at,
          fault,
          seen: whole,
          count: 2,
        });
      }
  }, 60_000);

  test('what a broken upload has left is removed once, though the answer is lost', async () => {
    const { fake, run } = await start({
      releases: [{ tag: 'v1.1.0', isDraft: true }],
      fault: lostOnce((request) => request.startsWith('DELETE ')),
    });
    fake.put('v1.1.0', 'app.deb', '', 'starter');
    expect(await run()).toMatchObject({ state: 'published' });
    expect(fake.release('v1.1.0')?.assets.map(({ name }) => name)).toEqual(whole.files.map(nameIn));
  });

  test('a file that breaks off while it is read to be compared is read again', async () => {
    let isWhole = true;
    const { run } = await start({
      hasDigests: false,
      fault: (_, request) => {
        if (isWhole || !/^GET .*\/assets\/\d+$/.test(request)) return undefined;
        isWhole = true;
        return { kind: 'cut' };
      },
    });
    await run();
    isWhole = false;
    expect(await run()).toMatchObject({ state: 'unchanged' });
    expect(isWhole).toBe(true);
  });

  test('a large file is given the time that it takes, to be read as to be sent', async () => {
    const { releases } = await start({ releases: [{ tag: 'v1.1.0' }] });
    const limits = jest.spyOn(AbortSignal, 'timeout');
    try {
      await releases.digestOf({ id: 99, size: 1_000_000_000 }).catch(() => undefined);
      expect(limits).toHaveBeenCalledWith(30_000 + 10_000_000);
    } finally {
      limits.mockRestore();
    }
  });

  test('what fails for good is told, and the draft stays for the next run', async () => {
    let isBroken = true;
    const { fake, run } = await start({
      fault: (_, request) =>
        isBroken && request.includes('name=SHA256SUMS') ? { kind: 'answer', status: 503 } : undefined,
    });
    expect(await problemFrom(() => run())).toMatchObject({
      kind: 'surroundings',
      what: 'GitHub did not let us upload SHA256SUMS to v1.1.0: 503',
    });
    expect(fake.release('v1.1.0')).toMatchObject({ isDraft: true });
    isBroken = false;
    expect(await run()).toMatchObject({ state: 'published', uploaded: ['SHA256SUMS'] });
    expect(seen(fake)).toEqual(whole);
  });

  test('a limit that lasts too long is not waited for', async () => {
    const reset = String(Math.round(Date.now() / 1000) + 3600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const { run } = await start({ fault: () => ({ kind: 'answer', status: 403, headers }) });
    expect(await problemFrom(() => run())).toMatchObject({ kind: 'surroundings' });
  });

  test('another run that publishes the tag meanwhile wins, and this one says so', async () => {
    const place: Place = await start({
      fault: (_, request) => {
        if (request.includes('name=SHA256SUMS')) place.fake.publish('v1.1.0');
        return undefined;
      },
    });
    const { fake, run } = place;
    expect(await problemFrom(() => run())).toMatchObject({
      what: 'Another run has published v1.1.0 meanwhile',
    });
    expect(fake.releases().map(({ isDraft }) => isDraft)).toEqual([false, true]);
  });
});
