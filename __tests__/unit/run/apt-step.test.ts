import { expect, test } from '@jest/globals';
import { aptStep } from '../../../src/run/apt-step.ts';
import { hostOf } from '../../support/host.ts';
import { problemFrom } from '../../support/problem.ts';

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
    name: 'a branch and a bucket',
    given: { files: 'packages', inputs: '{"apt-branch":"gh-pages","apt-bucket":"s3://acme"}' },
    what: 'A branch and a bucket are both given',
  },
  {
    name: 'a region and no bucket',
    given: { files: 'packages', inputs: '{"apt-bucket-region":"eu-central-1"}' },
    what: 'bucket-region is given, and no bucket',
  },
  {
    name: 'a bucket that is none',
    given: { files: 'packages', inputs: '{"apt-bucket":"acme"}' },
    what: 'apt-bucket is "acme"',
  },
  {
    name: 'no key',
    given: { files: 'packages', inputs: '{"apt-branch":"gh-pages"}' },
    what: 'Nothing says which key signs the repository',
  },
])('a step with $name says so before anything is done', async ({ given, what }) => {
  const all = new Map<string, string>(Object.entries(given));
  expect(await problemFrom(() => aptStep((name) => all.get(name), hostOf()))).toMatchObject({
    kind: 'request',
    what,
  });
});
