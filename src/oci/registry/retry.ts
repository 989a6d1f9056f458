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

/** What is known of a failure that may be gone the next time. */
export interface Passing {
  /** Who failed: `ghcr.io`, `auth.docker.io`. */
  readonly host: string;
  /** What happened, in a few words: `429`, `the connection broke`. */
  readonly why: string;
  /** The pause that was asked for. */
  readonly retryAfterMs?: number | undefined;
  /** For what is seldom mended by another try: how often to try it at most, the first try included. */
  readonly attempts?: number;
}

/** A failure that may be gone the next time; `problem` is what it is when it stays. */
export class Transient extends Error {
  override readonly name = 'Transient';
  readonly problem: Problem;
  readonly passing: Passing;

  constructor(problem: Problem, passing: Passing = { host: 'a registry', why: problem.message }) {
    super(problem.message, { cause: problem });
    this.problem = problem;
    this.passing = passing;
  }
}

/** One more try of something, as the report counts them. */
export interface Retry {
  /** What was tried again: `asking ghcr.io`. */
  readonly what: string;
  /** What it had failed with. */
  readonly why: string;
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
 * @param onRetry told of each further try, before its pause
 * @throws the Problem of the last Transient; anything else at once; `interrupted` when the signal is aborted
 */
export async function retried<T>(
  operation: () => Promise<T>,
  policy: RetryPolicy,
  signal: AbortSignal,
  onRetry: (retry: Retry) => void = () => undefined,
): Promise<T> {
  try {
    return await pRetry(operation, {
      retries: policy.attempts - 1,
      minTimeout: 0,
      shouldRetry: ({ error, attemptNumber }) =>
        error instanceof Transient && mayTryAgain(error.passing, attemptNumber, policy),
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof Transient) || retriesLeft === 0) return;
        const { passing } = error;
        if (!mayTryAgain(passing, attemptNumber, policy)) return;
        onRetry({ what: `asking ${passing.host}`, why: passing.why });
        const pause = pauseMs(attemptNumber, policy, Math.random(), passing.retryAfterMs);
        await sleep(pause, undefined, { signal }).catch(() => undefined);
        if (signal.aborted) throw interrupted();
      },
    });
  } catch (error) {
    throw error instanceof Transient ? error.problem : error;
  }
}

function mayTryAgain(passing: Passing, attempt: number, { longestWaitMs }: RetryPolicy): boolean {
  return (passing.retryAfterMs ?? 0) <= longestWaitMs && attempt < (passing.attempts ?? Infinity);
}
