import type { TagResult } from '../publish/published.ts';
import { oneLine } from './harmless.ts';
import type { ImageReport, RunReport, Verdict } from './result.ts';
import {
  brokenGates,
  failedGates,
  isWarned,
  openFindings,
  planCounts,
  problemsOf,
  tagResults,
} from './view.ts';
import { count, duration, listed } from './words.ts';

/** The whole run in two sentences, plain text: what every report begins or ends with. */
export interface Headline {
  readonly verdict: Verdict;
  /** `Passed`, `Failed`. */
  readonly word: string;
  /** Why, when it is not good: `production did not pass size`. */
  readonly reason?: string;
  /** `6 of 7 images built in 2m 13s, 2 tags published, 12 already in place`. */
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
    facts: [built(report), published(report), warned(report)].filter((fact) => fact !== '').join(', '),
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
      ? `${count(judged, 'image')} linted in ${took}, ${foundWord(images)}`
      : `${planCounts(images)}, planned in ${took}`;
  }
  const toBuild = wanted.filter(({ decision }) => decision === 'build');
  const done = toBuild.filter(({ state }) => state === 'built').length;
  const unchanged = wanted.filter(({ state }) => state === 'reused').length;
  if (toBuild.length === 0) return `${unchangedText(unchanged, wanted.length)}, nothing built; ${took}`;
  const of = done === toBuild.length ? '' : `${done} of `;
  return `${of}${count(toBuild.length, 'image')} built in ${took}${unchanged > 0 ? `, ${unchanged} unchanged` : ''}`;
}

function foundWord(images: readonly ImageReport[]): string {
  const found = images.reduce((sum, image) => sum + openFindings(image).length, 0);
  return found === 0 ? 'nothing found' : count(found, 'finding');
}

/** What passed only because the policy does not let it fail. */
function warned({ images }: RunReport): string {
  const found = images.flatMap((image) => openFindings(image).filter((finding) => isWarned(finding)));
  return found.length === 0 ? '' : `the policy only warns of ${count(found.length, 'finding')}`;
}

function unchangedText(unchanged: number, all: number): string {
  if (unchanged < all) return `${unchanged} of ${count(all, 'image')} unchanged`;
  return `${count(all, 'image')}: ${all === 1 ? '' : 'all '}unchanged`;
}

function isJudged(image: ImageReport): boolean {
  return image.gates.length > brokenGates(image).length;
}

/** How many tags name what the run has put out, by whether they had to be touched for it. */
export interface TagCounts {
  /** They name it now, and did not before. */
  readonly published: number;
  /** They named it already. */
  readonly inPlace: number;
}

/** Counts the tags that name what they should; those of a publication that failed are none of them. */
export function tagCounts(report: RunReport): TagCounts {
  const states = statesOfTags(report);
  return { published: states('moved', 'created'), inPlace: states('unchanged') };
}

function statesOfTags(report: RunReport): (...wanted: readonly TagResult['state'][]) => number {
  const tags = tagResults(report);
  return (...wanted) => tags.filter(({ state }) => wanted.includes(state)).length;
}

function published(report: RunReport): string {
  if (report.command === 'lint') return '';
  const states = statesOfTags(report);
  const wrong = (
    [
      [states('rolled-back', 'removed'), 'put back to what they were'],
      [states('unknown'), 'in an unknown state'],
    ] as const
  )
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${count(number, 'tag')} ${what}`);
  const told = [...inPlaceText(tagCounts(report), tagResults(report).length), listed(wrong)];
  const text = told.filter((part) => part !== '').join(', ');
  if (text !== '') return text;
  const expected = report.verdict !== 'passed' || report.command === 'publish';
  // Where everything is as it was, there is nothing to publish.
  const isAsItWas = report.images.every(({ state }) => state === 'reused' || state === 'skipped');
  return expected &&
    !(isAsItWas && report.verdict === 'passed') &&
    report.images.every((image) => !image.published)
    ? 'nothing published'
    : '';
}

function inPlaceText({ published: moved, inPlace }: TagCounts, all: number): readonly string[] {
  if (inPlace > 0 && inPlace === all) return [`${all === 1 ? '' : 'all '}${count(all, 'tag')} in place`];
  return [
    ...(moved > 0 ? [`${count(moved, 'tag')} published`] : []),
    ...(inPlace > 0 ? [`${moved > 0 ? inPlace : count(inPlace, 'tag')} already in place`] : []),
  ];
}
