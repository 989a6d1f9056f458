import { expect, test } from '@jest/globals';
import {
  digestInQuestion,
  tagsInQuestion,
  type QuestionContext,
} from '../../../src/plan/tags/in-question.ts';

const repository = 'ghcr.io/acme/base';
const of = (...names: string[]): readonly string[] => names.map((name) => `${repository}:${name}`);
const pull: QuestionContext = { ref: { kind: 'pull-request', number: '7' }, defaultBranch: 'main' };
const branch = (name: string): QuestionContext => ({ ref: { kind: 'branch', name }, defaultBranch: 'main' });

test.each<{
  name: string;
  tags: readonly string[];
  context: QuestionContext;
  branchTag?: string;
  repositories?: readonly string[];
  expected: readonly string[];
}>([
  { name: 'a laptop', tags: of('latest'), context: { ref: { kind: 'local' } }, expected: of('latest') },
  {
    name: 'the default branch: no tag of a commit',
    tags: of('main', 'sha-860c190', 'edge'),
    context: branch('main'),
    branchTag: 'edge',
    expected: of('main', 'edge'),
  },
  {
    name: 'another branch: its own first',
    tags: of('feature-x', 'sha-860c190'),
    context: branch('feature/x'),
    branchTag: 'edge',
    expected: of('feature-x', 'main', 'edge'),
  },
  {
    name: 'a pull request: its own, the default branch’s, its base’s',
    tags: of('pr-7'),
    context: { ...pull, baseBranch: 'release/1.x' },
    expected: of('pr-7', 'main', 'release-1.x'),
  },
  { name: 'never another pull request’s', tags: of('pr-8', 'x'), context: pull, expected: of('x', 'main') },
  {
    name: 'a branch never takes a pull request’s',
    tags: of('pr-7'),
    context: branch('main'),
    expected: of('main'),
  },
  {
    name: 'a version, whose commit has been published as such',
    tags: of('1.2.3'),
    context: {
      ref: { kind: 'tag', name: 'v1.2.3' },
      defaultBranch: 'main',
      commit: '860c190'.padEnd(40, '0'),
    },
    expected: of('1.2.3', 'sha-860c190', 'main'),
  },
  {
    name: 'a version',
    tags: of('1.2.3', '1.2', '1', 'latest'),
    context: { ref: { kind: 'tag', name: 'v1.2.3' }, defaultBranch: 'main' },
    branchTag: 'edge',
    expected: of('1.2.3', '1.2', '1', 'latest', 'main', 'edge'),
  },
  {
    name: 'at most six, and the default branch’s among them',
    tags: of('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    context: branch('x'),
    branchTag: 'edge',
    expected: of('a', 'b', 'c', 'd', 'main', 'edge'),
  },
  {
    name: 'two registries',
    tags: ['ghcr.io/acme/base:x', 'docker.io/acme/base:x'],
    context: branch('x'),
    expected: [...of('x', 'main'), 'docker.io/acme/base:x', 'docker.io/acme/base:main'],
  },
  {
    name: 'an image without tags in this run',
    tags: [],
    repositories: [repository],
    context: branch('x'),
    expected: of('main'),
  },
  {
    name: 'a version on a laptop: what is latest may be it',
    tags: of('1.1.9', '1.1'),
    context: { ref: { kind: 'local' } },
    expected: of('1.1.9', '1.1', 'latest'),
  },
  { name: 'nowhere to go', tags: [], context: branch('x'), expected: [] },
])(
  'where an image may be published already: $name',
  ({ tags, context, branchTag, repositories, expected }) => {
    expect(tagsInQuestion(tags, context, { 'default-branch-tag': branchTag }, repositories)).toEqual(
      expected,
    );
  },
);

test('a digest is asked for in each repository that the tags are in, once', () => {
  const tags = ['ghcr.io/acme/app:1', 'ghcr.io/acme/app:1.2', 'acme/app:1'];
  expect(digestInQuestion(tags, 'sha256:a')).toEqual([
    'ghcr.io/acme/app@sha256:a',
    'docker.io/acme/app@sha256:a',
  ]);
});
