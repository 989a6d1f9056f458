import type { GateResult } from '../check/gate.ts';
import type { Leg } from '../plan/legs.ts';
import type { ProblemData } from '../problem.ts';
import { unbegunLegs, type CalledJobs } from './call-jobs.ts';
import type { CallVerdict } from './call-verdict.ts';
import type { ImageReport, PlatformReport, RunReport } from './result.ts';
import { judge, worstFirst } from './verdict.ts';

/**
 * One report of a call, made of those of its jobs: what one run on one machine would have told. An image that legs have
 * built is put together from theirs, over their platforms; of any other counts what `publish` says, which judges again
 * what is published, and the plan where it did not come to that. The engine's steps are left to the jobs' own reports.
 */
export function callReport(
  jobs: CalledJobs,
  { isGood, unreported }: Pick<CallVerdict, 'isGood' | 'unreported'>,
): RunReport {
  const reports = reportsOf(jobs);
  const images = namesIn(reports).flatMap((name) => imageOf(name, jobs) ?? []);
  const problems = isGood ? [] : problemsOf(reports, unreported);
  const gates = isGood ? [] : images.flatMap((image) => image.gates);
  // Nobody stopped a run that went wrong besides.
  const isBad = problems.length > 0 || gates.some(({ state }) => state !== 'passed');
  const interrupted = !isGood && !isBad && reports.some(({ verdict }) => verdict === 'interrupted');
  return {
    schema: 1,
    command: jobs.publishes === true ? 'publish' : 'build',
    ...judge({ interrupted, problems, gates }),
    ...timesOf(reports),
    images,
    artifacts: reports.flatMap(({ artifacts }) => artifacts),
    steps: [],
    warnings: [],
    problems,
    notes: [...new Set(reports.flatMap(({ notes }) => notes))],
  };
}

/** Those of this attempt of the run, in the order of the jobs. */
function reportsOf(jobs: CalledJobs): readonly RunReport[] {
  const { plan, publish } = ofWhole(jobs);
  return [plan, ...begunReports(jobs).map(({ report }) => report), publish].flatMap((one) => one ?? []);
}

/** The reports that know all images. */
function ofWhole({ publish, reports }: CalledJobs): {
  readonly plan?: RunReport;
  readonly publish?: RunReport;
} {
  const [planned, published] = [reports.get('plan'), reports.get('publish')];
  return {
    ...(planned === undefined ? {} : { plan: planned }),
    ...(published === undefined || publish === 'skipped' ? {} : { publish: published }),
  };
}

function begunReports(jobs: CalledJobs): readonly { readonly leg: Leg; readonly report: RunReport }[] {
  const { legs = [], reports } = jobs;
  const unbegun = unbegunLegs(jobs);
  return legs.flatMap((leg) => {
    const report = unbegun.has(leg) ? undefined : reports.get(leg.id);
    return report === undefined ? [] : [{ leg, report }];
  });
}

/** In build order, as the first report has them that knows them. */
function namesIn(reports: readonly RunReport[]): readonly string[] {
  return [...new Set(reports.flatMap(({ images }) => images.map(({ name }) => name)))];
}

function imageOf(name: string, jobs: CalledJobs): ImageReport | undefined {
  const named = (report: RunReport | undefined): ImageReport | undefined =>
    report?.images.find((image) => image.name === name);
  const { plan, publish } = ofWhole(jobs);
  const [planned, published] = [named(plan), named(publish)];
  const parts = (jobs.legs ?? []).filter(({ images }) => images.includes(name)).length;
  const built = begunReports(jobs).flatMap(({ leg, report }) => {
    const image = leg.images.includes(name) ? named(report) : undefined;
    return image?.decision === 'build' ? [image] : [];
  });
  // Where nothing is pushed, `publish` leaves what legs build alone.
  const known = published?.decision === 'skip' && planned !== undefined ? planned : published;
  const base = known ?? planned ?? built[0];
  if (base === undefined || parts === 0) return base && standing(base, jobs);
  return together(base, built, parts);
}

/** A plan asks for no build: what it leaves as it is published is so, when nobody has looked again. */
function standing(image: ImageReport, { plan }: CalledJobs): ImageReport {
  const isKept = plan === 'success' && image.state === 'planned' && image.decision === 'reuse';
  return isKept ? { ...image, state: 'reused' } : image;
}

/** @param parts how many legs were to build it; those without a report have built nothing that anybody knows of */
function together(base: ImageReport, built: readonly ImageReport[], parts: number): ImageReport {
  const own = built.flatMap(({ platforms }) => platforms.filter(({ digest }) => digest !== undefined));
  const onPlatform = ({ platform }: PlatformReport): PlatformReport | undefined =>
    own.find((one) => one.platform === platform);
  const tests = built.flatMap((one) => one.tests ?? []);
  return {
    ...base,
    state: stateOf(base, built, parts),
    platforms: base.platforms.map((one) => onPlatform(one) ?? one),
    // Who publishes has taken over the answers that legs were given.
    gates: base.gates.length > 0 ? base.gates : onceEach(built.flatMap(({ gates }) => gates)),
    ...(tests.length === 0 ? {} : { tests }),
    steps: {
      total: built.reduce((sum, { steps }) => sum + steps.total, 0),
      cached: built.reduce((sum, { steps }) => sum + steps.cached, 0),
    },
    durationMs: Math.max(base.durationMs, ...built.map(({ durationMs }) => durationMs)),
  };
}

/** A gate that asks for no platform has answered in each leg. */
function onceEach(gates: readonly GateResult[]): readonly GateResult[] {
  const once = new Map<string, GateResult>();
  for (const one of gates) {
    const key = JSON.stringify([one.gate, one.platform, one.state]);
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()];
}

function stateOf(base: ImageReport, built: readonly ImageReport[], parts: number): ImageReport['state'] {
  if (base.state === 'built') return 'built';
  if (built.some(({ state }) => state === 'failed')) return 'failed';
  return built.length < parts || built.some(({ state }) => state !== 'built') ? 'stopped' : 'built';
}

/** Each once: what is wrong for all images every leg says. */
function problemsOf(reports: readonly RunReport[], unreported: readonly string[]): readonly ProblemData[] {
  const once = new Map<string, ProblemData>();
  for (const problem of reports.flatMap((report) => report.problems)) {
    // It is a verdict.
    if (problem.kind === 'interrupted') continue;
    const key = JSON.stringify([problem.what, problem.where]);
    if (!once.has(key)) once.set(key, problem);
  }
  const others = unreported.map((what): ProblemData => ({ kind: 'surroundings', what }));
  return worstFirst([...once.values(), ...others]);
}

/** From the first job's start to the last one's end. */
function timesOf(reports: readonly RunReport[]): Pick<RunReport, 'startedAt' | 'durationMs'> {
  const starts = reports.map(({ startedAt }) => Date.parse(startedAt)).filter(Number.isFinite);
  if (starts.length === 0) return { startedAt: new Date(0).toISOString(), durationMs: 0 };
  const start = Math.min(...starts);
  const ends = reports.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs);
  return {
    startedAt: new Date(start).toISOString(),
    durationMs: Math.max(0, ...ends.filter(Number.isFinite).map((end) => end - start)),
  };
}
