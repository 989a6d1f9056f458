import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { interrupted, type Problem } from '../../problem.ts';

/** How often and after which pauses a request is tried again. Times in milliseconds. */
export interface RetryPolicy {
  /** The first try counts. */
  readonly attempts: number;
  readonly baseMs: number;
  readonly capMs: number;
  /** A registry that asks for a longer pause than this is not waited for. */
  readonly longestWaitMs: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 5,
  baseMs: 500,
  capMs: 10_000,
  longestWaitMs: 120_000,
};

/** A failure that may be gone the next time; `problem` is what it is when it stays. */
export class Transient extends Error {
  override readonly name = 'Transient';
  readonly problem: Problem;
  readonly retryAfterMs: number | undefined;

  constructor(problem: Problem, retryAfterMs?: number) {
    super(problem.message, { cause: problem });
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * The pause after a failed attempt: twice as long each time, half of it by chance so that many runners do not come
 * back at once, and never shorter than the registry asks for.
 * @param attempt 1 after the first one
 * @param random from 0 to 1
 */
export function pauseMs(attempt: number, policy: RetryPolicy, random: number, retryAfterMs = 0): number {
  const longest = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
  return Math.max(retryAfterMs, Math.round(longest * (0.5 + random / 2)));
}

/** The pause that a Retry-After header asks for: seconds or a date (RFC 9110, 10.2.3). */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/**
 * Runs an operation again as long as it throws Transient and the policy allows it.
 * @throws the Problem of the last Transient; anything else at once; `interrupted` when the signal is aborted
 */
export async function retried<T>(
  operation: () => Promise<T>,
  policy: RetryPolicy,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await pRetry(operation, {
      retries: policy.attempts - 1,
      minTimeout: 0,
      shouldRetry: ({ error }) =>
        error instanceof Transient && (error.retryAfterMs ?? 0) <= policy.longestWaitMs,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof Transient) || retriesLeft === 0) return;
        if ((error.retryAfterMs ?? 0) > policy.longestWaitMs) return;
        const pause = pauseMs(attemptNumber, policy, Math.random(), error.retryAfterMs);
        await sleep(pause, undefined, { signal }).catch(() => undefined);
        if (signal.aborted) throw interrupted();
      },
    });
  } catch (error) {
    throw error instanceof Transient ? error.problem : error;
  }
}
