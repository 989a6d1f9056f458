import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/plan/dockerfile.ts';
import { undeclaredArguments } from '../../../src/plan/undeclared.ts';

const of = (...lines: readonly string[]) => {
  const text = `${lines.join('\n')}\n`;
  return { dockerfile: { path: 'Dockerfile', text, facts: readDockerfile(text, 'Dockerfile') } };
};
const app = of('ARG BASE=debian', 'FROM ${BASE}', 'ARG VERSION');

test.each<{
  name: string;
  given: readonly string[];
  all?: Parameters<typeof undeclaredArguments>[1];
  expected: readonly string[];
}>([
  { name: 'nothing given', given: [], expected: [] },
  { name: 'those that are declared, before a FROM or behind it', given: ['BASE=x', 'VERSION'], expected: [] },
  {
    name: 'one that only another image declares',
    given: ['KIND=x'],
    all: [app, of('FROM scratch', 'ARG KIND')],
    expected: [],
  },
  {
    name: 'a misspelled one',
    given: ['VERSON=1=2'],
    expected: ['build-args: no Dockerfile declares VERSON, which changes nothing. Did you mean VERSION?'],
  },
  {
    name: 'one that is like none, from the environment, given twice',
    given: ['UNRELATED_NAME', 'UNRELATED_NAME=x'],
    expected: ['build-args: no Dockerfile declares UNRELATED_NAME, which changes nothing'],
  },
  {
    name: 'what BuildKit takes itself',
    given: ['BUILDKIT_INLINE_CACHE=1', 'SOURCE_DATE_EPOCH=0', 'https_proxy=x', 'TARGETARCH=arm64'],
    expected: [],
  },
  { name: 'where a Dockerfile is not read here', given: ['X=1'], all: [app, {}], expected: [] },
  {
    name: 'where a frontend of its own reads it',
    given: ['X=1'],
    all: [of('# syntax=acme/frontend', 'FROM scratch')],
    expected: [],
  },
])('build arguments that nobody declares: $name', ({ given, all = [app], expected }) => {
  expect(undeclaredArguments({ 'build-args': given }, all)).toEqual(expected);
});
