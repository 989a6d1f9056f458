import { messageOf, Problem } from '../../problem.ts';
import { suiteFolder } from '../former.ts';
import type { Bucket } from './bucket.ts';
import type { Entry } from './listing.ts';
import { lifeOf } from './served.ts';

/** What is younger may be of a run that has not come to its end. In ms. */
const youngestMs = 24 * 60 * 60 * 1000;

/**
 * Lists by their hash that neither this state nor the one before it has.
 * @param nowMs since 1970
 */
export function oldLists(
  entries: readonly Entry[],
  kept: ReadonlySet<string>,
  nowMs: number,
): readonly string[] {
  return entries.flatMap(({ path, modifiedMs }) =>
    lifeOf(path) === 'lasting' && !kept.has(path) && nowMs - modifiedMs > youngestMs ? [path] : [],
  );
}

/**
 * Removes them. The new state is out by now: what cannot be removed is told, and is no failure.
 * @param note told of it
 */
export async function removeOldLists(
  bucket: Pick<Bucket, 'list' | 'remove'>,
  suite: string,
  kept: ReadonlySet<string>,
  nowMs: number,
  note: (sentence: string) => void,
): Promise<void> {
  try {
    const entries = await bucket.list(`${suiteFolder(suite)}/`);
    for (const path of oldLists(entries, kept, nowMs)) await bucket.remove(path);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    note(`Old lists stay in the bucket, which does no harm: ${messageOf(error)}`);
  }
}
