import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standingOf, type OtherRelease, type Standing } from '../../../src/release/version.ts';

const out = (...tags: readonly string[]): readonly OtherRelease[] =>
  tags.map((tag) => ({ tag, isDraft: false, isPrerelease: false }));

describe('where a release stands', () => {
  const table: readonly {
    readonly name: string;
    readonly tag: string;
    readonly others: readonly OtherRelease[];
    readonly expected: Standing;
  }[] = [
    { name: 'the first', tag: 'v1.0.0', others: [], expected: { isPrerelease: false, latest: 'true' } },
    {
      name: 'the next',
      tag: 'v1.10.0',
      others: out('v1.9.0', 'v1.2.0'),
      expected: { isPrerelease: false, latest: 'true', since: 'v1.9.0' },
    },
    {
      name: 'a fix of an older line: the newer stays the latest, and the notes begin after its own predecessor',
      tag: 'v1.2.9',
      others: out('v2.0.0', 'v1.2.8', 'v1.3.0'),
      expected: { isPrerelease: false, latest: 'false', since: 'v1.2.8' },
    },
    {
      name: 'a pre-release is never the latest',
      tag: 'v2.0.0-rc.1',
      others: out('v1.0.0'),
      expected: { isPrerelease: true, latest: 'false', since: 'v1.0.0' },
    },
    {
      name: 'pre-releases, drafts and what GitHub was told to be a pre-release do not stand above it',
      tag: 'v1.0.1',
      others: [
        ...out('v2.0.0-rc.1'),
        { tag: 'v3.0.0', isDraft: true, isPrerelease: false },
        { tag: 'v4.0.0', isDraft: false, isPrerelease: true },
      ],
      expected: { isPrerelease: false, latest: 'true' },
    },
    {
      name: 'its own draft is none of the others',
      tag: '1.0.0',
      others: [{ tag: '1.0.0', isDraft: true, isPrerelease: false }],
      expected: { isPrerelease: false, latest: 'true' },
    },
    {
      name: 'two numbers, and a month with a zero',
      tag: 'v2024.06',
      others: out('v2024.05', 'v2023.12'),
      expected: { isPrerelease: false, latest: 'true', since: 'v2024.05' },
    },
    {
      name: 'what is no version is not the latest where there are versions',
      tag: 'nightly',
      others: out('v1.0.0'),
      expected: { isPrerelease: false, latest: 'false' },
    },
    {
      name: 'without versions GitHub decides',
      tag: 'spring',
      others: out('winter'),
      expected: { isPrerelease: false, latest: 'legacy' },
    },
    {
      name: 'a tag that moves (v1) is no version: it stands above nothing',
      tag: 'v1.0.0',
      others: out('v1', 'v2'),
      expected: { isPrerelease: false, latest: 'true' },
    },
  ];
  test.each(table)('$name', ({ tag, others, expected }) => {
    expect(standingOf(tag, others)).toEqual(expected);
  });

  test('of any set of versions exactly the highest would be the latest', () => {
    const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((numbers) => `v${numbers.join('.')}`);
    fc.assert(
      fc.property(fc.uniqueArray(version, { minLength: 1, maxLength: 8 }), (tags) => {
        const latest = tags.filter((tag) => standingOf(tag, out(...tags)).latest === 'true');
        const key = (tag: string): number =>
          tag
            .slice(1)
            .split('.')
            .reduce((sum, number) => sum * 100 + Number(number), 0);
        expect(latest).toEqual([[...tags].sort((a, b) => key(b) - key(a))[0]]);
      }),
    );
  });
});
