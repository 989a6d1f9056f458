import pLimit, { type LimitFunction } from 'p-limit';
import { interrupted } from '../problem.ts';
import { formatReference } from '../oci/reference.ts';
import type { RegistryClient, StoredManifest } from '../oci/registry/client.ts';
import { delayed } from './delayed.ts';
import { lostPlatformNotes, type MovedTag } from './lost-platforms.ts';
import type { TagResult } from './published.ts';
import type { TagReference } from './request.ts';
import { contested, settle } from './settle.ts';
import { takeBack } from './take-back.ts';
import { unseen } from './unseen.ts';

/** One tag and what it shall name. */
export interface TagMove {
  readonly tag: TagReference;
  readonly digest: string;
  /** The bytes of that digest; asked for only where the tag names something else. */
  readonly target: () => Promise<StoredManifest>;
  /** What the image is for. Where it is left out, nothing is said of platforms that a tag has lost. */
  readonly platforms?: readonly string[];
}

/** A tag and where it was before anything was moved. */
export interface Placed extends TagMove {
  readonly ref: string;
  /** Absent: there was none. */
  readonly before?: string;
  /** What is put back when the run fails; there for each tag that is to be moved and names something. */
  readonly old?: StoredManifest;
}

/** What became of the tags, in their order; `failure` is why they do not all name what they should. */
export interface TagsMoved {
  readonly results: readonly TagResult[];
  readonly failure?: unknown;
  /** What other runs have done to the same tags meanwhile, a sentence each. */
  readonly notes: readonly string[];
}

/** In milliseconds. */
export interface Patience {
  /** Another run that moves the same tags has so long to end: see settle.ts. */
  readonly settleMs: number;
  /** Before tags that could not be taken back are tried once more; twice as long each time. */
  readonly rescueMs: number;
}

export interface MoveOptions {
  readonly signal: AbortSignal;
  /** What tags (in full) named when the plan was made. */
  readonly known?: ReadonlyMap<string, string> | undefined;
  readonly patience?: Partial<Patience> | undefined;
}

const defaultPatience: Patience = { settleMs: 1_000, rescueMs: 1_000 };
const concurrency = 4;
/** An answer that is already on its way is waited for this long after an interruption, in ms. */
const graceMs = 5_000;

/**
 * Moves all tags or none: each by one PUT of the same bytes, those that exist first and new ones last, because a new
 * one cannot be taken back on every registry. When one fails for good, those already moved go back.
 *
 * When all named what they should when the plan was made, nothing is asked and nothing is written: that is what they
 * would have been found to be had this run been that much quicker. As soon as one has to be moved, all are read anew.
 * @throws Problem when it cannot be read where the tags are now, or the signal is aborted: then no tag was touched
 */
export async function moveTags(
  moves: readonly TagMove[],
  unbound: RegistryClient,
  { signal, known, patience: wished }: MoveOptions,
): Promise<TagsMoved> {
  const patience = { ...defaultPatience, ...wished };
  const limit = pLimit(concurrency);
  const named = moves.map((move) => ({ ...move, ref: formatReference(move.tag) }));
  if (isAborted(signal)) throw interrupted();
  if (named.every(({ ref, digest }) => known?.get(ref) === digest))
    return { results: named.map((move) => moved({ ...move, before: move.digest })), notes: [] };

  const stop = new AbortController();
  const reader = unbound.with(AbortSignal.any([signal, stop.signal]));
  const placed = await all(named, limit, (move) => place(move, known?.get(move.ref), reader), stop);
  const notes = placed.flatMap((move) => movedSincePlan(move, known?.get(move.ref)));
  const changed = placed.filter(({ before, digest }) => before !== digest);
  // Whatever cannot be read is found now, while no tag has moved.
  const targets = new Map(
    await all(changed, limit, async (move) => [move.ref, await move.target()] as const),
  );
  if (isAborted(signal)) throw interrupted();
  if (changed.length === 0) return { results: placed.map(moved), notes };

  const { signal: late, release } = delayed(signal, graceMs);
  const writer = unbound.with(late);
  const tried = new Set<string>();
  const confirmed = new Set<string>();
  let failure: unknown;
  const failed = (): boolean => failure !== undefined;
  const put = async (move: Placed): Promise<void> => {
    if (failed()) return;
    try {
      if (isAborted(signal)) throw interrupted();
      const target = targets.get(move.ref) ?? (await move.target());
      tried.add(move.ref);
      if ((await writer.putManifest(move.tag, target)) === 'confirmed') confirmed.add(move.ref);
    } catch (error) {
      failure ??= error;
    }
  };
  try {
    for (const group of [changed.filter(({ before }) => before), changed.filter(({ before }) => !before)])
      await all(group, limit, put);
    if (!failed()) {
      const end = await seen(placed, { tried, confirmed }, notes, { writer, limit, patience, signal });
      return { ...end, notes: [...end.notes, ...lostPlatformNotes(movedOnes(placed, targets, end.results))] };
    }
  } finally {
    release();
  }
  return { results: await takeBack(placed, tried, unbound, limit, patience.rescueMs), failure, notes };
}

/** A function, because the answer changes while we wait. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Where a tag is. Its bytes are read only where they may have to be put back. */
async function place(
  move: Omit<Placed, 'before' | 'old'>,
  known: string | undefined,
  client: RegistryClient,
): Promise<Placed> {
  // Most likely it is right still: HEAD is enough, and is no pull on Docker Hub.
  if (known === move.digest && (await client.resolveTag(move.tag)) === move.digest)
    return { ...move, before: move.digest };
  const old = await client.getManifest(move.tag);
  return old === undefined ? move : { ...move, before: old.digest, old };
}

/** The tags that a PUT was sent for, and those of them that the registry has said the right digest of. */
interface Sent {
  readonly tried: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
}

interface Writing {
  readonly writer: RegistryClient;
  readonly limit: LimitFunction;
  readonly patience: Patience;
  readonly signal: AbortSignal;
}

/** All were put; whether another run has put its own there as well is seen, and settled, see settle.ts. */
async function seen(
  placed: readonly Placed[],
  { tried, confirmed }: Sent,
  notes: readonly string[],
  { writer, limit, patience, signal }: Writing,
): Promise<TagsMoved> {
  const { state, now, failure } = await settle(placed, tried, {
    writer,
    limit,
    signal,
    pauseMs: patience.settleMs,
  });
  const results = placed.map((move, index) => moved({ ...move, digest: now[index] ?? move.digest }));
  if (state === 'mixed') return { results, failure: contested(placed, now, failure), notes };
  if (state === 'unseen') {
    const doubtful = new Set([...tried].filter((ref) => !confirmed.has(ref)));
    const { failure: problem, note } = unseen(doubtful, tried.size, failure);
    return {
      results: results.map((one) => (doubtful.has(one.ref) ? unknown(one) : one)),
      notes: [...notes, ...(note === undefined ? [] : [note])],
      ...(problem === undefined ? {} : { failure: problem }),
    };
  }
  const taken = placed.filter(({ digest }, index) => now[index] !== digest).map(({ ref }) => ref);
  const told =
    taken.length === 0 ? [] : [`another run has moved these tags right after this one: ${taken.join(', ')}`];
  return { results, notes: [...notes, ...told] };
}

/** Those that name this run's image now, and named another one before. */
function movedOnes(
  placed: readonly Placed[],
  targets: ReadonlyMap<string, StoredManifest>,
  results: readonly TagResult[],
): readonly MovedTag[] {
  return placed.flatMap(({ ref, digest, old, platforms }, index) => {
    const [after, result] = [targets.get(ref), results[index]];
    const isMoved = result?.state === 'moved' && result.after === digest;
    return !isMoved || old === undefined || after === undefined || platforms === undefined
      ? []
      : [{ ref, before: old, after, platforms }];
  });
}

function movedSincePlan({ ref, before }: Placed, known: string | undefined): string[] {
  if (known === undefined || known === before) return [];
  const now = before === undefined ? 'was gone' : `named ${before}`;
  return [
    `somebody has moved ${ref} while this run was under way: it named ${known} at first, and ${now} in the end`,
  ];
}

function moved({ ref, before, digest }: Placed): TagResult {
  const state = before === undefined ? 'created' : before === digest ? 'unchanged' : 'moved';
  return { ref, state, ...(before === undefined ? {} : { before }), after: digest };
}

function unknown({ ref, before }: TagResult): TagResult {
  return { ref, state: 'unknown', ...(before === undefined ? {} : { before }) };
}

/** Each with the limit, in their order. When one fails the others are stopped and waited for, and it is thrown. */
async function all<T, R>(
  items: readonly T[],
  limit: LimitFunction,
  work: (item: T) => Promise<R>,
  stop = new AbortController(),
): Promise<R[]> {
  const running = items.map((item) => limit(() => work(item)));
  try {
    return await Promise.all(running);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(running);
    throw error;
  }
}
