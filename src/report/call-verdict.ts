import type { Leg } from '../plan/legs.ts';
import { headline } from './headline.ts';
import { md, mdProse, mdTable } from './markdown.ts';
import type { RunReport } from './result.ts';
import { count } from './words.ts';

/** How a job ended. Source: docs.github.com, "Contexts", `needs`. */
export type JobEnd = 'success' | 'failure' | 'cancelled' | 'skipped';

/** The jobs of one call of a reusable workflow, as its gate sees them. */
export interface CalledJobs {
  readonly plan: JobEnd;
  /** All legs of the first wave together, which are all there are in the mode `solve`. */
  readonly build: JobEnd;
  /** Those of the waves after it, from the second on. */
  readonly later?: readonly JobEnd[];
  readonly publish: JobEnd;
  /** What the plan has said; undefined where it has not, or where the runner has kept it back. */
  readonly legs: readonly Leg[] | undefined;
  /** Tags were to move; undefined where the plan has not said, or where the runner has kept it back. */
  readonly publishes: boolean | undefined;
  /** Job (`plan`, `publish`) or leg's id → its report, where one was written. */
  readonly reports: ReadonlyMap<string, RunReport>;
}

export interface CallVerdict {
  readonly isGood: boolean;
  /** Why not, a sentence each; plain text. */
  readonly reasons: readonly string[];
  /** For the step summary. */
  readonly markdown: string;
}

/** What reports say that were not written. */
const unreported =
  'has left no report: it was cancelled, found no runner, or could not check out; its log says more';

/** Judges a call: the one check to require. Green only when every job that had to run has done so, and was good. */
export function callVerdict(jobs: CalledJobs): CallVerdict {
  const reasons = [...planReasons(jobs), ...buildReasons(jobs), ...publishReasons(jobs)];
  const isGood = reasons.length === 0;
  const title = isGood ? '## ✅ All passed' : '## ❌ Not passed';
  const told = isGood
    ? [md(goodText(jobs))]
    : [
        reasons.map((reason) => `- ${mdProse(reason)}`).join('\n'),
        ...(hasMoved(jobs) ? [] : ['No tag was moved.']),
      ];
  return { isGood, reasons, markdown: [title, ...told, ...legTable(jobs)].join('\n\n') };
}

function planReasons({ plan, legs, publishes, reports }: CalledJobs): readonly string[] {
  if (plan !== 'success')
    return [`The plan ${ending(plan)}: ${whyOf(reports.get('plan')) ?? `it ${unreported}`}`];
  if (legs !== undefined && publishes !== undefined) return [];
  return [
    'What the plan has decided did not arrive: GitHub keeps outputs back that hold the value of a secret; is a secret `true` or `false`, or the name of an image or of a runner?',
  ];
}

function buildReasons(jobs: CalledJobs): readonly string[] {
  const { plan, legs, reports } = jobs;
  if (plan !== 'success' || legs === undefined) return [];
  // What comes after it was never begun, and is told once for all.
  const stopped = wavesOf(jobs).find(({ end }) => end !== 'success');
  if (stopped === undefined) return [];
  const { end, legs: own, number } = stopped;
  const rest = legs.filter(({ wave = 1 }) => wave > number).length;
  return [
    ...waveReasons(end, own, reports),
    ...(rest === 0 ? [] : [`${count(rest, 'leg')} of later waves ${rest === 1 ? 'was' : 'were'} not begun`]),
  ];
}

interface Wave {
  /** From 1. */
  readonly number: number;
  readonly end: JobEnd;
  readonly legs: readonly Leg[];
}

/** Those that have legs. */
function wavesOf({ build, later = [], legs = [] }: CalledJobs): readonly Wave[] {
  const ends = [build, ...later];
  const numbers = [...new Set(legs.map(({ wave = 1 }) => wave))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    end: ends[number - 1] ?? 'skipped',
    legs: legs.filter(({ wave = 1 }) => wave === number),
  }));
}

function waveReasons(end: JobEnd, legs: readonly Leg[], reports: CalledJobs['reports']): readonly string[] {
  const bad = legs.flatMap(({ id }) => {
    const report = reports.get(id);
    if (report?.verdict === 'passed') return [];
    const why = whyOf(report);
    return [`The leg ${id} ${why === undefined ? unreported : `failed: ${why}`}`];
  });
  return bad.length > 0
    ? bad
    : [`A leg ${ending(end)} after its images had passed: its log says in which step`];
}

function publishReasons(jobs: CalledJobs): readonly string[] {
  const { plan, publish, legs, publishes, reports } = jobs;
  if (publish === 'success') return [];
  const wasBuilt = legs !== undefined && wavesOf(jobs).every(({ end }) => end === 'success');
  // What is told already needs no second reason.
  if (plan !== 'success' || !wasBuilt) return [];
  if (publish === 'skipped')
    return [`Nothing was ${publishes === true ? 'published' : 'judged again'}, and all legs had passed`];
  return [
    `${publishes === true ? 'Publishing' : 'Judging what is published'} ${ending(publish)}: ${whyOf(reports.get('publish')) ?? `it ${unreported}`}`,
  ];
}

function ending(end: JobEnd): string {
  return end === 'failure' ? 'failed' : end === 'cancelled' ? 'was cancelled' : 'did not run';
}

/** What a report gives as its reason; undefined where there is none, or it is good. */
function whyOf(report: RunReport | undefined): string | undefined {
  if (report === undefined || report.verdict === 'passed') return undefined;
  const { word, reason } = headline(report);
  const todo = report.problems.find((problem) => problem.todo !== undefined)?.todo;
  return `${reason ?? word.toLowerCase()}${todo === undefined ? '' : `. ${todo}`}`;
}

/** Whether the publication came so far that tags may have moved: without a report nobody knows. */
function hasMoved({ publish, publishes, reports }: CalledJobs): boolean {
  if (publish === 'skipped' || publishes === false) return false;
  return reports.get('publish')?.images.some(({ published }) => published !== undefined) ?? true;
}

function goodText({ legs = [], publishes, reports }: CalledJobs): string {
  const published = reports.get('publish');
  const waves = Math.max(1, ...legs.map(({ wave = 1 }) => wave));
  const inWaves = waves === 1 ? '' : ` in ${waves} waves`;
  const built = legs.length === 0 ? 'Nothing had to be built' : `Legs: ${legs.length}${inWaves}`;
  const told = published === undefined ? 'nothing was to be published' : headline(published).facts;
  return `${built}; ${publishes === true ? told : 'nothing was to be published'}`;
}

function legTable(jobs: CalledJobs): readonly string[] {
  const { legs = [], reports } = jobs;
  if (legs.length === 0) return [];
  const unbegun = new Set(wavesOf(jobs).flatMap((wave) => (wave.end === 'skipped' ? wave.legs : [])));
  const rows = legs.map((leg) => {
    const { id, images, platforms } = leg;
    // What lies there is of another attempt.
    const report = unbegun.has(leg) ? undefined : reports.get(id);
    const none = unbegun.has(leg) ? '➖ not begun' : '⚠️ no report';
    const mark = report === undefined ? none : report.verdict === 'passed' ? '✅' : '❌';
    return [
      md(id),
      md(images.join(', ')),
      md(platforms.join(', ')),
      mark,
      md(report === undefined ? '' : headline(report).facts),
    ];
  });
  const head = ['leg', 'images', 'platforms', 'passed', ''].map((title) => ({ title }));
  return [mdTable(head, rows)];
}
