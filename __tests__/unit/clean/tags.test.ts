import { describe, expect, test } from '@jest/globals';
import type { RemoteFacts, RetentionRules, TagFact } from '../../../src/clean/facts.ts';
import { decideTag, dependsOnOrigin, subjectOf, type TagVerdict } from '../../../src/clean/tags.ts';

const commit = '860c1904a1ce19322e91ac35af1ab07466440c37';
const remote: RemoteFacts = {
  branches: new Map([
    ['main', 'main'],
    ['feature-x', 'feature/x'],
  ]),
  gitTags: new Set(['bookworm-era']),
  pulls: { open: new Set(['7']), unknown: new Set(['9']) },
  commits: [commit],
};
const nobody: RemoteFacts = { branches: new Map([['main', 'main']]), gitTags: new Set() };
const rules: RetentionRules = { keep: ['keep-*', 'demo', 'a.c'], branches: ['*'], own: ['production'] };
const tag = (name: string, more: Partial<TagFact> = {}): TagFact => ({ name, isVersion: false, ...more });
const hex = 'a'.repeat(64);

describe('what becomes of a tag', () => {
  test.each<{
    given: TagFact | string;
    all?: readonly TagFact[];
    remote?: RemoteFacts;
    expected: TagVerdict['kind'];
    why?: RegExp;
  }>([
    // What never goes, whoever has published it.
    { given: tag('latest', { isOurs: true }), expected: 'stays', why: /moving tag/ },
    { given: tag('main', { isOurs: true }), remote: { ...nobody, branches: new Map() }, expected: 'stays' },
    { given: tag('production', { isOurs: true }), expected: 'stays', why: /moving tag/ },
    { given: tag('nightly', { isOurs: true }), expected: 'stays' },
    { given: tag('1.2.3', { isVersion: true, isOurs: true }), expected: 'stays', why: /is a version/ },
    { given: tag('1.2.3-alpine', { isOurs: true }), expected: 'stays', why: /is a version/ },
    { given: tag('1.2-slim', { isOurs: true }), expected: 'stays', why: /is a version/ },
    { given: tag('v2-slim', { isOurs: true }), expected: 'stays', why: /is a version/ },
    {
      given: tag('3-alpine', { isOurs: true }),
      all: [tag('3.1.4', { isVersion: true })],
      expected: 'stays',
      why: /is a version/,
    },
    {
      given: tag('3-alpine', { isOurs: true }),
      all: [tag('3', { isVersion: true })],
      expected: 'stays',
      why: /is a version/,
    },
    { given: tag('bookworm-era', { isOurs: true }), expected: 'stays', why: /Git tag/ },
    // What the policy keeps.
    { given: tag('keep-me', { isOurs: true }), expected: 'stays', why: /the policy keeps keep-\*/ },
    { given: tag('demo', { isOurs: true }), expected: 'stays', why: /the policy keeps demo/ },
    { given: tag('demonstration', { isOurs: true }), expected: 'goes' },
    { given: tag('abc', { isOurs: true }), expected: 'goes' },
    // Branches.
    { given: 'feature-x', expected: 'stays', why: /the branch feature\/x is there/ },
    { given: tag('feature-y', { isOurs: true }), expected: 'goes', why: /no branch is called so any more/ },
    {
      given: tag('123-fix-login', { isOurs: true }),
      all: [tag('1.2.3', { isVersion: true })],
      expected: 'goes',
    },
    { given: tag('very-long', { isOurs: true }), expected: 'goes' },
    {
      given: tag('bookworm', { isOurs: false }),
      expected: 'unsure',
      why: /image-build has not published it/,
    },
    { given: 'bookworm', expected: 'unsure' },
    { given: 'gh-readonly-queue-main-pr-4-860c190', expected: 'goes', why: /merge queue/ },
    // Pull requests.
    { given: 'pr-7', expected: 'stays', why: /pull request 7 is open/ },
    { given: 'pr-8', expected: 'goes', why: /pull request 8 is closed/ },
    { given: 'pr-9', expected: 'unsure', why: /not known whether pull request 9/ },
    { given: 'pr-8', remote: nobody, expected: 'unsure', why: /not known whether pull request 8/ },
    { given: tag('pr-8-amd64', { isOurs: false }), expected: 'unsure' },
    // Commits.
    { given: 'sha-860c190', expected: 'stays', why: /its commit is there/ },
    { given: `sha-${commit}`, expected: 'stays' },
    { given: 'sha-860c191', expected: 'goes', why: /no branch and no tag/ },
    { given: 'sha-860c190', remote: nobody, expected: 'unsure', why: /whole checkout/ },
    // What belongs to something else.
    { given: `sha256-${hex}`, expected: 'belongs' },
    { given: `sha256-${hex}.sig`, expected: 'belongs' },
  ])('$given → $expected', ({ given, all = [], remote: facts = remote, expected, why = /./ }) => {
    const fact = typeof given === 'string' ? tag(given) : given;
    const verdict = decideTag(fact, [fact, ...all], facts, rules);
    expect(verdict.kind).toBe(expected);
    if (verdict.kind !== 'belongs') expect(verdict.why).toMatch(why);
  });

  test('who has published it is asked only where that matters', () => {
    const asked = ['feature-y', 'feature-x', 'pr-8', '1.2-slim', 'latest', 'sha-0000000', 'demo'].filter(
      (name) => dependsOnOrigin(tag(name), [], remote, rules),
    );
    expect(asked).toEqual(['feature-y']);
  });
});

test.each<{ name: string; expected: string | undefined }>([
  { name: `sha256-${hex}`, expected: `sha256:${hex}` },
  { name: `sha256-${hex}.att`, expected: `sha256:${hex}` },
  { name: 'sha256-abc', expected: undefined },
  { name: 'sha-860c190', expected: undefined },
])('what $name is about', ({ name, expected }) => {
  expect(subjectOf(name)).toBe(expected);
});
