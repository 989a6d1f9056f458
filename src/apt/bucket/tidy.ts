import { messageOf, Problem } from '../../problem.ts';
import { suiteFolder } from '../former.ts';
import type { Next } from '../next.ts';
import type { Bucket } from './bucket.ts';
import type { Entry } from './listing.ts';
import { isByHash } from './served.ts';

/**
 * A list that is younger may be of a run that has not come to its end; with a former state that is younger, somebody may
 * still go by the one before it. In ms.
 */
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
    isByHash(path) && !kept.has(path) && nowMs - modifiedMs > youngestMs ? [path] : [],
  );
}

/**
 * Removes them, where the former state is more than a day old. The new state is out by now: what cannot be removed is
 * told, and is no failure.
 * @param nowMs since 1970
 * @param note told of it
 */
export async function removeOldLists(
  bucket: Pick<Bucket, 'list' | 'remove'>,
  suite: string,
  { keptByHash, formerMs }: Pick<Next, 'keptByHash' | 'formerMs'>,
  nowMs: number,
  note: (sentence: string) => void,
): Promise<void> {
  if (formerMs === undefined || nowMs - formerMs <= youngestMs) return;
  try {
    const entries = await bucket.list(`${suiteFolder(suite)}/`);
    for (const path of oldLists(entries, keptByHash, nowMs)) await bucket.remove(path);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    note(`Old lists stay in the bucket, which does no harm: ${messageOf(error)}`);
  }
}
