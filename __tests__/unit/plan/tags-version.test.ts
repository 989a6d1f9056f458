import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReference } from '../../../src/oci/reference.ts';
import { versionTags } from '../../../src/plan/tags/version-tags.ts';

describe('the tags of a version', () => {
  test.each<{ version: string; expected: readonly string[] }>([
    // Semantic versions, as metadata-action's README has them.
    { version: 'v1.2.3', expected: ['1.2.3', '1.2', '1', 'latest'] },
    { version: '1.2.3', expected: ['1.2.3', '1.2', '1', 'latest'] },
    { version: 'v2.0.8-beta.67', expected: ['2.0.8-beta.67'] },
    { version: '0.1.2', expected: ['0.1.2', '0.1', 'latest'] },
    { version: '0.0.1', expected: ['0.0.1', '0.0', 'latest'] },
    { version: '1.2.3+build.5', expected: ['1.2.3-build.5', '1.2.3', '1.2', '1', 'latest'] },
    { version: '1.2.3-rc.1+build.5', expected: ['1.2.3-rc.1-build.5'] },
    // Fewer and more numbers.
    { version: 'v3', expected: ['3', 'latest'] },
    { version: '1.4', expected: ['1.4', '1', 'latest'] },
    { version: '1.2.3.4', expected: ['1.2.3.4', '1.2.3', '1.2', '1', 'latest'] },
    { version: '0', expected: ['0', 'latest'] },
    // Dates keep their zeros.
    { version: '2024.06', expected: ['2024.06', '2024', 'latest'] },
    { version: 'v2024.06.01', expected: ['2024.06.01', '2024.06', '2024', 'latest'] },
    { version: '2026.11.22', expected: ['2026.11.22', '2026.11', '2026', 'latest'] },
    { version: '2024-06-01', expected: ['2024-06-01', '2024-06', '2024', 'latest'] },
    { version: '20240601', expected: ['20240601', 'latest'] },
    // PEP 440, in its normal form.
    { version: '0.1.0rc1', expected: ['0.1.0rc1'] },
    { version: 'v1.2.3rc2', expected: ['1.2.3rc2'] },
    { version: '1.2.3beta2', expected: ['1.2.3b2'] },
    { version: '1.0dev4', expected: ['1.0.dev4'] },
    { version: '1.0.post1', expected: ['1.0.post1'] },
    { version: '1.2.3post1', expected: ['1.2.3.post1'] },
    { version: '1!2.0', expected: ['1-2.0', '1-2', 'latest'] },
    { version: '2.1+cu118', expected: ['2.1-cu118', '2.1', '2', 'latest'] },
    // No versions.
    { version: 'stable', expected: ['stable'] },
    { version: 'release/7 of today', expected: ['release-7-of-today'] },
    { version: '1.x', expected: ['1.x'] },
  ])('$version', async ({ version, expected }) => {
    expect(await versionTags(version)).toEqual({ moves: expected, stays: [] });
  });

  test.each<{
    name: string;
    version: string;
    published: readonly string[];
    moves: readonly string[];
    stays?: Readonly<Record<string, string>>;
  }>([
    {
      name: 'the first one',
      version: '1.0.0',
      published: [],
      moves: ['1.0.0', '1.0', '1', 'latest'],
    },
    {
      name: 'the next one',
      version: '1.3.1',
      published: ['1.3.0', '1.3', '1', 'latest', 'main', 'sha-860c190', 'pr-7'],
      moves: ['1.3.1', '1.3', '1', 'latest'],
    },
    {
      name: 'the same once more',
      version: '1.3.0',
      published: ['1.3.0', '1.3', '1', 'latest'],
      moves: ['1.3.0', '1.3', '1', 'latest'],
    },
    {
      name: 'a fix of an older minor version',
      version: 'v1.2.9',
      published: ['1.2.8', '1.3.0', '1.2', '1.3', '1', 'latest'],
      moves: ['1.2.9', '1.2'],
      stays: { '1': '1.3.0', latest: '1.3.0' },
    },
    {
      name: 'a fix of an older major version',
      version: '1.9.1',
      published: ['1.9.0', '2.0.0', '10.0.0', 'latest'],
      moves: ['1.9.1', '1.9', '1'],
      stays: { latest: '10.0.0' },
    },
    {
      name: 'one that was forgotten',
      version: '1.2.3',
      published: ['v1.2.4', '1.1.0'],
      moves: ['1.2.3'],
      stays: { '1.2': 'v1.2.4', '1': 'v1.2.4', latest: 'v1.2.4' },
    },
    {
      name: 'a pre-release that is higher moves nothing, and holds nothing',
      version: '1.2.3',
      published: ['1.3.0-rc.1', '2.0.0rc1', '2.0.dev3'],
      moves: ['1.2.3', '1.2', '1', 'latest'],
    },
    {
      name: 'shorter versions alone say what there was',
      version: '1.2.3',
      published: ['2', '1.4'],
      moves: ['1.2.3', '1.2'],
      stays: { '1': '1.4', latest: '2' },
    },
    {
      name: 'nightly dates and build numbers beside releases',
      version: '1.2.3',
      published: ['2026.11.22', '20261122', '437', '1.2.2'],
      moves: ['1.2.3', '1.2', '1', 'latest'],
    },
    {
      name: 'dates among themselves',
      version: '2024.06',
      published: ['2024.05', '2024.12', '2023.12'],
      moves: ['2024.06'],
      stays: { '2024': '2024.12', latest: '2024.12' },
    },
    {
      name: 'numbers and not text',
      version: '1.10.0',
      published: ['1.9.0'],
      moves: ['1.10.0', '1.10', '1', 'latest'],
    },
    {
      name: 'an epoch comes first',
      version: '2024.1',
      published: ['1-2025.1'],
      moves: ['2024.1', '2024'],
      stays: { latest: '1-2025.1' },
    },
    {
      name: 'a local version beside that of another kind',
      version: '2.1+cpu',
      published: ['2.1-cu118', '2.1', 'latest'],
      moves: ['2.1-cpu', '2.1', '2', 'latest'],
    },
  ])('$name', async ({ version, published, moves, stays = {} }) => {
    const result = await versionTags(version, published);
    expect({
      moves: result.moves,
      stays: Object.fromEntries(result.stays.map(({ tag, at }) => [tag, at])),
    }).toEqual({ moves, stays });
  });
});

const number = fc.integer({ min: 0, max: 30 });
const release = fc.tuple(number, number, number).map((parts) => parts.join('.'));

describe('laws', () => {
  test('all that is made of a version is a tag', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^v?\d{1,4}([.!+-]?(rc|post|dev|[a-z])?\d{1,3}){0,4}$/),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), async (version, published) => {
        const { moves, stays } = await versionTags(version, published);
        for (const tag of [...moves, ...stays.map((one) => one.tag)])
          if (tag !== '') expect(parseReference(`a/b:${tag}`).tag).toBe(tag);
      }),
    );
  });

  test('in whatever order versions are published, latest and the shorter ones end at the highest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(release, { minLength: 1, maxLength: 8 }), async (versions) => {
        const tags = new Map<string, string>();
        for (const version of versions)
          for (const tag of (await versionTags(version, [...tags.keys()])).moves) tags.set(tag, version);
        const order = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
        for (const [tag, at] of tags) {
          const all = versions.filter((one) => tag === 'latest' || one === tag || one.startsWith(`${tag}.`));
          expect([tag, at]).toEqual([tag, [...all].sort(order).at(-1)]);
        }
      }),
    );
  });

  test('a tag either moves or stays, and which ones there are does not depend on what is published', async () => {
    await fc.assert(
      fc.asyncProperty(release, fc.array(release), async (version, published) => {
        const { moves, stays } = await versionTags(version, published);
        const alone = (await versionTags(version)).moves;
        expect([...moves, ...stays.map(({ tag }) => tag)].sort()).toEqual([...alone].sort());
      }),
    );
  });
});
