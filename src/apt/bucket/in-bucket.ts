import { inReleaseOf } from '../former.ts';
import { againWhileMoved } from '../moves.ts';
import type { Next } from '../next.ts';
import type { Reach } from '../reach.ts';
import { stepFrom, type Bench, type Purpose } from '../step.ts';
import type { BucketPlace } from './address.ts';
import { openBucket } from './bucket.ts';
import { guardOf, type Guard } from './guard.ts';
import { bucketShelf } from './shelf.ts';
import { removeOldLists } from './tidy.ts';
import { writeToBucket } from './write.ts';

/**
 * Brings a repository in a bucket to its next state. Only proven, it is known that the key may write.
 * @throws Problem as stepFrom, writeToBucket and againWhileMoved; (surroundings) where the key may not read or write
 */
export async function inBucket(
  place: BucketPlace,
  bench: Bench,
  purpose: Purpose,
  reach: Reach,
): Promise<Next> {
  const { suite } = bench.wanted;
  const bucket = openBucket(place, reach);
  let guard: Guard | undefined;
  try {
    return await againWhileMoved('The repository', reach.signal, async () => {
      const shelf = bucketShelf(bucket);
      const { next } = await stepFrom(shelf, bench);
      if (next.isSame) return next;
      guard ??= await knownGuard(bucket, place, reach);
      if (purpose === 'prove') return next;
      const state = { suite, writes: next.writes, etag: shelf.etagOf(inReleaseOf(suite)) };
      if ((await writeToBucket(bucket, state, guard)) === 'moved') return 'moved';
      await removeOldLists(bucket, suite, next, Date.now(), reach.note);
      return next;
    });
  } finally {
    await bucket.close();
  }
}

async function knownGuard(
  bucket: Parameters<typeof guardOf>[0],
  { url }: BucketPlace,
  { note }: Reach,
): Promise<Guard> {
  const guard = await guardOf(bucket);
  if (guard === 'looks')
    note(
      `${url.host} does not write on a condition (If-Match): see to it that one run at a time writes to this repository`,
    );
  return guard;
}
