import { describe, expect, test } from '@jest/globals';
import type { Leg } from '../../../src/plan/legs.ts';
import type { CalledJobs } from '../../../src/report/call-jobs.ts';
import { callVerdict } from '../../../src/report/call-verdict.ts';
import { runReports } from '../../support/run-report.ts';

const legs: readonly Leg[] = ['amd64', 'arm64'].map((arch) => ({
  id: `app-linux-${arch}`,
  images: ['base', 'app'],
  platforms: [`linux/${arch}`],
  'runs-on': 'ubuntu-24.04',
}));
const { passed, failedSize, buildFailed, interrupted } = runReports;
const allPassed = new Map(
  ['app-linux-amd64', 'app-linux-arm64', 'publish'].map((id) => [id, passed] as const),
);

/** A base, and what is built on it. */
const inWaves: readonly Leg[] = [
  ...legs.map((leg) => ({ ...leg, wave: 1 })),
  ...legs.map((leg) => ({ ...leg, id: leg.id.replace('app', 'web'), wave: 2 })),
];

function jobs(more: Partial<CalledJobs> = {}): CalledJobs {
  return {
    plan: 'success',
    build: 'success',
    publish: 'success',
    legs,
    publishes: true,
    reports: allPassed,
    ...more,
  };
}

describe('the gate of a workflow is green', () => {
  test.each<{ name: string; given: Partial<CalledJobs> }>([
    { name: 'when all jobs have passed', given: {} },
    { name: 'when nothing was to be built', given: { build: 'skipped', legs: [] } },
    { name: 'when nothing was to be published', given: { publishes: false } },
    {
      name: 'when nothing was to be built or published',
      given: { build: 'skipped', legs: [], publishes: false },
    },
    {
      name: 'when all waves have passed',
      given: { later: ['success', 'skipped', 'skipped', 'skipped'], legs: inWaves, reports: new Map() },
    },
    { name: 'when reports have been lost on the way', given: { reports: new Map() } },
  ])('$name', ({ given }) => {
    const { isGood, reasons, markdown } = callVerdict(jobs(given));
    expect({ isGood, reasons }).toEqual({ isGood: true, reasons: [] });
    expect(markdown).toMatch(/^## ✅ All passed\n/);
  });
});

describe('the gate of a workflow is red, and says why', () => {
  test.each<{ name: string; given: Partial<CalledJobs>; expected: readonly string[] }>([
    {
      name: 'the plan has a reason',
      given: {
        plan: 'failure',
        build: 'skipped',
        publish: 'skipped',
        legs: undefined,
        reports: new Map([['plan', buildFailed]]),
      },
      expected: [expect.stringMatching(/^The plan failed: \S/)] as unknown as string[],
    },
    {
      name: 'the plan has died',
      given: { plan: 'failure', build: 'skipped', publish: 'skipped', legs: undefined, reports: new Map() },
      expected: [
        'The plan failed: it has left no report: it was cancelled, found no runner, or could not check out; its log says more',
      ],
    },
    {
      name: 'another step of the job of the plan',
      given: {
        plan: 'failure',
        build: 'skipped',
        publish: 'skipped',
        legs: undefined,
        reports: new Map([['plan', passed]]),
      },
      expected: ['The plan failed: another step of its job was not good, and the log says which one'],
    },
    {
      name: 'a step after the publication: what was moved is not denied',
      given: { publish: 'failure', reports: new Map([...allPassed, ['publish', passed]]) },
      expected: ['Publishing failed: another step of its job was not good, and the log says which one'],
    },
    {
      name: 'the legs have not arrived',
      given: { build: 'failure', publish: 'skipped', legs: undefined },
      expected: [
        'What the plan has decided did not arrive: GitHub keeps outputs back that hold the value of a secret; is a secret `true` or `false`, or the name of an image or of a runner?',
      ],
    },
    {
      name: 'nobody knows whether tags were to move',
      given: { publishes: undefined },
      expected: [
        'What the plan has decided did not arrive: GitHub keeps outputs back that hold the value of a secret; is a secret `true` or `false`, or the name of an image or of a runner?',
      ],
    },
    {
      name: 'what is published was not judged again',
      given: { publish: 'skipped', publishes: false },
      expected: ['Nothing was judged again, and all legs had passed'],
    },
    {
      name: 'a gate has failed in one leg of two',
      given: {
        build: 'failure',
        publish: 'skipped',
        reports: new Map([
          ['app-linux-amd64', passed],
          ['app-linux-arm64', failedSize],
        ]),
      },
      expected: ['The leg app-linux-arm64 failed: minimal did not pass size'],
    },
    {
      name: 'a leg was cancelled before it could say anything',
      given: { build: 'cancelled', publish: 'skipped', reports: new Map([['app-linux-amd64', passed]]) },
      expected: [
        'The leg app-linux-arm64 has left no report: it was cancelled, found no runner, or could not check out; its log says more',
      ],
    },
    {
      name: 'a permission is missing, and which',
      given: {
        build: 'failure',
        publish: 'skipped',
        reports: new Map([
          ...allPassed,
          [
            'app-linux-amd64',
            {
              ...buildFailed,
              problems: [
                {
                  kind: 'surroundings',
                  what: 'ghcr.io does not let this login work on acme/app',
                  todo: 'Give the job `permissions: packages: write`',
                },
              ],
            },
          ],
        ]),
      },
      expected: [
        'The leg app-linux-amd64 failed: ghcr.io does not let this login work on acme/app. Give the job `permissions: packages: write`',
      ],
    },
    {
      name: 'a leg was interrupted',
      given: {
        build: 'cancelled',
        publish: 'skipped',
        reports: new Map([...allPassed, ['app-linux-arm64', interrupted]]),
      },
      expected: ['The leg app-linux-arm64 failed: interrupted'],
    },
    {
      name: 'a leg could not hand on what it has pushed',
      given: { build: 'failure', publish: 'skipped' },
      expected: ['A leg failed after its images had passed: its log says in which step'],
    },
    {
      name: 'nothing was published, though all was good',
      given: { publish: 'skipped' },
      expected: ['Nothing was published, and all legs had passed'],
    },
    {
      name: 'publishing was cancelled',
      given: { publish: 'cancelled', reports: new Map() },
      expected: [
        'Publishing was cancelled: it has left no report: it was cancelled, found no runner, or could not check out; its log says more',
      ],
    },
    {
      name: 'a leg of the first wave has failed, and the second was not begun',
      given: {
        build: 'failure',
        later: ['skipped', 'skipped', 'skipped', 'skipped'],
        publish: 'skipped',
        legs: inWaves,
        reports: new Map([
          ['app-linux-amd64', passed],
          ['app-linux-arm64', failedSize],
        ]),
      },
      expected: [
        'The leg app-linux-arm64 failed: minimal did not pass size',
        '2 legs of later waves were not begun',
      ],
    },
    {
      name: 'a leg of the second wave has failed',
      given: {
        later: ['failure', 'skipped', 'skipped', 'skipped'],
        publish: 'skipped',
        legs: inWaves,
        reports: new Map([...allPassed, ['web-linux-amd64', failedSize], ['web-linux-arm64', passed]]),
      },
      expected: ['The leg web-linux-amd64 failed: minimal did not pass size'],
    },
    {
      name: 'a wave was skipped after a good one',
      given: { later: ['skipped'], publish: 'skipped', legs: inWaves },
      expected: inWaves
        .slice(2)
        .map(
          ({ id }) =>
            `The leg ${id} has left no report: it was cancelled, found no runner, or could not check out; its log says more`,
        ),
    },
    {
      name: 'legs were skipped, and there are some',
      given: { build: 'skipped', publish: 'skipped', reports: new Map() },
      expected: legs.map(
        ({ id }) =>
          `The leg ${id} has left no report: it was cancelled, found no runner, or could not check out; its log says more`,
      ),
    },
  ])('$name', ({ given, expected }) => {
    const { isGood, reasons, markdown } = callVerdict(jobs(given));
    expect({ isGood, reasons }).toEqual({ isGood: false, reasons: expected });
    expect(markdown).toMatch(/^## ❌ Not passed\n/);
  });

  test('what no report of a job tells is known apart', () => {
    const { reasons, unreported } = callVerdict(
      jobs({ build: 'failure', publish: 'skipped', reports: new Map([['app-linux-arm64', failedSize]]) }),
    );
    expect(reasons).toHaveLength(2);
    expect(unreported).toEqual([expect.stringContaining('The leg app-linux-amd64 has left no report')]);
  });

  test('what was not begun is told apart from what has left no report', () => {
    const { markdown } = callVerdict(
      jobs({ build: 'failure', later: ['skipped'], publish: 'skipped', legs: inWaves, reports: new Map() }),
    );
    expect([...markdown.matchAll(/^\| (\S+) \| .* \| (\S+ [a-z ]+?) \|/gm)].map(([, ...row]) => row)).toEqual(
      [
        ['app-linux-amd64', '⚠️ no report'],
        ['app-linux-arm64', '⚠️ no report'],
        ['web-linux-amd64', '➖ not begun'],
        ['web-linux-arm64', '➖ not begun'],
      ],
    );
  });

  test('that no tag was moved is said where it is known', () => {
    const moved = (given: Partial<CalledJobs>) =>
      !callVerdict(jobs(given)).markdown.includes('No tag was moved.');
    expect(moved({ build: 'failure', publish: 'skipped' })).toBe(false);
    expect(moved({ publish: 'failure', reports: new Map([['publish', buildFailed]]) })).toBe(false);
    expect(moved({ publish: 'failure', reports: new Map() })).toBe(true);
  });

  test('what images and problems are called is no Markdown', () => {
    const hostile = { ...buildFailed, problems: [{ kind: 'build' as const, what: '<img src=x> @octocat' }] };
    const { markdown } = callVerdict(
      jobs({
        build: 'failure',
        publish: 'skipped',
        reports: new Map([...allPassed, ['app-linux-amd64', hostile]]),
      }),
    );
    expect(markdown).not.toContain('<img');
    expect(markdown).not.toContain('@octocat');
  });
});
