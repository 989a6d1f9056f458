import { describe, expect, test } from '@jest/globals';
import type { Leg } from '../../../src/plan/legs.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { headline } from '../../../src/report/headline.ts';
import { callKey, carriedOut, movesTags, tellPlan } from '../../../src/run/plan-outputs.ts';
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
      'wave-1': JSON.stringify([leg]),
      'wave-2': '[]',
      'wave-3': '[]',
      'wave-4': '[]',
      'wave-5': '[]',
      publish: String(expected),
    });
  });

  test('an empty list where nothing is built', () => {
    const outputs = told({ ...runReports.planOnly, images: homed, legs: [] });
    expect(outputs).toMatchObject({ legs: '[]', 'wave-1': '[]', 'wave-5': '[]', publish: 'true' });
  });

  test('the legs of each wave by themselves', () => {
    const later = { ...leg, id: 'web-linux-amd64', wave: 2 };
    expect(told({ ...runReports.planOnly, images: homed, legs: [leg, later] })).toMatchObject({
      legs: JSON.stringify([leg, later]),
      'wave-1': JSON.stringify([leg]),
      'wave-2': JSON.stringify([later]),
      'wave-3': '[]',
    });
  });

  test('nothing where the plan could not be made', () => {
    expect(told({ ...runReports.planOnly, problems: [{ kind: 'request', what: 'wrong' }] })).toEqual({});
  });

  test('more legs than a matrix takes are refused, and the report says so', () => {
    const legs = Array.from({ length: 257 }, () => leg);
    const { verdict, exitCode, problems } = carriedOut(
      { ...runReports.planOnly, images: homed, legs },
      { push: undefined },
      { isPullRequest: false },
    );
    expect({ verdict, exitCode }).toEqual({ verdict: 'failed', exitCode: 2 });
    expect(problems.map(({ what }) => what)).toEqual([
      'The plan has 257 legs at once, and a matrix of GitHub takes 256',
    ]);
  });

  test('images without a place to go to are refused, before anything is built, and the report says so', () => {
    const report = { ...runReports.planOnly, images: homeless };
    const refused = carriedOut(report, { push: undefined }, { isPullRequest: false });
    expect(headline(refused)).toMatchObject({
      verdict: 'failed',
      reason: 'base is to be published, but nothing says where to',
    });
    expect(told(refused)).toEqual({});
    expect(carriedOut(report, { push: false }, { isPullRequest: false })).toBe(report);
  });

  test('what has failed already keeps its reason', () => {
    const report = { ...runReports.buildFailed, images: homeless };
    expect(carriedOut(report, { push: undefined }, { isPullRequest: false })).toBe(report);
  });

  test('a name for this call, which other inputs do not have', () => {
    expect(callKey('{"source":"a"}')).toMatch(/^[0-9a-f]{10}$/);
    expect(callKey('{"source":"a"}')).not.toBe(callKey('{"source":"b"}'));
  });
});
