import { oneLine } from './harmless.ts';
import type { ImageReport, RunReport, Verdict } from './result.ts';
import { brokenGates, failedGates, problemsOf, tagResults } from './view.ts';
import { count, duration, listed } from './words.ts';

/** The whole run in two sentences, plain text: what every report begins or ends with. */
export interface Headline {
  readonly verdict: Verdict;
  /** `Passed`, `Failed`. */
  readonly word: string;
  /** Why, when it is not good: `production did not pass size`. */
  readonly reason?: string;
  /** `6 of 7 images built in 2m 13s, 14 tags published`. */
  readonly facts: string;
}

const words: Readonly<Record<Verdict, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  broken: 'Broken',
  interrupted: 'Interrupted',
};

/** How many images or problems a sentence names before it counts the rest. */
const named = 3;

/** Puts a run into words. */
export function headline(report: RunReport): Headline {
  const reason = reasonOf(report);
  return {
    verdict: report.verdict,
    word: report.command === 'plan' && report.verdict === 'passed' ? 'Planned' : words[report.verdict],
    ...(reason === undefined ? {} : { reason }),
    facts: [built(report), published(report)].filter((fact) => fact !== '').join(', '),
  };
}

/** The headline as one line of plain text. */
export function headlineText(report: RunReport): string {
  const { word, reason, facts } = headline(report);
  return `${word}: ${reason === undefined ? facts : `${reason}; ${facts}`}`;
}

function reasonOf(report: RunReport): string | undefined {
  if (report.verdict === 'passed' || report.verdict === 'interrupted') return undefined;
  const [first, ...others] = problemsOf(report);
  if (first) {
    return oneLine(first.what) + (others.length > 0 ? `, and ${count(others.length, 'more problem')}` : '');
  }
  const failed = report.images.filter((image) => failedGates(image).length > 0);
  const sentences = failed
    .slice(0, named)
    .map((image) => `${oneLine(image.name)} did not pass ${listed(failedGates(image))}`);
  const rest = failed.length - sentences.length;
  return listed([...sentences, ...(rest > 0 ? [`${count(rest, 'more image')} failed`] : [])]) || undefined;
}

function built(report: RunReport): string {
  const wanted = report.images.filter((image) => image.decision === 'build');
  const took = duration(report.durationMs);
  if (report.images.length === 0) return `after ${took}`;
  if (wanted.every((image) => image.state === 'planned')) {
    const judged = report.images.filter(isJudged).length;
    return judged > 0
      ? `${count(judged, 'image')} linted in ${took}`
      : `${count(wanted.length, 'image')} to build, planned in ${took}`;
  }
  const done = wanted.filter((image) => image.state === 'built').length;
  const of = done === wanted.length ? '' : `${done} of `;
  return `${of}${count(wanted.length, 'image')} built in ${took}`;
}

function isJudged(image: ImageReport): boolean {
  return image.gates.length > brokenGates(image).length;
}

function published(report: RunReport): string {
  const tags = tagResults(report);
  const states = (...wanted: readonly string[]): number =>
    tags.filter((tag) => wanted.includes(tag.state)).length;
  const parts = [
    [states('moved', 'created', 'unchanged'), 'published'],
    [states('rolled-back', 'removed'), 'put back to what they were'],
    [states('unknown'), 'in an unknown state'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number, 'tag')} ${what}`);
  if (told.length > 0) return listed(told);
  const expected = report.verdict !== 'passed' || report.command === 'publish';
  return expected && report.images.every((image) => !image.published) ? 'nothing published' : '';
}
