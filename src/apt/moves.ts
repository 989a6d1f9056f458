import { setTimeout as sleep } from 'node:timers/promises';
import { defaultRetryPolicy, pauseMs, type RetryPolicy } from '../oci/registry/retry.ts';
import { interrupted, surroundingsFailed } from '../problem.ts';

/** How often somebody else may write between our reading and our writing. */
const mostMoves = 6;

/**
 * Does something again, on top of what is there then, as long as somebody else was faster.
 * @param what moves: `The branch`
 * @throws Problem (surroundings) where they always are; interrupted
 */
export async function againWhileMoved<T extends object>(
  what: string,
  signal: AbortSignal,
  once: () => Promise<T | 'moved'>,
  policy: RetryPolicy = defaultRetryPolicy,
): Promise<T> {
  for (let attempt = 1; attempt <= mostMoves; attempt += 1) {
    const done = await once();
    if (done !== 'moved') return done;
    if (attempt === mostMoves) break;
    const pause = pauseMs(attempt, policy, Math.random());
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) throw interrupted();
  }
  throw surroundingsFailed(`${what} moved ${mostMoves} times while it was written`, {
    todo: 'Run again when less is written to it: one run after the other',
  });
}
