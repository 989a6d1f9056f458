import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideRetention, type Retention } from '../../../src/clean/decide.ts';
import type { RemoteFacts, RetentionRules, TagFact, VersionFact } from '../../../src/clean/facts.ts';
import { subjectOf } from '../../../src/clean/tags.ts';

const now = Date.UTC(2026, 10, 1);
const day = 86_400_000;
const remote: RemoteFacts = {
  branches: new Map([['main', 'main']]),
  gitTags: new Set(),
  pulls: { open: new Set(['1']), unknown: new Set() },
  commits: [],
};
const rules: RetentionRules = { keep: ['demo'], branches: ['*'], own: [], untaggedAfterMs: 30 * day };

const digest = (name: string): string => `sha256:${Buffer.from(name).toString('hex').padEnd(64, '0')}`;
const nameOf = (text: string): string =>
  Buffer.from(text.slice('sha256:'.length).replace(/(00)+$/, ''), 'hex').toString();
const isVersion = (tag: string): boolean => /^\d+\.\d+$/.test(tag);

/** A version in words: `ageDays` is 100 where a test does not say. */
function version(
  name: string,
  more: {
    tags?: readonly string[];
    ageDays?: number;
    children?: readonly string[];
    subject?: string;
  } = {},
): VersionFact {
  const { tags = [], ageDays = 100, children = [], subject } = more;
  return {
    id: name,
    digest: digest(name),
    tags,
    changedMs: now - ageDays * day,
    children: children.map(digest),
    ...(subject === undefined ? {} : { subject: digest(subject) }),
  };
}

function decide(versions: readonly VersionFact[], given: RetentionRules = rules): Retention {
  const tags = versions.flatMap((one) =>
    one.tags.map((tag): TagFact => ({ name: tag, isVersion: isVersion(tag), isOurs: true })),
  );
  return decideRetention({ tags, versions }, remote, given, now);
}
const gone = ({ removals }: Retention): readonly string[] =>
  removals.map((one) => (one.kind === 'version' ? one.id : one.tag));

describe('a registry that removes single tags', () => {
  test('says what goes, what stays in doubt, and what it cannot do', () => {
    const tags = ['latest', '1.2', 'pr-1', 'pr-2', 'old-branch', 'demo', 'by-hand'].map((name): TagFact => ({
      name,
      isVersion: isVersion(name),
      isOurs: name !== 'by-hand',
    }));
    expect(decideRetention({ tags }, remote, rules, now)).toEqual({
      removals: [
        { kind: 'tag', tag: 'pr-2', why: 'pull request 2 is closed' },
        { kind: 'tag', tag: 'old-branch', why: 'no branch is called so any more' },
      ],
      doubts: [{ tag: 'by-hand', why: 'no branch is called so, but image-build has not published it' }],
      kept: ['latest', '1.2', 'pr-1', 'demo'],
      limits: ['this registry does not list untagged versions: its own clean-up has to remove them'],
    });
    expect(decideRetention({ tags }, remote, { keep: [], branches: ['*'], own: [] }, now).limits).toEqual([]);
  });
});

describe('GitHub, where whole versions go', () => {
  test.each<{
    name: string;
    versions: readonly VersionFact[];
    given?: RetentionRules;
    expected: readonly string[];
  }>([
    {
      name: 'an image of a closed pull request goes with its platforms and attestations',
      versions: [
        version('main', { tags: ['main'], children: ['m-amd64'] }),
        version('m-amd64'),
        version('pull', { tags: ['pr-2'], children: ['p-amd64', 'p-arm64', 'p-att'] }),
        version('p-amd64'),
        version('p-arm64'),
        version('p-att'),
      ],
      expected: ['pull', 'p-amd64', 'p-arm64', 'p-att'],
    },
    {
      name: 'also where nobody has asked for untagged versions to go',
      given: { keep: [], branches: ['*'], own: [] },
      versions: [
        version('pull', { tags: ['pr-2'], children: ['child'] }),
        version('child'),
        version('stray'),
      ],
      expected: ['pull', 'child'],
    },
    {
      name: 'what it shares with an image that stays, stays',
      versions: [
        version('main', { tags: ['main'], children: ['shared'] }),
        version('pull', { tags: ['pr-2'], children: ['shared', 'own'] }),
        version('shared'),
        version('own'),
      ],
      expected: ['pull', 'own'],
    },
    {
      name: 'a version with a tag that stays, stays with all its tags',
      versions: [version('both', { tags: ['pr-2', 'main'] }), version('kept', { tags: ['pr-3', 'demo'] })],
      expected: [],
    },
    {
      name: 'a version with several tags that all go',
      versions: [version('both', { tags: ['pr-2', 'old-branch'] })],
      expected: ['both'],
    },
    {
      name: 'platforms of what stays never go, however old they are, also two indexes deep',
      versions: [
        version('root', { tags: ['1.0'], ageDays: 900, children: ['index'] }),
        version('index', { ageDays: 900, children: ['leaf'] }),
        version('leaf', { ageDays: 900 }),
      ],
      expected: [],
    },
    {
      name: 'a tagged manifest that a kept index names',
      versions: [
        version('main', { tags: ['main'], children: ['part'] }),
        version('part', { tags: ['pr-2'] }),
      ],
      expected: [],
    },
    {
      name: 'untagged and old',
      versions: [version('old', { ageDays: 31 }), version('new', { ageDays: 29 })],
      expected: ['old'],
    },
    {
      name: 'what a young one consists of stays with it',
      versions: [version('young', { ageDays: 1, children: ['part'] }), version('part', { ageDays: 99 })],
      expected: [],
    },
    {
      name: 'what refers to something that stays: signatures, attestations, records of scans',
      versions: [
        version('main', { tags: ['main'], children: ['amd64'] }),
        version('amd64'),
        version('record', { subject: 'main' }),
        version('signature', { subject: 'amd64' }),
        version('of-record', { subject: 'record' }),
        version('fallback', { tags: [`sha256-${digest('main').slice(7)}`], children: ['listed'] }),
        version('listed'),
        version('cosign', { tags: [`sha256-${digest('amd64').slice(7)}.sig`] }),
      ],
      expected: [],
    },
    {
      name: 'what refers to something that goes, goes with it',
      versions: [
        version('pull', { tags: ['pr-2'] }),
        version('record', { subject: 'pull' }),
        version('fallback', { tags: [`sha256-${digest('pull').slice(7)}`], children: ['record'] }),
      ],
      expected: ['pull', 'record', 'fallback'],
    },
    {
      name: 'what refers to something that is not there is as good as untagged',
      versions: [
        version('orphan', { tags: [`sha256-${digest('lost').slice(7)}`], ageDays: 31 }),
        version('young', { tags: [`sha256-${digest('lost too').slice(7)}`], ageDays: 1 }),
        version('record', { subject: 'lost', ageDays: 31 }),
      ],
      expected: ['orphan', 'record'],
    },
    {
      name: 'a publication that is under way: what is younger than an hour is not touched',
      given: { keep: [], branches: ['*'], own: [], untaggedAfterMs: 0 },
      versions: [
        version('sent', { ageDays: 0.01 }),
        version('older', { ageDays: 0.1 }),
        version('pull', { tags: ['pr-2'], children: ['again'] }),
        version('again', { ageDays: 0.01 }),
      ],
      expected: ['pull', 'older'],
    },
    {
      name: 'nothing untagged goes where nobody has asked for it',
      given: { keep: [], branches: ['*'], own: [] },
      versions: [version('old', { ageDays: 900 })],
      expected: [],
    },
  ])('$name', ({ versions, given, expected }) => {
    expect(gone(decide(versions, given))).toEqual(expected);
  });

  test('a tag that cannot go alone is told', () => {
    const { doubts, kept } = decide([version('both', { tags: ['pr-2', 'main'] })]);
    expect(kept).toEqual(['pr-2', 'main']);
    expect(doubts).toEqual([
      {
        tag: 'pr-2',
        why: 'pull request 2 is closed, but it is the same version as main, and GitHub removes no single tag',
      },
    ]);
  });
});

describe('laws, for any graph of versions', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
  const tagNames = ['main', '1.0', 'pr-1', 'pr-2', 'pr-3', 'old', 'demo'] as const;
  const graph = fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      fc.array(fc.tuple(fc.constantFrom(...tagNames), fc.constantFrom(...names))),
      fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names))),
      fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...names)),
      fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...names)),
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: names.length, maxLength: names.length }),
    )
    .map(([present, tagged, children, subjects, fallbacks, ages]) => {
      const places = new Map(tagged);
      return present.map((name, at) =>
        version(name, {
          tags: [
            ...[...places].filter(([, place]) => place === name).map(([tag]) => tag),
            ...(fallbacks[name] === undefined ? [] : [`sha256-${digest(fallbacks[name]).slice(7)}`]),
          ],
          ageDays: ages[at] ?? 0,
          // Digests make a graph without circles.
          children: children.filter(([from, to]) => from === name && to > name).map(([, to]) => to),
          ...(subjects[name] !== undefined && subjects[name] < name ? { subject: subjects[name] } : {}),
        }),
      );
    });
  const safe = new Set(['main', '1.0', 'pr-1', 'demo']);

  test('a tag that stays keeps everything that it consists of, and all that refers to it', () => {
    fc.assert(
      fc.property(graph, (versions) => {
        const removed = new Set(gone(decide(versions)));
        const byDigest = new Map(versions.map((one) => [one.digest, one]));
        const open = versions.filter(({ tags }) => tags.some((tag) => safe.has(tag)));
        const seen = new Set<string>();
        for (let one = open.pop(); one !== undefined; one = open.pop()) {
          if (seen.has(one.id)) continue;
          seen.add(one.id);
          expect([one.id, removed.has(one.id)]).toEqual([one.id, false]);
          const { digest: own } = one;
          open.push(...one.children.flatMap((child) => byDigest.get(child) ?? []));
          open.push(
            ...versions.filter(
              ({ subject, tags }) => subject === own || tags.some((tag) => subjectOf(tag) === own),
            ),
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('nothing goes twice, nothing goes that is not there, and every removal has a reason', () => {
    fc.assert(
      fc.property(graph, (versions) => {
        const { removals } = decide(versions);
        const ids = removals.map((one) => (one.kind === 'version' ? one.id : ''));
        expect(new Set(ids).size).toBe(ids.length);
        for (const one of removals) {
          if (one.kind !== 'version') throw new Error('a tag');
          expect(one.why).not.toBe('');
          expect(versions.find(({ id }) => id === one.id)).toMatchObject({
            digest: one.digest,
            tags: one.tags,
          });
          expect(nameOf(one.digest)).toBe(one.id);
        }
      }),
    );
  });

  test('what is left after a cleaning is clean', () => {
    fc.assert(
      fc.property(graph, (versions) => {
        const removed = new Set(gone(decide(versions)));
        const left = versions.filter(({ id }) => !removed.has(id));
        expect(gone(decide(left))).toEqual([]);
      }),
    );
  });
});
