import { Problem, problemOf, type ProblemData } from '../problem.ts';
import type { TagResult } from './published.ts';

/** A failure after which no tag is taken back: it says itself what is wrong with them. */
export class TagsStay extends Problem {}

/** The failure of a tag, with what became of each of them. */
export function rollbackProblem(failure: unknown, tags: readonly TagResult[]): ProblemData {
  const cause = problemOf(failure, 'surroundings');
  const isLeft = failure instanceof TagsStay;
  const what = cause.kind === 'interrupted' ? 'Interrupted while tags were moved' : cause.what;
  return {
    ...cause,
    what: isLeft ? what : `${what}; ${outcome(tags)}`,
    log: [...(cause.log ?? []), ...tags.map((tag) => tagLine(tag, isLeft))],
  };
}

function outcome(tags: readonly TagResult[]): string {
  const refs = (some: readonly TagResult[]): string => some.map(({ ref }) => ref).join(', ');
  const left = tags.filter(({ state }) => state === 'created' || state === 'moved' || state === 'unknown');
  const others = tags.filter(({ state, before, after }) => state === 'untouched' && before !== after);
  const parts = [
    ...(left.length === 0
      ? []
      : [`${left.length} of ${tags.length} tags could not be taken back: ${refs(left)}`]),
    ...(others.length === 0 ? [] : [`somebody else has moved ${refs(others)} meanwhile`]),
  ];
  return parts.length === 0 ? 'all tags are where they were' : parts.join('; ');
}

function tagLine({ ref, state, before, after }: TagResult, isLeft: boolean): string {
  const stays = isLeft ? '' : ' and could not be taken back';
  const words: Readonly<Record<TagResult['state'], string>> = {
    moved: `names the new ${after ?? ''}${stays}`,
    created: `is new, names ${after ?? ''}${isLeft ? '' : ', and this registry cannot take it away'}`,
    unchanged: `unchanged, ${after ?? ''}`,
    'rolled-back': `back at ${after ?? ''}`,
    removed: 'was new and is removed again',
    untouched: after === undefined ? 'was not made' : `untouched, ${after}`,
    unknown: `not known where it is; it was ${before === undefined ? 'not there' : `at ${before}`}`,
  };
  return `${ref}: ${words[state]}`;
}
