import type { LimitFunction } from 'p-limit';
import { setTimeout as sleep } from 'node:timers/promises';
import { problemOf, type Problem } from '../problem.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { TagsStay } from './outcome.ts';
import type { Placed } from './tags.ts';

/*
 * Two runs that move the same tags at the same time.
 *
 * Registries have no conditional PUT, and with reads and writes alone two writers cannot agree without waiting for
 * each other (Herlihy, "Wait-free synchronization", 1991). What is done instead: a run reads all its tags after it
 * has moved them. All its own: good. All another's: good as well, that one came after it. Some of each: the two have
 * mixed. Then one of them puts all its own there again. The one whose tag is the first by name goes first, the other
 * waits longer, and by chance; whoever finds that things have changed meanwhile waits anew.
 *
 * What holds then:
 * - Whoever reads last sees what is, as every run reads after its last write: two runs never end mixed with both of
 *   them green.
 * - They end mixed at all only when in each of several rounds the two have written between the other's reads, in
 *   spite of the pauses; then at least one of them fails and says so.
 * - A run whose reading fails for good is green only where the registry has confirmed the digest of each tag, and it
 *   says that it could not look (unseen.ts): another run's write between its own and that one is not seen then.
 * - Nothing can be said about a writer that does not read afterwards: docker push, or a run that was killed.
 * To have runs wait for each other is the workflow's part: `concurrency:`.
 */

export interface Settled {
  /** `unseen`: all were put, and where they are could not be read, see `failure`. */
  readonly state: 'ours' | 'theirs' | 'mixed' | 'unseen';
  /** What each tag named when it was read last, in their order; those that were not moved are not read again. */
  readonly now: readonly (string | undefined)[];
  readonly failure?: unknown;
}

export interface Settling {
  readonly writer: RegistryClient;
  readonly limit: LimitFunction;
  readonly signal: AbortSignal;
  /** How long who goes first waits, about; the other waits `patience` times as long. In ms. */
  readonly pauseMs: number;
}

/** How often ours is put there again, and how often it is waited for another run that is still at work. */
const mostRounds = 5;
const mostReadings = 25;
const patience = 4;

/** Reads where the tags are after they were moved, and settles it with another run that has moved them as well. */
export async function settle(
  placed: readonly Placed[],
  written: ReadonlySet<string>,
  { writer, limit, signal, pauseMs }: Settling,
): Promise<Settled> {
  const counted = countedTags(placed, written);
  const read = (): Promise<(string | undefined)[]> =>
    Promise.all(
      placed.map(({ tag, ref, digest }) =>
        counted.has(ref) ? limit(() => writer.resolveTag(tag)) : Promise.resolve(digest),
      ),
    );
  let now: readonly (string | undefined)[] = placed.map(({ digest }) => digest);
  try {
    now = await read();
  } catch (failure) {
    return { state: 'unseen', now, failure };
  }
  try {
    for (let round = 0, reading = 0; reading < mostReadings; reading += 1) {
      const state = judge(placed, now, counted);
      if (state !== 'mixed') return { state, now };
      if (signal.aborted || round === mostRounds) break;
      const pause = (goesFirst(placed, now, counted) ? 1 : patience) * pauseMs * (0.5 + Math.random());
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      const later = await read();
      const stands = later.every((digest, index) => digest === now[index]);
      now = later;
      // The other one is still at work: it may put all of its own there, and then nothing has to be done.
      if (!stands) continue;
      round += 1;
      const lost = placed.filter(({ ref, digest }, index) => counted.has(ref) && now[index] !== digest);
      await Promise.all(
        lost.map(({ tag, target }) => limit(async () => writer.putManifest(tag, await target()))),
      );
      now = await read();
    }
    return { state: 'mixed', now };
  } catch (failure) {
    return { state: 'mixed', now, failure };
  }
}

/**
 * The tags that have to be of one run: those that were written, and those that were right already and have the same
 * label (`main`) as one that was written. Another run may have moved `main` while we made `sha-1234567`: no mixture.
 */
function countedTags(placed: readonly Placed[], written: ReadonlySet<string>): ReadonlySet<string> {
  const labels = new Set(placed.filter(({ ref }) => written.has(ref)).map(({ tag }) => tag.tag));
  return new Set(
    placed.filter(({ ref, tag }) => written.has(ref) || labels.has(tag.tag)).map(({ ref }) => ref),
  );
}

function judge(
  placed: readonly Placed[],
  now: readonly (string | undefined)[],
  counted: ReadonlySet<string>,
): 'ours' | 'theirs' | 'mixed' {
  const tags = placed.flatMap((move, index) => (counted.has(move.ref) ? [{ ...move, is: now[index] }] : []));
  if (tags.every(({ is, digest }) => is === digest)) return 'ours';
  // One that shows what it was before: a registry that is slow to show it, or another run that takes its tags back.
  return tags.some(({ is, digest, before }) => is === digest || is === before) ? 'mixed' : 'theirs';
}

/** Both runs see the same tag under the first name: it is one's own for one of them only. */
function goesFirst(
  placed: readonly Placed[],
  now: readonly (string | undefined)[],
  counted: ReadonlySet<string>,
): boolean {
  const refs = [...counted].sort();
  const index = placed.findIndex(({ ref }) => ref === refs[0]);
  return placed[index] !== undefined && now[index] === placed[index].digest;
}

/** Tags of two runs are mixed, and that could not be settled. */
export function contested(
  placed: readonly Placed[],
  now: readonly (string | undefined)[],
  failure: unknown,
): Problem {
  const theirs = placed.filter(({ digest }, index) => now[index] !== digest).map(({ ref }) => ref);
  const why = failure === undefined ? [] : [problemOf(failure, 'surroundings').what];
  return new TagsStay({
    kind: 'surroundings',
    what:
      'Another run moves the same tags at the same time, and they are mixed now: ' +
      `${theirs.join(', ')} ${theirs.length === 1 ? 'is' : 'are'} not this run’s`,
    todo: 'Run this one again when the other has ended; a `concurrency:` group in the workflow keeps two runs apart',
    log: why,
  });
}
