import type { LimitFunction } from 'p-limit';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RegistryClient } from '../oci/registry/client.ts';
import type { TagResult } from './published.ts';
import type { Placed } from './tags.ts';

/** Taking tags back must end, in ms. */
const deadlineMs = 60_000;
/** Rounds of requests, each of which has tried again by itself: a registry may be away for half a minute. */
const rounds = 4;

/**
 * Puts tags back to where they were: only those that name what we put there. What somebody else has put there stays.
 * @param tried the tags that a PUT was sent for, also one that seemed to fail: it may have worked
 * @param pauseMs before the second round; twice as long each time
 * @returns what became of each, in their order; never throws
 */
export async function takeBack(
  placed: readonly Placed[],
  tried: ReadonlySet<string>,
  unbound: RegistryClient,
  limit: LimitFunction,
  pauseMs: number,
): Promise<readonly TagResult[]> {
  const signal = AbortSignal.timeout(deadlineMs);
  const client = unbound.with(signal);
  const results = new Map<string, TagResult>();
  const moves = placed.filter(({ ref }) => tried.has(ref));
  const round = async (some: readonly Placed[]): Promise<void> => {
    await Promise.all(
      some.map((move) =>
        limit(async () => {
          const result = await takeOneBack(move, client);
          if (isNews(result, results.get(move.ref))) results.set(move.ref, result);
        }),
      ),
    );
  };
  await round(moves);
  for (let next = 1; next < rounds && !signal.aborted; next += 1) {
    const unknown = moves.filter(({ ref }) => results.get(ref)?.state === 'unknown');
    if (unknown.length === 0) break;
    await sleep(pauseMs * 2 ** (next - 1), undefined, { signal }).catch(() => undefined);
    await round(unknown);
  }
  // A PUT whose answer we did not wait for may have arrived only now.
  await round(moves.filter(({ ref }) => results.get(ref)?.state !== 'created'));
  return placed.map((move) => results.get(move.ref) ?? untouched(move));
}

async function takeOneBack(move: Placed, client: RegistryClient): Promise<TagResult> {
  const { tag, ref, before, old, digest } = move;
  const was = before === undefined ? {} : { before };
  try {
    const now = await client.resolveTag(tag);
    if (now !== digest)
      return { ref, state: 'untouched', ...was, ...(now === undefined ? {} : { after: now }) };
    if (old) {
      await client.putManifest(tag, old);
      return { ref, state: 'rolled-back', ...was, after: old.digest };
    }
    // By its name and never by digest, which would take every other tag of that digest with it.
    const gone = await client.deleteTag(tag);
    return gone === 'deleted' ? { ref, state: 'removed' } : { ref, state: 'created', after: digest };
  } catch {
    // The failure that made us take it back is the one to tell; this tag's state says that it is not known.
    return { ref, state: 'unknown', ...was };
  }
}

/** A later look that finds a tag where an earlier one has put it, or finds nothing out, says nothing new. */
function isNews(result: TagResult, earlier: TagResult | undefined): boolean {
  if (earlier === undefined || earlier.state === 'unknown') return true;
  if (result.state === 'unknown') return false;
  return !(result.state === 'untouched' && result.after === earlier.after);
}

function untouched({ ref, before }: Placed): TagResult {
  return { ref, state: 'untouched', ...(before === undefined ? {} : { before, after: before }) };
}
