import { describe, expect, test } from '@jest/globals';
import type { Leg } from '../../../src/plan/legs.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { callKey, movesTags, tellPlan } from '../../../src/run/plan-outputs.ts';
import { problemFrom } from '../../support/problem.ts';
import { runReports } from '../../support/run-report.ts';

const leg: Leg = { id: 'app-linux-amd64', images: ['app'], platforms: ['linux/amd64'], 'runs-on': 'x' };
const homed = runReports.planOnly.images.map((image) => ({ ...image, tags: ['ghcr.io/acme/app:1'] }));
const homeless = homed.map((image) => ({ ...image, tags: [] }));

function told(report: RunReport, push?: boolean, isPullRequest = false): Record<string, string> {
  const outputs: Record<string, string> = {};
  tellPlan(report, { push }, { isPullRequest }, { output: (name, value) => void (outputs[name] = value) });
  return outputs;
}

describe('what a plan tells the jobs after it', () => {
  test.each<{ name: string; push?: boolean; isPullRequest?: boolean; expected: boolean }>([
    { name: 'a push', expected: true },
    { name: 'a pull request', isPullRequest: true, expected: false },
    { name: 'push: false', push: false, expected: false },
    { name: 'a pull request with push: true', push: true, isPullRequest: true, expected: true },
  ])('tags move or not: $name', ({ push, isPullRequest = false, expected }) => {
    expect(movesTags(push, { isPullRequest })).toBe(expected);
    const report = { ...runReports.planOnly, images: homed, legs: [leg] };
    expect(told(report, push, isPullRequest)).toEqual({
      legs: JSON.stringify([leg]),
      publish: String(expected),
    });
  });

  test('an empty list where nothing is built', () => {
    expect(told({ ...runReports.planOnly, images: homed, legs: [] })).toEqual({
      legs: '[]',
      publish: 'true',
    });
  });

  test('nothing where the plan could not be made', () => {
    expect(told({ ...runReports.planOnly, problems: [{ kind: 'request', what: 'wrong' }] })).toEqual({});
  });

  test('more legs than a matrix takes are refused', async () => {
    const legs = Array.from({ length: 257 }, () => leg);
    const problem = await problemFrom(() => told({ ...runReports.planOnly, images: homed, legs }));
    expect(problem.what).toBe('The plan has 257 legs, and a matrix of GitHub takes 256');
  });

  test('images without a place to go to are refused, before anything is built', async () => {
    const report = { ...runReports.planOnly, images: homeless };
    expect((await problemFrom(() => told(report))).what).toBe(
      'base is to be published, but nothing says where to',
    );
    expect(told(report, false)['publish']).toBe('false');
  });

  test('a name for this call, which other inputs do not have', () => {
    expect(callKey('{"source":"a"}')).toMatch(/^[0-9a-f]{10}$/);
    expect(callKey('{"source":"a"}')).not.toBe(callKey('{"source":"b"}'));
  });
});
