import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions } from '../../../src/deb/compare-versions.ts';
import { baseVersion, upstreamOf, type GitFacts, type VersionQuestion } from '../../../src/deb/version.ts';
import { problemFrom } from '../../support/problem.ts';

describe('a tag as an upstream version', () => {
  test.each([
    ['v1.2.0', '1.2.0'],
    ['1.2.0', '1.2.0'],
    ['v1.2.0-rc.1', '1.2.0~rc.1'],
    ['v1.2.0-rc-1', '1.2.0~rc.1'],
    ['1.2.0rc1', '1.2.0~rc1'],
    ['v2.0.0-alpha', '2.0.0~alpha'],
    ['v1.2.0+build.5', '1.2.0+build.5'],
    ['v1.2.0-rc.1+build-5', '1.2.0~rc.1+build.5'],
    ['hello-1.2.0', '1.2.0'],
    ['hello/v1.2.0', '1.2.0'],
    ['v1', '1'],
    ['2026.11.22', '2026.11.22'],
    ['latest', undefined],
    ['v1.x', undefined],
    ['other/v1.2.0', undefined],
    ['v1.2.0;reboot', undefined],
    ['v1.2.0 1', undefined],
  ])('%s is %s', (tag, upstream) => {
    expect(upstreamOf(tag, 'hello')).toBe(upstream);
  });
});

const commit = '0123456789abcdef0123456789abcdef01234567';
const epochSeconds = Date.UTC(2026, 10, 22, 23, 59) / 1000;
const git = (facts: Partial<GitFacts> = {}): GitFacts => ({
  commit,
  epochSeconds,
  tags: [],
  reachable: [],
  isShallow: false,
  ...facts,
});
const question = (more: Partial<VersionQuestion> = {}): VersionQuestion => ({
  source: 'hello',
  changelog: { version: '1.0-3', epochSeconds: 1 },
  isNative: false,
  ...more,
});

describe('the version of what is checked out', () => {
  test.each<{ name: string; given: Partial<VersionQuestion>; version: string; from: string }>([
    {
      name: 'a tagged release candidate sorts before the release',
      given: { git: git({ tags: ['v1.2.0-rc.1'], reachable: ['v1.1.0', 'v1.2.0-rc.1'] }) },
      version: '1.2.0~rc.1-1',
      from: 'tag v1.2.0-rc.1',
    },
    {
      name: 'of several tags the highest counts, and words do not',
      given: { git: git({ tags: ['v1', 'latest', 'v1.2.0', 'v1.2.0-rc.2'] }) },
      version: '1.2.0-1',
      from: 'tag v1.2.0',
    },
    {
      name: 'an untagged commit has the last tag, the day and the commit',
      given: { git: git({ reachable: ['v1.2.0', 'v1.10.0', 'nightly'] }) },
      version: '1.10.0+git20261122.g0123456-1',
      from: 'tag v1.10.0 and commit 0123456',
    },
    {
      name: 'without any tag the changelog says what was last',
      given: { git: git() },
      version: '1.0+git20261122.g0123456-1',
      from: 'the changelog and commit 0123456',
    },
    {
      name: 'a tag at the end of a shallow clone is enough',
      given: { git: git({ tags: ['v1.2.0'], isShallow: true }) },
      version: '1.2.0-1',
      from: 'tag v1.2.0',
    },
    {
      name: 'an epoch stays',
      given: { git: git({ tags: ['v1.2.0'] }), changelog: { version: '2:1.0-1' } },
      version: '2:1.2.0-1',
      from: 'tag v1.2.0',
    },
    {
      name: 'a native package has no revision',
      given: { git: git({ tags: ['v1.2.0'] }), isNative: true },
      version: '1.2.0',
      from: 'tag v1.2.0',
    },
    {
      name: 'the input wins',
      given: { git: git({ tags: ['v1.2.0'] }), given: 'v3.0.0-beta.2' },
      version: '3.0.0~beta.2-1',
      from: 'the input version',
    },
    {
      name: 'a revision that the changelog has for this release stays',
      given: { git: git({ tags: ['v1.0'] }), changelog: { version: '2:1.0-3ubuntu1', epochSeconds: 1 } },
      version: '2:1.0-3ubuntu1',
      from: 'tag v1.0',
    },
    {
      name: 'a revision of another release does not',
      given: { git: git({ tags: ['v1.0.1'] }) },
      version: '1.0.1-1',
      from: 'tag v1.0.1',
    },
    {
      name: 'a native package gets no revision, whatever its changelog has',
      given: { git: git({ tags: ['v1.0'] }), isNative: true },
      version: '1.0',
      from: 'tag v1.0',
    },
    {
      name: 'outside of Git it is the changelog’s',
      given: {},
      version: '1.0-3',
      from: 'debian/changelog',
    },
  ])('$name', ({ given, version, from }) => {
    expect(baseVersion(question(given))).toMatchObject({ version, from });
  });

  test('the end of a history without a tag in it is refused, with what helps', async () => {
    expect(await problemFrom(() => baseVersion(question({ git: git({ isShallow: true }) })))).toMatchObject({
      kind: 'request',
      what: expect.stringContaining('shallow clone'),
      todo: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test('a time is never made up: without Git and without one in the changelog there is no build', async () => {
    for (const given of [undefined, 'v1.2.0'])
      expect(
        await problemFrom(() =>
          baseVersion(
            question({ changelog: { version: '1.0-3' }, ...(given === undefined ? {} : { given }) }),
          ),
        ),
      ).toMatchObject({ kind: 'request', what: expect.stringContaining('says no time') });
  });

  test.each<{ given: Partial<VersionQuestion>; ahead: boolean }>([
    { given: { git: git({ tags: ['v0.9'] }) }, ahead: true },
    { given: { given: 'v0.9' }, ahead: true },
    { given: { git: git({ tags: ['v1.0'] }) }, ahead: false },
    { given: { git: git({ tags: ['v1.1'] }) }, ahead: false },
    // The next release has been opened in the changelog: so it is done.
    { given: { git: git({ reachable: ['v0.9'] }) }, ahead: false },
    { given: {}, ahead: false },
  ])('that a changelog is ahead of the release is told: $given, $ahead', ({ given, ahead }) => {
    expect(baseVersion(question(given)).note !== undefined).toBe(ahead);
  });

  test('a wrong version is refused, with an example', async () => {
    expect(await problemFrom(() => baseVersion(question({ given: 'newest' })))).toMatchObject({
      kind: 'request',
      what: 'version is "newest", which is no version',
    });
  });
});

describe('which version is newer', () => {
  // Each is older than the next: what dpkg --compare-versions says.
  const rising = [
    '0~~image-build',
    '0',
    '1.2.0~alpha-1',
    '1.2.0~rc.1-1',
    '1.2.0~rc.1+git20261122.g0123456-1',
    '1.2.0~rc.2-1',
    '1.2.0~rc.10-1',
    '1.2.0-1~deb12u1',
    '1.2.0-1~deb13u1',
    '1.2.0-1~ubuntu24.04.1',
    '1.2.0-1~ubuntu26.04.1',
    '1.2.0-1',
    '1.2.0-2',
    '1.2.0+git20261122.g0123456-1',
    '1.2.1-1',
    '1.10.0-1',
    '1:0.1-1',
  ];

  test('the versions of this command rise as releases do', () => {
    expect([...rising].reverse().sort(compareVersions)).toEqual(rising);
  });

  const version = fc.stringMatching(/^[0-9][0-9a-z.+~]{0,8}(-[0-9a-z.+~]{1,4})?$/);
  test('it is an order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        const sorted = [a, b, c].sort(compareVersions);
        expect(compareVersions(sorted[0] ?? '', sorted[2] ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('it is the one that dpkg takes for the newer', () => {
    const close = fc.stringMatching(/^([01]:)?[0-2][0-2ab.+~]{0,4}(-[0-2ab.+~]{1,3})?$/);
    const isOlder = (a: string, b: string): boolean => {
      const { status, stderr } = spawnSync('dpkg', ['--compare-versions', a, 'lt', b], { encoding: 'utf8' });
      expect([status === 0 || status === 1, stderr]).toEqual([true, '']);
      return status === 0;
    };
    fc.assert(
      fc.property(close, close, (a, b) => {
        expect(compareVersions(a, b) < 0).toBe(isOlder(a, b));
      }),
    );
  });
});
