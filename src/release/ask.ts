import { defaultRetryPolicy, retried, type Retry, type RetryPolicy } from '../oci/registry/retry.ts';
import { Problem } from '../problem.ts';
import { explained, type Doing } from './failure.ts';

/**
 * Asks GitHub for one thing, again where another try may help.
 * @param doing completes "GitHub did not let us …"
 * @param call told how many tries there were before: what one has done may be there though it was told as failed
 * @throws Problem (surroundings, interrupted)
 */
export type Ask = <T>(
  doing: Pick<Doing, 'what' | 'isWriting'>,
  call: (triesBefore: number) => Promise<T>,
) => Promise<T>;

export interface AskOptions extends Pick<Doing, 'repository' | 'host' | 'permission'> {
  readonly signal: AbortSignal;
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** Told of each further try. */
  readonly onRetry?: (retry: Retry) => void;
}

/** Asks in the name of one repository. */
export function createAsk({ repository, host, permission, signal, retry, onRetry }: AskOptions): Ask {
  return (doing, call) => {
    let tries = 0;
    return retried(
      async () => {
        try {
          tries += 1;
          return await call(tries - 1);
        } catch (error) {
          if (error instanceof Problem) throw error;
          throw explained(error, { ...doing, repository, host, permission }, signal, Date.now());
        }
      },
      { ...defaultRetryPolicy, ...retry },
      signal,
      onRetry,
    );
  };
}
