import { createHttp, type Http, type Timeouts } from '../../../oci/registry/http.ts';
import { retried, type Retry, type RetryPolicy } from '../../../oci/registry/retry.ts';
import { Problem, surroundingsFailed } from '../../../problem.ts';
import type { Env } from '../../../tools/env.ts';

/** How the cache service is asked. Times in milliseconds. */
export interface WayOptions {
  readonly signal: AbortSignal;
  readonly userAgent: string;
  readonly retry?: Partial<RetryPolicy>;
  readonly timeouts?: Partial<Timeouts>;
  /** For the whole of restoring or saving one file. */
  readonly restoreMs?: number;
  readonly saveMs?: number;
  readonly onRetry?: (retry: Retry) => void;
}

/** The way to the cache service and its storage while one file is on it. */
export interface Way {
  readonly send: Http;
  readonly signal: AbortSignal;
  /** Runs something again while it throws Transient and may be tried again. */
  readonly retried: <T>(operation: () => Promise<T>) => Promise<T>;
  /** The same way under another signal. */
  readonly under: (signal: AbortSignal) => Way;
}

/** A cache is never worth a long wait. */
const defaultRetry: RetryPolicy = { attempts: 4, baseMs: 1_000, capMs: 8_000, longestWaitMs: 15_000 };
const defaultTimeouts: Timeouts = { connect: 10_000, answer: 20_000, stored: 60_000, body: 20_000 };
export const defaultRestoreMs = 5 * 60_000;
export const defaultSaveMs = 10 * 60_000;

/**
 * Does something with connections of its own, which are closed afterwards.
 * @param doing `restoring KEY`, for the message
 * @throws what `work` throws; Problem (surroundings) when it takes longer than `limitMs`; `interrupted`
 */
export async function onTheWay<T>(
  env: Env,
  options: WayOptions,
  { doing, limitMs }: { readonly doing: string; readonly limitMs: number },
  work: (way: Way) => Promise<T>,
): Promise<T> {
  const limit = AbortSignal.timeout(limitMs);
  const http = createHttp(env, options.userAgent, { ...defaultTimeouts, ...options.timeouts });
  const policy = { ...defaultRetry, ...options.retry };
  try {
    const under = (signal: AbortSignal): Way => ({
      send: http.send,
      signal,
      retried: (operation) => retried(operation, policy, signal, options.onRetry),
      under,
    });
    return await work(under(AbortSignal.any([options.signal, limit])));
  } catch (error) {
    const isLate = limit.aborted && !options.signal.aborted;
    if (isLate && error instanceof Problem && error.data.kind === 'interrupted')
      throw surroundingsFailed(
        `${doing} took longer than ${Math.ceil(limitMs / 1000)} s`,
        { todo: 'The run goes on without. Look at the network, or keep less.' },
        error,
      );
    throw error;
  } finally {
    await http.close();
  }
}
