import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/build/built.ts';
import { assemble, countSteps, type RunFacts } from '../../../src/report/model.ts';
import { digest, goodRun, layout, runReports, samplePlan } from '../../support/run-report.ts';

function step(given: Partial<Step>): Step {
  return { digest: digest(JSON.stringify(given)), name: '[1/1] RUN true', cached: false, ...given };
}

const base = samplePlan.images.find((image) => image.name === 'base')!;
const runtime = samplePlan.images.find((image) => image.name === 'runtime')!;

function facts(given: Partial<RunFacts>): RunFacts {
  return { ...goodRun, plan: { images: [base], groups: {}, notes: [] }, steps: [], layouts: [], gates: [], published: [], ...given };
}

const problem = { kind: 'build', what: 'a step failed' } as const;

describe('the state of an image', () => {
  test.each([
    { name: 'built when its layout is there', given: facts({ layouts: [layout('base')] }), expected: 'built' },
    {
      name: 'not built when a platform is missing',
      given: facts({
        plan: { images: [runtime], groups: {}, notes: [] },
        layouts: [layout('runtime', 'linux/arm64')],
        problems: [problem],
      }),
      expected: 'stopped',
    },
    {
      name: 'failed when a step of its own failed',
      given: facts({ steps: [step({ image: 'base', error: 'exit code: 1' })], problems: [problem] }),
      expected: 'failed',
    },
    {
      name: 'stopped when its steps were only cancelled',
      given: facts({
        steps: [step({ image: 'base', error: 'process "/bin/sh -c make" did not complete: context canceled' })],
        problems: [problem],
      }),
      expected: 'stopped',
    },
    {
      name: "stopped when another one's step failed",
      given: facts({ steps: [step({ image: 'other', error: 'exit code: 1' })], problems: [problem] }),
      expected: 'stopped',
    },
    { name: 'planned when only a plan was asked for', given: facts({ command: 'plan' }), expected: 'planned' },
    { name: 'planned when only lint was asked for', given: facts({ command: 'lint' }), expected: 'planned' },
    {
      name: 'skipped when nobody asked for it',
      given: facts({ plan: { images: [{ ...base, decision: 'skip' }], groups: {}, notes: [] } }),
      expected: 'skipped',
    },
  ])('$name', ({ given, expected }) => {
    expect(assemble(given).images.map((image) => image.state)).toEqual([expected]);
  });
});

test('an image that is missing without any reason is never a success', () => {
  const report = assemble(facts({}));
  expect(report).toMatchObject({ verdict: 'broken', exitCode: 4 });
  expect(report.problems.map(({ what }) => what)).toEqual([
    'base was to be built, but there is no complete layout of it and no error either',
  ]);
});

test('a gate of an image that is not in the plan still decides', () => {
  const lost = { gate: 'lint', image: 'gone', state: 'failed', findings: [], durationMs: 1 } as const;
  expect(assemble(facts({ layouts: [layout('base')], gates: [lost] })).exitCode).toBe(1);
});

describe('steps', () => {
  test('are counted as the author of a Dockerfile counts them', () => {
    const steps = [
      step({ name: '[internal] load build definition from Dockerfile' }),
      step({ name: '[1/3] FROM docker.io/library/debian:bookworm', cached: true }),
      step({ name: '[build 2/3] RUN make', cached: true }),
      step({ name: '[linux/arm64 build 3/3] COPY . /src' }),
      step({ name: 'exporting to oci image format' }),
    ];
    expect(countSteps(steps)).toEqual({ total: 2, cached: 1 });
  });

  test('shared by two images count for the one they were first seen for', () => {
    const shared = step({ image: 'base', name: '[1/1] RUN make', startedMs: 0, completedMs: 10 });
    const report = assemble(
      facts({
        plan: { images: [base, runtime], groups: {}, notes: [] },
        steps: [shared, { ...shared, image: 'runtime' }],
        layouts: goodRun.layouts,
      }),
    );
    expect(report.steps).toEqual([shared]);
    expect(report.images.map((image) => image.steps.total)).toEqual([1, 0]);
  });

  test('give the time from the first of them to the end of the export, in order of start', () => {
    const report = assemble(
      facts({
        layouts: [layout('base')],
        steps: [
          step({ image: 'base', name: 'exporting', startedMs: 900, completedMs: 1500 }),
          step({ image: 'base', startedMs: 100, completedMs: 800 }),
        ],
      }),
    );
    expect(report.images[0]?.durationMs).toBe(1400);
    expect(report.steps.map((one) => one.startedMs)).toEqual([100, 900]);
  });
});

test('the sample runs end as their names say', () => {
  const ends = Object.entries(runReports).map(([name, { verdict, exitCode }]) => [name, verdict, exitCode]);
  expect(ends).toEqual([
    ['passed', 'passed', 0],
    ['failedSize', 'failed', 1],
    ['brokenScanner', 'broken', 4],
    ['buildFailed', 'failed', 3],
    ['interrupted', 'interrupted', 130],
    ['planOnly', 'passed', 0],
  ]);
  expect(runReports.buildFailed.images.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'base built',
    'runtime built',
    'minimal built',
    'dev built',
    'test-runner failed',
    'github-runner stopped',
    'deb-builder stopped',
  ]);
});
