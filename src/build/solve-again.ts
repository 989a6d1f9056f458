import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import type { LayerCaches } from '../cache/policy/layer-caches.ts';
import type { BuiltLayout } from './built.ts';
import { CacheWatch, usualWriteMs } from './cache-watch.ts';
import { ownErrors } from './caches.ts';
import type { Solve } from './solve.ts';
import { solve as solveOnce } from './solve.ts';
import type { Timeline } from './timeline.ts';
import { passingSolve } from './transient.ts';

/** A solve that is tried again. */
export interface SolveRetry {
  /** What the report calls it. */
  readonly what: 'the build';
  /** What it had failed with: `a registry answered 5xx`. */
  readonly why: string;
  /** Of the try that comes: 2, 3. */
  readonly attempt: number;
  /** Until then, in ms. */
  readonly pauseMs: number;
}

export interface SolveAgain extends Solve {
  /**
   * Told before the pause. The layouts that were told so far are void: theirs are not the bytes that will be
   * published, so that checks of them must not count. It is waited for, and what they were in is gone afterwards.
   */
  readonly onAgain: (retry: SolveRetry) => void | Promise<void>;
  /**
   * What is left of the caches when a solve has failed because of one: then it is tried once more without a pause. Takes
   * the errors of the steps that failed, and what buildx said at its end. See cache/policy/failure.ts.
   */
  readonly withoutCache?: (
    errors: readonly string[],
    message: string,
  ) => { readonly why: string; readonly caches: LayerCaches } | undefined;
  /** How long a layer cache may be written, in ms; then the build is tried once more without any. */
  readonly cacheWriteMs?: number;
  /** In ms: before the second try, and before the third. */
  readonly pausesMs?: readonly number[];
}

/** BuildKit has tried pulls again itself, for some seconds (moby/buildkit util/resolver/retryhandler). */
const defaultPausesMs: readonly number[] = [5_000, 20_000];

/**
 * Builds everything, and once more, at most twice, where all that failed was of a passing kind: a pull that met 5xx,
 * 429, a reset or a timeout. The engine's cache keeps what was done. A failed command is never tried again.
 * @returns the layouts of the try that succeeded; nothing of the others is among them
 * @throws Problem of the last try; see `solve`
 */
export async function solve(
  options: SolveAgain,
  attemptSolve: typeof solveOnce = solveOnce,
): Promise<readonly BuiltLayout[]> {
  const pauses = options.pausesMs ?? defaultPausesMs;
  let { caches } = options;
  let lessCaches = 0;
  for (let attempt = 1; ; attempt += 1) {
    // A folder of its own for each try: what a failed one has left must never be taken for this one's.
    const folder = attempt === 1 ? options.folder : join(options.folder, `try-${attempt}`);
    let timeline: Timeline | undefined;
    const watch = new CacheWatch(options.cacheWriteMs ?? usualWriteMs);
    const onEvent: Solve['onEvent'] = (event, current) => {
      timeline = current;
      if (event.kind === 'step') watch.see(event.step);
      options.onEvent(event, current);
    };
    try {
      return await attemptSolve({
        ...options,
        ...(caches === undefined ? {} : { caches }),
        folder,
        onEvent,
        signal: AbortSignal.any([options.signal, watch.signal]),
      });
    } catch (error) {
      const left = options.signal.aborted
        ? undefined
        : (withoutAll(caches, watch.why) ??
          (lessCaches > 0 ? undefined : withoutCache(error, timeline, options)));
      if (left !== undefined) {
        caches = left.caches;
        lessCaches += 1;
      }
      const pauseMs = left === undefined ? pauses[attempt - 1 - lessCaches] : 0;
      const why = options.signal.aborted ? undefined : (left?.why ?? reasonOf(error, timeline));
      if (why === undefined || pauseMs === undefined) throw error;
      await options.onAgain({ what: 'the build', why, attempt: attempt + 1, pauseMs });
      await rm(join(folder, 'layouts'), { recursive: true, force: true, maxRetries: 3 });
      await sleep(pauseMs, undefined, { signal: options.signal }).catch(() => undefined);
      if (options.signal.aborted) throw error;
    } finally {
      watch.end();
    }
  }
}

type LessCaches = ReturnType<NonNullable<SolveAgain['withoutCache']>>;

/** @param why one has taken too long; undefined when none has */
function withoutAll(caches: LayerCaches | undefined, why: string | undefined): LessCaches {
  return caches === undefined || why === undefined ? undefined : { why, caches: { ...caches, nodes: {} } };
}

function withoutCache(error: unknown, timeline: Timeline | undefined, options: SolveAgain): LessCaches {
  if (!(error instanceof Problem) || !['build', 'surroundings'].includes(error.data.kind)) return undefined;
  return options.withoutCache?.(ownErrors(timeline?.steps ?? []), error.data.what);
}

function reasonOf(error: unknown, timeline: Timeline | undefined): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  const { kind, what } = error.data;
  if (kind !== 'build' && kind !== 'surroundings') return undefined;
  return passingSolve(timeline?.steps ?? [], what);
}
