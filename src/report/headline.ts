import { oneLine } from './harmless.ts';
import type { ImageReport, RunReport, Verdict } from './result.ts';
import { brokenGates, failedGates, planCounts, problemsOf, tagResults } from './view.ts';
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
  const { images } = report;
  const took = duration(report.durationMs);
  if (images.length === 0) return `after ${took}`;
  const wanted = images.filter(({ decision }) => decision !== 'skip');
  if (wanted.every(({ state }) => state === 'planned')) {
    const judged = images.filter(isJudged).length;
    return judged > 0
      ? `${count(judged, 'image')} linted in ${took}`
      : `${planCounts(images)}, planned in ${took}`;
  }
  const toBuild = wanted.filter(({ decision }) => decision === 'build');
  const done = toBuild.filter(({ state }) => state === 'built').length;
  const unchanged = wanted.filter(({ state }) => state === 'reused').length;
  if (toBuild.length === 0) return `${unchangedText(unchanged, wanted.length)}, nothing built; ${took}`;
  const of = done === toBuild.length ? '' : `${done} of `;
  return `${of}${count(toBuild.length, 'image')} built in ${took}${unchanged > 0 ? `, ${unchanged} unchanged` : ''}`;
}

function unchangedText(unchanged: number, all: number): string {
  if (unchanged < all) return `${unchanged} of ${count(all, 'image')} unchanged`;
  return `${count(all, 'image')}: ${all === 1 ? '' : 'all '}unchanged`;
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
  const told = parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${count(number, 'tag')} ${what}`);
  if (told.length > 0) return listed(told);
  const expected = report.verdict !== 'passed' || report.command === 'publish';
  // Where everything is as it was, there is nothing to publish.
  const isAsItWas = report.images.every(({ state }) => state === 'reused' || state === 'skipped');
  return expected &&
    !(isAsItWas && report.verdict === 'passed') &&
    report.images.every((image) => !image.published)
    ? 'nothing published'
    : '';
}
