import { Problem, surroundingsFailed } from '../../problem.ts';
import type { CacheMount } from '../mount.ts';

/** How long is waited. */
export interface Limits {
  /** For a mount that somebody's step has; in milliseconds. */
  readonly mountMs: number;
  /** For a job besides what goes through it; in milliseconds. It may begin with an image that is fetched. */
  readonly jobMs: number;
  /** The slowest that a job may be, in bytes a second. */
  readonly slowest: number;
}

/** The engine is asked for nothing but a mount: longer than a minute means that somebody's step has it. */
export const usualLimits: Limits = { mountMs: 60_000, jobMs: 300_000, slowest: 4_000_000 };

/** Timers take no more: 24 days. */
const longestMs = 2 ** 31 - 1;

/** For a job through which so many bytes go; in milliseconds. */
export function jobLimit({ jobMs, slowest }: Limits, bytes: number): number {
  return Math.min(longestMs, Math.ceil(jobMs + (bytes / slowest) * 1000));
}

/**
 * Works until a time limit.
 * @param limit aborted when it is too late
 * @param work ends with a Problem when its signal is aborted
 * @param late what is thrown then
 * @throws what `work` throws, and `late`
 */
export async function until<T>(
  signal: AbortSignal,
  limit: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
  late: () => Problem,
): Promise<T> {
  try {
    return await work(AbortSignal.any([signal, limit]));
  } catch (error) {
    if (limit.aborted && !signal.aborted && error instanceof Problem && error.data.kind === 'interrupted')
      throw late();
    throw error;
  }
}

/** Somebody's step has the mount. */
export function inUse({ id }: CacheMount, { mountMs }: Limits): Problem {
  return surroundingsFailed(
    `The cache mount ${id} is in use by another build for more than ${secondsOf(mountMs)}`,
    { todo: 'Wait for that build to end' },
  );
}

/** @param what of the mount: `filled`, `packed` */
export function tooSlow({ id }: CacheMount, what: string, about: string, limitMs: number): Problem {
  return surroundingsFailed(
    `The cache mount ${id} cannot be ${what} through ${about}: it takes longer than ${secondsOf(limitMs)}`,
    { todo: 'Is the engine reached, and is its disk busy? The mount can be left out of cache-mounts' },
  );
}

function secondsOf(ms: number): string {
  return `${Math.ceil(ms / 1000)} seconds`;
}
