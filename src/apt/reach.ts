import type { Retry } from '../oci/registry/retry.ts';
import type { Env } from '../tools/env.ts';

/** What a place that is elsewhere is reached with. */
export interface Reach {
  readonly env: Env;
  readonly signal: AbortSignal;
  /** Told of each further try. */
  readonly onRetry: (retry: Retry) => void;
  /** Tells people something that they should know, and that is no failure. */
  readonly note: (sentence: string) => void;
}
