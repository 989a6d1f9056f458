import type { Leg } from '../plan/legs.ts';
import { unbegunLegs, wavesOf, type CalledJobs, type JobEnd } from './call-jobs.ts';
import { headline } from './headline.ts';
import { md, mdProse, mdTable } from './markdown.ts';
import type { RunReport } from './result.ts';
import { count } from './words.ts';

export interface CallVerdict {
  readonly isGood: boolean;
  /** Why not, a sentence each; plain text. */
  readonly reasons: readonly string[];
  /** Those of them that no job's report tells. */
  readonly unreported: readonly string[];
  /** For the step summary. */
  readonly markdown: string;
}

/** Why a call is not good. */
interface Reason {
  readonly text: string;
  /** A job's own report says so, too. */
  readonly isReported: boolean;
}

/** What a job's own report says, too. */
const told = (text: string): Reason => ({ text, isReported: true });
/** What nobody has said yet. */
const untold = (text: string): Reason => ({ text, isReported: false });

/** What reports say that were not written. */
const unreported =
  'has left no report: it was cancelled, found no runner, or could not check out; its log says more';

/** Judges a call: the one check to require. Green only when every job that had to run has done so, and was good. */
export function callVerdict(jobs: CalledJobs): CallVerdict {
  const reasons = [...planReasons(jobs), ...buildReasons(jobs), ...publishReasons(jobs)];
  const isGood = reasons.length === 0;
  const title = isGood ? '## ✅ All passed' : '## ❌ Not passed';
  const parts = isGood
    ? [md(goodText(jobs))]
    : [
        reasons.map(({ text }) => `- ${mdProse(text)}`).join('\n'),
        ...(hasMoved(jobs) ? [] : ['No tag was moved.']),
      ];
  return {
    isGood,
    reasons: reasons.map(({ text }) => text),
    unreported: reasons.flatMap(({ text, isReported }) => (isReported ? [] : [text])),
    markdown: [title, ...parts, ...legTable(jobs)].join('\n\n'),
  };
}

function planReasons({ plan, legs, publishes, reports }: CalledJobs): readonly Reason[] {
  if (plan !== 'success') return [reasonOf(`The plan ${ending(plan)}: `, reports.get('plan'))];
  if (legs !== undefined && publishes !== undefined) return [];
  return [
    untold(
      'What the plan has decided did not arrive: GitHub keeps outputs back that hold the value of a secret; is a secret `true` or `false`, or the name of an image or of a runner?',
    ),
  ];
}

/** What a job's report says; that there is none, or that it says nothing bad. */
function reasonOf(begin: string, report: RunReport | undefined): Reason {
  const why = whyOf(report);
  if (why !== undefined) return told(`${begin}${why}`);
  return untold(
    `${begin}${report === undefined ? `it ${unreported}` : 'another step of its job was not good, and the log says which one'}`,
  );
}

function buildReasons(jobs: CalledJobs): readonly Reason[] {
  const { plan, legs, reports } = jobs;
  if (plan !== 'success' || legs === undefined) return [];
  // What comes after it was never begun, and is told once for all.
  const stopped = wavesOf(jobs).find(({ end }) => end !== 'success');
  if (stopped === undefined) return [];
  const { end, legs: own, number } = stopped;
  const rest = legs.filter(({ wave = 1 }) => wave > number).length;
  return [
    ...waveReasons(end, own, reports),
    // What a report of the whole says by the images that were not built.
    ...(rest === 0
      ? []
      : [told(`${count(rest, 'leg')} of later waves ${rest === 1 ? 'was' : 'were'} not begun`)]),
  ];
}

function waveReasons(end: JobEnd, legs: readonly Leg[], reports: CalledJobs['reports']): readonly Reason[] {
  const bad = legs.flatMap(({ id }): readonly Reason[] => {
    const report = reports.get(id);
    if (report?.verdict === 'passed') return [];
    const why = whyOf(report);
    return [why === undefined ? untold(`The leg ${id} ${unreported}`) : told(`The leg ${id} failed: ${why}`)];
  });
  return bad.length > 0
    ? bad
    : [untold(`A leg ${ending(end)} after its images had passed: its log says in which step`)];
}

function publishReasons(jobs: CalledJobs): readonly Reason[] {
  const { plan, publish, legs, publishes, reports } = jobs;
  if (publish === 'success') return [];
  const wasBuilt = legs !== undefined && wavesOf(jobs).every(({ end }) => end === 'success');
  // What is told already needs no second reason.
  if (plan !== 'success' || !wasBuilt) return [];
  if (publish === 'skipped')
    return [
      untold(`Nothing was ${publishes === true ? 'published' : 'judged again'}, and all legs had passed`),
    ];
  const begin = publishes === true ? 'Publishing' : 'Judging what is published';
  return [reasonOf(`${begin} ${ending(publish)}: `, reports.get('publish'))];
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
  const facts = published === undefined ? 'nothing was to be published' : headline(published).facts;
  return `${built}; ${publishes === true ? facts : 'nothing was to be published'}`;
}

function legTable(jobs: CalledJobs): readonly string[] {
  const { legs = [], reports } = jobs;
  if (legs.length === 0) return [];
  const unbegun = unbegunLegs(jobs);
  const rows = legs.map((leg) => {
    const { id, images, platforms } = leg;
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
