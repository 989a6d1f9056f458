import { expect, test } from '@jest/globals';
import { releaseStep } from '../../../src/run/release-step.ts';
import { hostOf } from '../../support/host.ts';
import { makeFolder } from '../../support/tree.ts';
import { problemFrom } from '../../support/problem.ts';

test('what a workflow promotes with the step of its images is no contradiction in the step of its release', async () => {
  const cwd = await makeFolder();
  const given = new Map([['inputs', JSON.stringify({ promote: '{}', draft: 'false' })]]);
  const problem = await problemFrom(() => releaseStep((name) => given.get(name), hostOf({ cwd, env: {} })));
  expect(problem.what).toBe('Nothing says which tag is to be released');
});
