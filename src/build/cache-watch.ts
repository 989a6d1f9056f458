import type { Step } from './built.ts';

/** How long one step of the engine may work with a layer cache, in milliseconds. */
export interface CachePatience {
  /** It fetches the cache's list of what there is. */
  readonly readMs: number;
  /** It sends all that is new. */
  readonly writeMs: number;
}

export const usualPatience: CachePatience = { readMs: 300_000, writeMs: 600_000 };

/** What of a layer cache has taken too long. */
export interface LateCache {
  readonly is: 'read' | 'write';
  /** For people. */
  readonly why: string;
}

/**
 * Watches the steps that read and write layer caches: BuildKit waits for ever for a registry, a bucket or the runner's
 * cache that does not answer, or that stops in the middle of an answer. A write can be done without. What waits for a
 * cache that is read goes on waiting in that engine when the solve is gone, and later solves of the same steps with it:
 * whether it answers at all is asked before (run/caches.ts).
 */
export class CacheWatch {
  readonly #patience: CachePatience;
  readonly #late = new AbortController();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #what: LateCache | undefined;

  constructor(patience: CachePatience) {
    this.#patience = patience;
  }

  /** Aborted when a step has taken too long. */
  get signal(): AbortSignal {
    return this.#late.signal;
  }

  /** What has taken too long. */
  get late(): LateCache | undefined {
    return this.#what;
  }

  /** Takes in what has become of a step. */
  see({ digest, cache, startedMs, completedMs, error }: Step): void {
    if (cache === undefined || startedMs === undefined) return;
    if (completedMs !== undefined || error !== undefined) clearTimeout(this.#timers.get(digest));
    else if (!this.#timers.has(digest)) this.#timers.set(digest, this.#timer(cache));
  }

  #timer(is: LateCache['is']): NodeJS.Timeout {
    const { readMs, writeMs } = this.#patience;
    const [limitMs, done] = is === 'read' ? [readMs, 'read'] : [writeMs, 'written'];
    return setTimeout(() => {
      this.#what ??= { is, why: `a layer cache could not be ${done} within ${limitMs / 1000} s` };
      this.#late.abort();
    }, limitMs);
  }

  end(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}
