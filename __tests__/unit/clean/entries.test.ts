import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { decideRetention } from '../../../src/clean/decide.ts';
import type {
  EntryFact,
  RemoteFacts,
  RetentionRules,
  TagFact,
  VersionFact,
} from '../../../src/clean/facts.ts';
import { dependsOnOrigin } from '../../../src/clean/tags.ts';

const now = Date.UTC(2026, 10, 22);
const day = 86_400_000;
const remote: RemoteFacts = {
  branches: new Map([['main', 'main']]),
  gitTags: new Set(),
  pulls: { open: new Set(['7']), unknown: new Set(['9']) },
  commits: [],
  slots: new Set(['main', 'feature-x-12345678']),
};
const rules: RetentionRules = { keep: [], branches: ['*'], own: [] };

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const keyTag = (name: string): string => `ib-cache-key-${hash(name)}`;
const prefixTag = (name: string): string => `ib-cache-prefix-${hash(name)}`;

interface Kept {
  readonly name: string;
  readonly days: number;
  /** Prefixes that lead to it. */
  readonly found?: readonly string[];
  readonly slot?: string;
  readonly family?: string;
}

function tagsOf({ name, days, found = [], slot = 'main', family = 'go-' }: Kept): readonly TagFact[] {
  const entry: EntryFact = { digest: `sha256:${hash(name)}`, createdMs: now - days * day, slot, family };
  return [keyTag(name), ...found.map(prefixTag)].map((tag) => ({
    name: tag,
    isVersion: false,
    isOurs: false,
    entry,
  }));
}

/** Names of what goes, with all its tags: one that loses only some of them fails the test. */
function gone(kept: readonly Kept[], given: RetentionRules = rules, facts: RemoteFacts = remote) {
  const { removals, doubts } = decideRetention({ tags: kept.flatMap(tagsOf) }, facts, given, now);
  expect(doubts).toEqual([]);
  const tags = new Set(removals.map((one) => (one.kind === 'tag' ? one.tag : one.id)));
  return kept
    .filter((one) => {
      const all = tagsOf(one).map(({ name }) => tags.has(name));
      expect(new Set(all).size).toBe(1);
      return all[0];
    })
    .map(({ name }) => name);
}

describe('what is kept for later runs', () => {
  test.each<{
    name: string;
    kept: readonly Kept[];
    rules?: RetentionRules;
    remote?: RemoteFacts;
    expected: string[];
  }>([
    {
      name: 'goes when it is older than a week and no prefix leads to it',
      kept: [
        { name: 'older', days: 8 },
        { name: 'old', days: 6 },
        { name: 'new', days: 0, found: ['go-1-', 'go-'] },
      ],
      expected: ['older'],
    },
    {
      name: 'may be younger or older where the policy says so',
      rules: { ...rules, keptAfterMs: 2 * day },
      kept: [
        { name: 'three', days: 3 },
        { name: 'one', days: 1 },
        { name: 'new', days: 0, found: ['go-'] },
      ],
      expected: ['three'],
    },
    {
      name: 'stays where it is the newest of its mount, however old it is',
      kept: [{ name: 'one', days: 900, found: ['go-1-', 'go-'] }],
      expected: [],
    },
    {
      name: 'of other lock files stays four weeks',
      kept: [
        { name: 'lock-1', days: 29, found: ['go-1-'] },
        { name: 'lock-2', days: 27, found: ['go-2-'] },
        { name: 'lock-3', days: 1, found: ['go-3-', 'go-'] },
      ],
      expected: ['lock-1'],
    },
    {
      name: 'of another mount or another slot takes nobody’s place',
      kept: [
        { name: 'go', days: 90, found: ['go-1-', 'go-'] },
        { name: 'npm', days: 1, found: ['npm-1-', 'npm-'], family: 'npm-' },
        { name: 'other', days: 1, found: ['x-go-1-', 'x-go-'], slot: 'feature-x-12345678' },
      ],
      expected: [],
    },
    {
      name: 'by a pull request goes when that is closed; not while it is open, or nobody knows',
      kept: [
        { name: 'open', days: 8, found: ['a'], slot: 'pr-7' },
        { name: 'closed', days: 8, found: ['b'], slot: 'pr-8' },
        { name: 'closed just now', days: 6, found: ['c'], slot: 'pr-10' },
        { name: 'unknown', days: 8, found: ['d'], slot: 'pr-9' },
      ],
      expected: ['closed'],
    },
    {
      name: 'by a branch goes when that is gone',
      kept: [
        { name: 'there', days: 8, found: ['a'], slot: 'feature-x-12345678' },
        { name: 'gone', days: 8, found: ['b'], slot: 'feature-y' },
        { name: 'on a laptop', days: 8, found: ['c'], slot: 'local' },
      ],
      expected: ['gone'],
    },
    {
      name: 'by branches of which nobody has said which there are stays',
      remote: { branches: new Map(), gitTags: new Set() },
      kept: [
        { name: 'branch', days: 8, found: ['a'], slot: 'feature-y' },
        { name: 'pull', days: 8, found: ['b'], slot: 'pr-8' },
      ],
      expected: [],
    },
    {
      name: 'stays with the policy’s keep',
      rules: { ...rules, keep: ['ib-cache-*'] },
      kept: [{ name: 'one', days: 90 }],
      expected: [],
    },
    { name: 'in the future is young', kept: [{ name: 'one', days: -90 }], expected: [] },
  ])('$name', ({ kept, expected, ...more }) => {
    expect(gone(kept, more.rules, more.remote)).toEqual(expected);
  });

  test('goes with a reason, and by what it was when that was decided', () => {
    const kept: readonly Kept[] = [
      { name: 'older', days: 8.5 },
      { name: 'closed', days: 8, found: ['b'], slot: 'pr-8' },
      { name: 'lock-1', days: 40, found: ['go-1-'] },
      { name: 'lock-2', days: 1, found: ['go-2-', 'go-'] },
    ];
    const { removals } = decideRetention({ tags: kept.flatMap(tagsOf) }, remote, rules, now);
    const tag = (name: string, of: string, why: string) => ({
      kind: 'tag',
      tag: name,
      digest: `sha256:${hash(of)}`,
      why,
    });
    expect(removals).toEqual([
      tag(keyTag('older'), 'older', 'it was kept 8 days ago, and a younger one has taken its place'),
      tag(keyTag('closed'), 'closed', 'it was kept 8 days ago, and pull request 8 is closed'),
      tag(prefixTag('b'), 'closed', 'it was kept 8 days ago, and pull request 8 is closed'),
      tag(keyTag('lock-1'), 'lock-1', 'it was kept 40 days ago, for other lock files than the youngest'),
      tag(prefixTag('go-1-'), 'lock-1', 'it was kept 40 days ago, for other lock files than the youngest'),
    ]);
  });

  test('a tag that is only called so stays, whoever has published it, and is told', () => {
    const tag: TagFact = { name: keyTag('x'), isVersion: false, isOurs: true };
    expect(dependsOnOrigin(tag, [tag], remote, rules)).toBe(false);
    expect(decideRetention({ tags: [tag] }, remote, rules, now)).toMatchObject({
      removals: [],
      doubts: [{ tag: tag.name, why: expect.stringContaining('is something else') }],
    });
  });

  test('an entry under another name is decided by that name', () => {
    const [one] = tagsOf({ name: 'one', days: 90 });
    const tags = ['latest', 'feature-y'].map((name): TagFact => ({ ...one!, name, isOurs: true }));
    const { removals } = decideRetention({ tags }, remote, rules, now);
    expect(removals).toMatchObject([{ tag: 'feature-y', why: 'no branch is called so any more' }]);
  });

  test('on GitHub it goes as a whole version', () => {
    const kept: readonly Kept[] = [
      { name: 'older', days: 8 },
      { name: 'closed', days: 8, found: ['b'], slot: 'pr-8' },
      { name: 'new', days: 1, found: ['go-'] },
    ];
    const versions = kept.map((one): VersionFact => ({
      id: one.name,
      digest: `sha256:${hash(one.name)}`,
      tags: tagsOf(one).map(({ name }) => name),
      changedMs: now - one.days * day,
      children: [],
    }));
    const { removals } = decideRetention({ tags: kept.flatMap(tagsOf), versions }, remote, rules, now);
    expect(removals.map((one) => one.kind === 'version' && [one.id, one.why])).toEqual([
      ['older', 'it was kept 8 days ago, and a younger one has taken its place'],
      ['closed', 'it was kept 8 days ago, and pull request 8 is closed'],
    ]);
  });
});
