import pLimit from 'p-limit';
import { interrupted } from '../problem.ts';
import { formatReference } from '../oci/reference.ts';
import type { RegistryClient, StoredManifest } from '../oci/registry/client.ts';
import type { TagResult } from './published.ts';
import type { TagReference } from './request.ts';

/** One tag and what it shall name. */
export interface TagMove {
  readonly tag: TagReference;
  readonly target: StoredManifest;
}

/** What became of the tags, in their order; `failure` is why they do not all name what they should. */
export interface TagsMoved {
  readonly results: readonly TagResult[];
  readonly failure?: unknown;
}

const concurrency = 4;
/** An answer that is already on its way is waited for this long after an interruption, in ms. */
const graceMs = 5_000;
/** Taking tags back must end, in ms. */
const rescueMs = 60_000;

interface Placed extends TagMove {
  readonly before: StoredManifest | undefined;
}

/**
 * Moves all tags or none: each by one PUT of the same bytes, those that exist first and new ones last, because a new
 * one cannot be taken back on every registry. When one fails for good, those already moved go back.
 * @throws Problem when it cannot be read where the tags are now, or the signal is aborted: then no tag was touched
 */
export async function moveTags(
  moves: readonly TagMove[],
  unbound: RegistryClient,
  signal: AbortSignal,
): Promise<TagsMoved> {
  const limit = pLimit(concurrency);
  const reader = unbound.with(signal);
  const placed: readonly Placed[] = await Promise.all(
    moves.map((move) => limit(async () => ({ ...move, before: await reader.getManifest(move.tag) }))),
  );
  if (signal.aborted) throw interrupted();

  const { signal: late, release } = delayed(signal, graceMs);
  const writer = unbound.with(late);
  const tried = new Set<Placed>();
  let failure: unknown;
  const failed = (): boolean => failure !== undefined;
  const put = async (move: Placed): Promise<void> => {
    if (failed()) return;
    try {
      if (signal.aborted) throw interrupted();
      tried.add(move);
      await writer.putManifest(move.tag, move.target);
    } catch (error) {
      failure ??= error;
    }
  };
  const changed = placed.filter(({ before, target }) => before?.digest !== target.digest);
  for (const group of [changed.filter(({ before }) => before), changed.filter(({ before }) => !before)])
    await Promise.all(group.map((move) => limit(() => put(move))));
  release();
  if (!failed()) return { results: placed.map(moved) };

  const rescuer = unbound.with(AbortSignal.timeout(rescueMs));
  const results = await Promise.all(
    placed.map(async (move) => (tried.has(move) ? limit(() => takeBack(move, rescuer)) : untouched(move))),
  );
  return { results, failure };
}

function moved({ tag, before, target }: Placed): TagResult {
  const state = !before ? 'created' : before.digest === target.digest ? 'unchanged' : 'moved';
  return { ref: formatReference(tag), state, ...digests(before, target) };
}

function untouched({ tag, before }: Placed): TagResult {
  return { ref: formatReference(tag), state: 'untouched', ...digests(before, before) };
}

/** Puts a tag back, but only when it names what we put there: a failed PUT may have worked, or somebody came after. */
async function takeBack(move: Placed, client: RegistryClient): Promise<TagResult> {
  const { tag, before, target } = move;
  const ref = formatReference(tag);
  try {
    const now = await client.getManifest(tag);
    if (now?.digest !== target.digest) return { ref, state: 'untouched', ...digests(before, now) };
    if (before) {
      await client.putManifest(tag, before);
      return { ref, state: 'rolled-back', ...digests(before, before) };
    }
    // By its name and never by digest, which would take every other tag of that digest with it.
    const gone = await client.deleteTag(tag);
    return gone === 'deleted' ? { ref, state: 'removed' } : { ref, state: 'created', after: target.digest };
  } catch {
    // The failure that made us take it back is the one to tell; this tag's state says that it is not known.
    return { ref, state: 'unknown', ...digests(before, undefined) };
  }
}

function digests(
  before: StoredManifest | undefined,
  after: StoredManifest | undefined,
): Pick<TagResult, 'before' | 'after'> {
  return {
    ...(before ? { before: before.digest } : {}),
    ...(after ? { after: after.digest } : {}),
  };
}

/** A signal that follows another one some time later. */
function delayed(signal: AbortSignal, ms: number): { signal: AbortSignal; release: () => void } {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const start = (): void => {
    timer = setTimeout(() => late.abort(), ms);
  };
  signal.addEventListener('abort', start, { once: true });
  return {
    signal: late.signal,
    release: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', start);
    },
  };
}
