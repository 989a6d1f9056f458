import { problemOf, type Problem } from '../problem.ts';
import { TagsStay } from './outcome.ts';

/** So many tags are named in the one line that says what is wrong; the log below it has them all. */
const most = 5;

/** What is told where the tags of a run could not be read after they were moved. */
export interface Unseen {
  /** Absent where the registry has said of each what it names. */
  readonly failure?: Problem;
  readonly note?: string;
}

/**
 * Judges a publication whose tags were all sent and could not be read afterwards. A registry that answers with the
 * digest of what it has stored is believed; one that has only said that it took the bytes is not.
 * @param doubtful full references of the tags that were not confirmed
 * @param all how many tags were sent
 * @param failure why they could not be read
 */
export function unseen(doubtful: ReadonlySet<string>, all: number, failure: unknown): Unseen {
  const { kind, what } = problemOf(failure, 'surroundings');
  const cause = kind === 'interrupted' ? 'the run was stopped' : what;
  if (doubtful.size === 0)
    return {
      note:
        `the registry has confirmed that all tags were moved, but they could not be read afterwards: ${cause}; ` +
        'whether another run has moved them as well is not known',
    };
  const more = doubtful.size - most;
  const named = [...[...doubtful].sort().slice(0, most), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return {
    failure: new TagsStay({
      kind: 'surroundings',
      what:
        `${doubtful.size} of ${all} tags may not have been moved: the registry has not confirmed them, ` +
        `and they could not be read afterwards: ${named}`,
      todo: 'Run this one again: tags that are right already stay as they are',
      log: [cause],
    }),
  };
}
