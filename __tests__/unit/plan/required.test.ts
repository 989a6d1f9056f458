import { expect, test } from '@jest/globals';
import type { PlannedImage } from '../../../src/plan/plan.ts';
import { refuseUnpublished } from '../../../src/plan/required.ts';
import { plannedImage } from '../../support/planned.ts';
import { problemFrom } from '../../support/problem.ts';

const reused = plannedImage('base', { decision: 'reuse' });
const skipped = plannedImage('tools', { decision: 'skip' });
const changed = (name: string): PlannedImage =>
  plannedImage(name, {
    decision: 'build',
    reasons: ['context: a.txt', 'Dockerfile', 'parent base is built'],
  });

test('where all that is asked for is published, nothing is refused', () => {
  expect(() => refuseUnpublished([reused, skipped])).not.toThrow();
});

test('what is not published is named, with the reasons of the first', async () => {
  expect(await problemFrom(() => refuseUnpublished([reused, changed('app'), changed('db')]))).toMatchObject({
    kind: 'request',
    what: 'app is not published as this commit makes it, nor db: context: a.txt; Dockerfile',
  });
});
