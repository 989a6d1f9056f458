import type { StateLimits } from '../build/gc.ts';
import type { UsageRow } from '../state/usage.ts';

/** One place with things of ours: an engine, or the cache folder. */
export interface UsagePlace {
  /** `engine` or `folder`. */
  readonly place: 'engine' | 'folder';
  /** `builder image-build (docker-container)`; the cache folder’s path. */
  readonly about: string;
  /** False for a builder that somebody else has made. */
  readonly isOurs: boolean;
  readonly bytes: number;
  readonly inUseBytes: number;
  /** The largest first. */
  readonly rows: readonly UsageRow[];
}

/** What image-build takes on this machine. */
export interface Usage {
  readonly places: readonly UsagePlace[];
  /** What `clean` holds to. */
  readonly limits: StateLimits;
  /** What `clean` would free now, in bytes. */
  readonly beyondBytes: number;
  /** What could not be asked, a sentence each. */
  readonly notes: readonly string[];
}

/** For machines: `du --json`. Moments are in ISO 8601. */
export function usageOutput({ places, limits, beyondBytes, notes }: Usage): unknown {
  return {
    bytes: places.reduce((sum, { bytes }) => sum + bytes, 0),
    beyondBytes,
    limits,
    places: places.map(({ rows, ...place }) => ({
      ...place,
      entries: rows.map(({ lastUsedMs, ...row }) => ({
        ...row,
        ...(lastUsedMs > 0 ? { lastUsed: new Date(lastUsedMs).toISOString() } : {}),
      })),
    })),
    notes,
  };
}
