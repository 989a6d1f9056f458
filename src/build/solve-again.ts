import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LayerCaches } from '../cache/policy/layer-caches.ts';
import { Problem, surroundingsFailed } from '../problem.ts';
import type { BuiltLayout } from './built.ts';
import { CacheWatch, usualPatience, type CachePatience } from './cache-watch.ts';
import { ownErrors } from './caches.ts';
import { Contradiction } from './layouts.ts';
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
  /** How long a layer cache may be read, which ends the build; and written: then it is tried once more without any. */
  readonly patience?: CachePatience;
  /** In ms: before the second try, and before the third. */
  readonly pausesMs?: readonly number[];
}

/** BuildKit has tried pulls again itself, for some seconds (moby/buildkit util/resolver/retryhandler). */
const defaultPausesMs: readonly number[] = [5_000, 20_000];

/** What the solve that succeeded has built. */
export interface SolvedAtLast {
  readonly layouts: readonly BuiltLayout[];
  /**
   * When the engine has nothing to do for it any more: gives why layer caches may not be whole, where they may not, which
   * fails no build. Rejects where the run was stopped, and where images are not what the engine has said.
   */
  readonly rest: Promise<string | undefined>;
}

/**
 * Builds everything, and once more, at most twice, where all that failed was of a passing kind: a pull that met 5xx,
 * 429, a reset or a timeout. The engine's cache keeps what was done. A failed command is never tried again.
 * @returns what the try that succeeded has built; nothing of the others is among it
 * @throws Problem of the last try; see `solve`
 */
export async function solve(
  options: SolveAgain,
  attemptSolve: typeof solveOnce = solveOnce,
): Promise<SolvedAtLast> {
  const pauses = options.pausesMs ?? defaultPausesMs;
  const { images, caches } = options;
  let given: Given = caches === undefined ? { images } : { images, caches };
  let lessCaches = 0;
  let hasNone = false;
  for (let attempt = 1; ; attempt += 1) {
    // A folder of its own for each try: what a failed one has left must never be taken for this one's.
    const folder = attempt === 1 ? options.folder : join(options.folder, `try-${attempt}`);
    let timeline: Timeline | undefined;
    const watch = new CacheWatch(options.patience ?? usualPatience);
    const onEvent: Solve['onEvent'] = (event, current) => {
      timeline = current;
      if (event.kind === 'step') watch.see(event.step);
      options.onEvent(event, current);
    };
    try {
      const { layouts, rest } = await attemptSolve({
        ...options,
        ...given,
        folder,
        onEvent,
        signal: AbortSignal.any([options.signal, watch.signal]),
      });
      return { layouts, rest: whyNotWhole(rest, watch, options.signal) };
    } catch (error) {
      watch.end();
      const isStopped = options.signal.aborted;
      const { why: late, is } = (isStopped ? undefined : watch.late) ?? {};
      if (is === 'read')
        throw surroundingsFailed(
          `The build does not begin: ${late ?? ''}`,
          { todo: 'The engine goes on waiting for it: stop that, or build with `cache: off`.' },
          error,
        );
      if (late !== undefined && hasNone)
        throw surroundingsFailed(`The build does not end: ${late}`, {}, error);
      const less =
        late !== undefined
          ? { why: late, given: withoutAny(given) }
          : isStopped || lessCaches > 0
            ? undefined
            : withoutCache(error, timeline, given, options.withoutCache);
      if (less !== undefined) {
        given = less.given;
        lessCaches += 1;
        hasNone ||= late !== undefined;
      }
      const pauseMs = less === undefined ? pauses[attempt - 1 - lessCaches] : 0;
      const why = isStopped ? undefined : (less?.why ?? reasonOf(error, timeline));
      if (why === undefined || pauseMs === undefined) throw error;
      await options.onAgain({ what: 'the build', why, attempt: attempt + 1, pauseMs });
      await rm(join(folder, 'layouts'), { recursive: true, force: true, maxRetries: 3 });
      await sleep(pauseMs, undefined, { signal: options.signal }).catch(() => undefined);
      if (options.signal.aborted) throw error;
    }
  }
}

/** The images are there, and whole: what goes wrong after that is the caches'. */
async function whyNotWhole(
  rest: Promise<void>,
  watch: CacheWatch,
  stop: AbortSignal,
): Promise<string | undefined> {
  try {
    await rest;
    return undefined;
  } catch (error) {
    if (stop.aborted || !(error instanceof Problem) || error instanceof Contradiction) throw error;
    return watch.late?.why ?? error.data.what;
  } finally {
    watch.end();
  }
}

/** What of a solve may change from try to try: its caches, of which a Bake file's are in the targets. */
type Given = Pick<Solve, 'images' | 'caches'>;

function withoutAny({ images, caches }: Given): Given {
  return {
    images: images.map((image) => ({
      ...image,
      target: { ...image.target, 'cache-from': [], 'cache-to': [] },
    })),
    ...(caches === undefined ? {} : { caches: { ...caches, nodes: {} } }),
  };
}

/** @returns undefined where no cache is to blame */
function withoutCache(
  error: unknown,
  timeline: Timeline | undefined,
  given: Given,
  ask: SolveAgain['withoutCache'],
): { readonly why: string; readonly given: Given } | undefined {
  if (!(error instanceof Problem) || !['build', 'surroundings'].includes(error.data.kind)) return undefined;
  const less = ask?.(ownErrors(timeline?.steps ?? []), error.data.what);
  return less && { why: less.why, given: { ...given, caches: less.caches } };
}

function reasonOf(error: unknown, timeline: Timeline | undefined): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  const { kind, what } = error.data;
  if (kind !== 'build' && kind !== 'surroundings') return undefined;
  return passingSolve(timeline?.steps ?? [], what);
}
