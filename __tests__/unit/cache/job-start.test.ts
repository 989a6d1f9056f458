import { describe, expect, test } from '@jest/globals';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jobStartMs } from '../../../src/cache/policy/job-start.ts';
import { makeFolder } from '../../support/tree.ts';

const hour = 3_600_000;

describe('when a job began', () => {
  test('is when GitHub’s runner made the event’s folder, whichever step has written the event last', async () => {
    const folder = await makeFolder();
    const event = join(folder, 'event.json');
    await writeFile(event, '{}');
    const began = Date.now() - 2 * hour;
    await utimes(folder, new Date(began), new Date(began));
    await writeFile(event, '{"by": "the second step"}');
    expect(await jobStartMs({ GITHUB_EVENT_PATH: event })).toBeCloseTo(began, -1);
  });

  test.each([
    {
      name: 'GitLab says it',
      env: { CI_JOB_STARTED_AT: '2026-11-23T04:00:00Z' },
      expected: Date.UTC(2026, 10, 23, 4),
    },
    {
      name: 'there is no such folder',
      env: { GITHUB_EVENT_PATH: '/nowhere/at/all.json' },
      expected: undefined,
    },
    { name: 'nothing tells', env: { CI: 'true' }, expected: undefined },
  ])('$name', async ({ env, expected }) => {
    expect(await jobStartMs(env)).toBe(expected);
  });
});
