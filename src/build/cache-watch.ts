import type { Step } from './built.ts';

/** How long one step of the engine may write a layer cache, in milliseconds: it sends all that is new. */
export const usualWriteMs = 600_000;

/**
 * Watches the steps that write layer caches: BuildKit waits for ever for a registry or a bucket that does not answer
 * (only the runner's cache has a time limit of its own). Of steps that read it would help nothing to end them: the
 * engine goes on waiting, also in the next solve. Those are asked before (run/caches.ts).
 */
export class CacheWatch {
  readonly #limitMs: number;
  readonly #late = new AbortController();
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** Aborted when a step has taken too long. */
  get signal(): AbortSignal {
    return this.#late.signal;
  }

  /** What has taken too long, for people. */
  get why(): string | undefined {
    return this.signal.aborted
      ? `a layer cache could not be written within ${this.#limitMs / 1000} s`
      : undefined;
  }

  /** Takes in what has become of a step. */
  see({ digest, cache, startedMs, completedMs, error }: Step): void {
    if (cache !== 'write' || startedMs === undefined) return;
    if (completedMs !== undefined || error !== undefined) clearTimeout(this.#timers.get(digest));
    else if (!this.#timers.has(digest))
      this.#timers.set(
        digest,
        setTimeout(() => this.#late.abort(), this.#limitMs),
      );
  }

  end(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}
