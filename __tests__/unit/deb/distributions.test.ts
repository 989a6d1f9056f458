import { expect, test } from '@jest/globals';
import { buildFailed, surroundingsFailed, type Problem, type ProblemData } from '../../../src/problem.ts';
import { inOurWords } from '../../../src/run/deb/solve.ts';

const image = 'docker.io/library/debian:bookwrm';
const targets = [{ name: 'release-0', about: image, image }];

test.each<{ name: string; given: Problem; expected: ProblemData }>([
  {
    name: 'a distribution that is not there is a wrong input, and not a failed build of an image',
    given: buildFailed(`release-0 failed at [internal] load metadata for ${image}: ${image}: not found`, {
      where: { file: '/run/release-0.Dockerfile', line: 1 },
      todo: 'Is the name right, and is it published? An image of this repository is found by its folder’s name',
      log: [],
    }),
    expected: {
      kind: 'request',
      what: `The distribution ${image} is not there`,
      todo: 'distributions names images of a registry, as debian:bookworm, debian:trixie, ubuntu:24.04: is the tag right?',
    },
  },
  {
    name: 'a registry that is not reached stays what it is',
    given: surroundingsFailed(
      `release-0 failed at [internal] load metadata for ${image}: connection refused`,
      {
        log: ['x'],
      },
    ),
    expected: {
      kind: 'surroundings',
      what: `${image} failed at [internal] load metadata for ${image}: connection refused`,
      log: ['x'],
    },
  },
])('$name', ({ given, expected }) => {
  expect(inOurWords(given, targets).data).toEqual(expected);
});
