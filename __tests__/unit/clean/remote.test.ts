import { expect, test } from '@jest/globals';
import { parseRefs, unanswered, type RemoteRefs } from '../../../src/clean/remote.ts';

const hash = (digit: string): string => digit.repeat(40);

test.each<{ name: string; lines: readonly string[]; expected: RemoteRefs }>([
  {
    name: 'GitHub: the merge of a pull request tells that it is open',
    lines: [
      'ref: refs/heads/trunk\tHEAD',
      `${hash('a')}\tHEAD`,
      `${hash('a')}\trefs/heads/trunk`,
      `${hash('b')}\trefs/heads/feature/x`,
      `${hash('c')}\trefs/pull/7/head`,
      `${hash('d')}\trefs/pull/7/merge`,
      `${hash('e')}\trefs/pull/8/head`,
      `${hash('f')}\trefs/tags/v1.0.0`,
      `${hash('a')}\trefs/tags/v1.0.0^{}`,
    ],
    expected: {
      branches: ['trunk', 'feature/x'],
      gitTags: ['v1.0.0'],
      heads: [hash('a'), hash('b'), hash('f')],
      defaultBranch: 'trunk',
      pulls: { open: new Set(['7']), unknown: new Set(['8']) },
    },
  },
  {
    name: 'a server without pull requests',
    lines: [`${hash('a')}\trefs/heads/main`],
    expected: { branches: ['main'], gitTags: [], heads: [hash('a')] },
  },
  {
    name: 'what is no hash never becomes a word for git',
    lines: ['--upload-pack=x\trefs/heads/main', '\trefs/heads/x', 'nonsense'],
    expected: { branches: [], gitTags: [], heads: [] },
  },
])('what a remote has: $name', ({ lines, expected }) => {
  expect(parseRefs(`${lines.join('\n')}\n`)).toEqual(expected);
});

test.each<{ name: string; said: string; kind: string }>([
  {
    name: 'no network',
    said: "fatal: unable to access 'https://git.example/acme/images/': Could not resolve host: git.example",
    kind: 'surroundings',
  },
  {
    name: 'no network for SSH',
    said: 'ssh: Could not resolve hostname git.example\nfatal: Could not read from remote repository.',
    kind: 'surroundings',
  },
  {
    name: 'no login',
    said: "fatal: could not read Username for 'https://git.example': terminal prompts disabled",
    kind: 'surroundings',
  },
  { name: 'no word of why', said: '', kind: 'surroundings' },
  {
    name: 'no checkout',
    said: 'fatal: not a git repository (or any of the parent directories): .git',
    kind: 'request',
  },
  {
    name: 'no remote of that name',
    said: "fatal: 'origin' does not appear to be a git repository\nfatal: Could not read from remote repository.",
    kind: 'request',
  },
])('whose fault it is that a remote does not answer: $name', ({ said, kind }) => {
  const { data } = unanswered(said);
  expect(data.kind).toBe(kind);
  expect(data.what).toMatch(/^It is not known which branches there are: origin /);
});
