import { describe, expect, test } from '@jest/globals';
import type { Leg } from '../../../src/plan/legs.ts';
import { shareOf, type Share } from '../../../src/plan/leg-share.ts';
import type { CalledJobs } from '../../../src/report/call-jobs.ts';
import { callReport } from '../../../src/report/call-report.ts';
import { callVerdict } from '../../../src/report/call-verdict.ts';
import { assemble, type RunFacts } from '../../../src/report/model.ts';
import type { RunReport } from '../../../src/report/result.ts';
import { goodRun, reusing, runReports, samplePlan, withGate } from '../../support/run-report.ts';

/** What one machine would do: two of seven images are built, one of them for two platforms. */
const whole: RunFacts = {
  ...reusing(goodRun, ['runtime', 'minimal']),
  command: 'build',
  published: [],
};

const legs: readonly Leg[] = [
  { id: 'runtime-linux-amd64', images: ['runtime'], platforms: ['linux/amd64'], 'runs-on': 'x' },
  { id: 'runtime-linux-arm64', images: ['runtime'], platforms: ['linux/arm64'], 'runs-on': 'y' },
  { id: 'minimal-linux-amd64', images: ['minimal'], platforms: ['linux/amd64'], 'runs-on': 'x' },
];

/** What a job of a call knows of it. */
function part(facts: RunFacts, share: Share): RunFacts {
  const images = shareOf(facts.plan?.images ?? [], share);
  const own = images.filter(({ decision }) => decision !== 'skip');
  const isOwn = (one: { readonly image?: string; readonly platform?: string }): boolean =>
    own.some(
      ({ name, platforms }) =>
        name === one.image && (one.platform === undefined || platforms.includes(one.platform)),
    );
  return {
    ...facts,
    plan: { ...samplePlan, ...facts.plan, images },
    layouts: facts.layouts.filter(isOwn),
    gates: facts.gates.filter(isOwn),
    steps: facts.steps.filter(isOwn),
  };
}

function legOf(facts: RunFacts, { images, platforms }: Leg): RunReport {
  const one = part(facts, { images, platforms });
  // What stays published is not judged by a leg.
  return assemble({ ...one, gates: one.gates.filter(({ image }) => images.includes(image)) });
}

function planned(facts: RunFacts): RunReport {
  return assemble({ ...facts, command: 'plan', layouts: [], gates: [], steps: [], reused: [] });
}

/** A pull request: what legs build is left alone by the job that judges again what is published. */
function callOf(facts: RunFacts, more: Partial<CalledJobs> = {}): CalledJobs {
  return {
    plan: 'success',
    build: 'success',
    publish: 'success',
    legs,
    publishes: false,
    reports: new Map([
      ['plan', planned(facts)],
      ...legs.map((leg) => [leg.id, legOf(facts, leg)] as const),
      ['publish', assemble(part(facts, { images: ['none'] }))],
    ]),
    ...more,
  };
}

const of = (jobs: CalledJobs): RunReport => callReport(jobs, callVerdict(jobs));
const without = (jobs: CalledJobs, ...ids: readonly string[]): CalledJobs['reports'] =>
  new Map([...jobs.reports].filter(([id]) => !ids.includes(id)));
const states = ({ images }: RunReport) => Object.fromEntries(images.map(({ name, state }) => [name, state]));

test('the reports of all jobs together say of the images what one run of all would have said', () => {
  const report = of(callOf(whole));
  expect(report.images).toEqual(assemble(whole).images);
  expect(report).toMatchObject({ command: 'build', verdict: 'passed', exitCode: 0, problems: [] });
  expect(report.images.find(({ name }) => name === 'runtime')?.platforms).toHaveLength(2);
});

test('what is published comes from the job that publishes, which has the answers of the legs', () => {
  const published = assemble({ ...whole, command: 'publish', published: goodRun.published ?? [], steps: [] });
  const jobs = callOf(whole);
  const reports = new Map([...jobs.reports, ['publish', published]]);
  const report = of({ ...jobs, publishes: true, reports });
  expect(report).toMatchObject({ command: 'publish', verdict: 'passed' });
  expect(report.images.map((image) => image.published)).toEqual(published.images.map((one) => one.published));
  const runtime = report.images.find(({ name }) => name === 'runtime');
  expect(runtime?.gates).toEqual(published.images.find(({ name }) => name === 'runtime')?.gates);
  // The work was done in the legs.
  expect(runtime?.steps.total).toBeGreaterThan(0);
});

describe('when one leg of several fails', () => {
  const failing = withGate(whole, {
    gate: 'size',
    image: 'runtime',
    platform: 'linux/arm64',
    state: 'failed',
    durationMs: 3,
    findings: [],
  });
  const jobs = callOf(failing, { build: 'failure', publish: 'skipped' });

  test('its finding stands beside what the others have built, and what stays as it is', () => {
    const report = of({ ...jobs, reports: without(jobs, 'publish') });
    expect(report).toMatchObject({ verdict: 'failed', exitCode: 1, problems: [] });
    const gates = report.images.find(({ name }) => name === 'runtime')?.gates;
    expect(gates?.filter(({ state }) => state === 'failed')).toMatchObject([{ platform: 'linux/arm64' }]);
    expect(states(report)).toEqual({
      ...Object.fromEntries(samplePlan.images.map(({ name }) => [name, 'reused'])),
      runtime: 'built',
      minimal: 'built',
    });
  });

  test('what lies there of an attempt before counts no more', () => {
    expect(states(of({ ...jobs, legs, later: [], publish: 'skipped' }))).toMatchObject({ runtime: 'built' });
    const waves = legs.map((leg) => (leg.images.includes('minimal') ? { ...leg, wave: 2 } : leg));
    const report = of({ ...jobs, legs: waves, later: ['skipped'] });
    expect(states(report)).toMatchObject({ runtime: 'built', minimal: 'stopped' });
  });

  test('one that has said nothing is a problem of its own, and its images were not built', () => {
    const report = of({ ...jobs, reports: without(jobs, 'publish', 'runtime-linux-arm64') });
    expect(report).toMatchObject({ verdict: 'broken', exitCode: 4 });
    expect(report.problems).toEqual([
      {
        kind: 'surroundings',
        what: expect.stringContaining('The leg runtime-linux-arm64 has left no report'),
      },
    ]);
    expect(states(report)).toMatchObject({ runtime: 'stopped', minimal: 'built' });
  });
});

test('a plan that was refused is all there is to say', () => {
  const problems = [{ kind: 'request' as const, what: 'reuse is "never"' }];
  const refused = assemble({ ...whole, plan: samplePlan, command: 'plan', problems });
  const report = of({
    plan: 'failure',
    build: 'skipped',
    publish: 'skipped',
    legs: undefined,
    publishes: undefined,
    reports: new Map([['plan', refused]]),
  });
  expect(report).toMatchObject({ verdict: 'failed', exitCode: 2, problems });
});

test('what every leg says is told once', () => {
  const problems = [{ kind: 'surroundings' as const, what: 'the registry does not answer' }];
  const jobs = callOf({ ...whole, problems }, { build: 'failure', publish: 'skipped' });
  expect(of({ ...jobs, reports: without(jobs, 'plan', 'publish') }).problems).toEqual(problems);
});

test('a call that somebody has stopped is interrupted, unless something was wrong besides', () => {
  const jobs = callOf(whole, { build: 'cancelled', publish: 'skipped' });
  const { interrupted } = runReports;
  const reports = new Map([...without(jobs, 'publish'), ['minimal-linux-amd64', interrupted] as const]);
  expect(of({ ...jobs, reports }).verdict).toBe('interrupted');
  expect(
    of({ ...jobs, reports: new Map([...reports, ['runtime-linux-amd64', runReports.buildFailed]]) }),
  ).toMatchObject({ verdict: 'failed' });
});

test('without any report there is still one', () => {
  const report = of({ ...callOf(whole), build: 'failure', publish: 'skipped', reports: new Map() });
  expect(report).toMatchObject({ verdict: 'broken', images: [], durationMs: 0 });
  expect(report.problems).toHaveLength(3);
});
