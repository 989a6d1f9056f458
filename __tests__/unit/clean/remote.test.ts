import { expect, test } from '@jest/globals';
import { parseRefs, type RemoteRefs } from '../../../src/clean/remote.ts';

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
