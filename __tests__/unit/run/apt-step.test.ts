import { expect, test } from '@jest/globals';
import type { Host } from '../../../src/host/host.ts';
import { aptStep } from '../../../src/run/apt-step.ts';
import { problemFrom } from '../../support/problem.ts';

const host: Host = {
  kind: 'runner',
  cwd: '/',
  env: {},
  interactive: false,
  columns: 120,
  signal: new AbortController().signal,
  mask: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  live: () => undefined,
  group: () => undefined,
  annotate: () => undefined,
  summary: () => Promise.resolve(),
  output: () => undefined,
  saveState: () => undefined,
};

test.each([
  { name: 'no packages', given: {}, what: 'An apt repository is asked for, and no packages are given' },
  {
    name: 'a suite that is none',
    given: { files: 'packages', inputs: '{"apt-branch":"gh-pages","apt-suite":"a b"}' },
    what: 'apt-suite is "a b"',
  },
  {
    name: 'an input that there is not',
    given: { files: 'packages', inputs: '{"apt-brnch":"gh-pages"}' },
    what: 'There is no input "apt-brnch"',
  },
  {
    name: 'a folder that leads out of the branch',
    given: { files: 'packages', inputs: '{"apt-branch":"gh-pages","apt-output":"../x"}' },
    what: 'output is "../x", which is no folder in a branch',
  },
  {
    name: 'no key',
    given: { files: 'packages', inputs: '{"apt-branch":"gh-pages"}' },
    what: 'Nothing says which key signs the repository',
  },
])('a step with $name says so before anything is done', async ({ given, what }) => {
  const all = new Map<string, string>(Object.entries(given));
  expect(await problemFrom(() => aptStep((name) => all.get(name), host))).toMatchObject({
    kind: 'request',
    what,
  });
});
