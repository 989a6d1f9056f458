import { describe, expect, test } from '@jest/globals';
import type { Wanted } from '../../../src/release/release.ts';
import type { FakeReleasesOptions } from '../../support/github-releases.ts';
import { problemFrom } from '../../support/problem.ts';
import { asset, assets, commit, older, seen, start, whole, tags } from '../../support/release-place.ts';

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
