import type { Step } from '../build/built.ts';
import type { HistoryEntry } from '../memory/history.ts';
import { countSteps, type ReportedLayout } from './model.ts';

/** What a run has learned of one image that it built. */
export interface BuiltFacts {
  readonly image: string;
  /** Of what was published, else of the only platform's manifest. */
  readonly digest: string;
  /** ISO 8601, UTC: when the run began. */
  readonly at: string;
  /** All steps of the run. */
  readonly steps: readonly Step[];
  readonly layouts: readonly ReportedLayout[];
  /** What the engine's machine had to do at most. */
  readonly peak?: HistoryEntry['peak'] | undefined;
}

/** What a build adds to the history of its image; undefined where nothing was measured, or no step was seen. */
export function historyEntry({
  image,
  digest,
  at,
  steps,
  layouts,
  peak,
}: BuiltFacts): HistoryEntry | undefined {
  const own = steps.filter((step) => step.image === image);
  const sizes = layouts.flatMap((layout) =>
    layout.image === image && layout.size !== undefined
      ? [
          [
            layout.platform,
            { compressed: layout.size.compressed, uncompressed: layout.size.uncompressed },
          ] as const,
        ]
      : [],
  );
  if (own.length === 0 || sizes.length === 0) return undefined;
  const { total, cached } = countSteps(own);
  return {
    at,
    digest,
    sizes: Object.fromEntries(sizes),
    durationMs: span(own),
    steps: total,
    cached,
    ...(peak === undefined ? {} : { peak }),
  };
}

/** From the first start to the last end, in ms. */
function span(steps: readonly Step[]): number {
  const starts = steps.flatMap(({ startedMs }) => startedMs ?? []);
  const ends = steps.flatMap(({ completedMs }) => completedMs ?? []);
  return Math.max(0, Math.max(0, ...ends) - Math.min(Infinity, ...starts));
}

/** One line of a history: a value for each build, the oldest first. */
export interface Course {
  readonly values: readonly number[];
  readonly least: number;
  readonly most: number;
  readonly last: number;
  /** The last against the one before it; 0 where there is none. */
  readonly change: number;
}

/** @returns undefined without a value */
export function courseOf(values: readonly number[]): Course | undefined {
  const last = values.at(-1);
  if (last === undefined) return undefined;
  return {
    values,
    least: Math.min(...values),
    most: Math.max(...values),
    last,
    change: last - (values.at(-2) ?? last),
  };
}

/** The platform whose size is drawn: the heaviest of the newest build. */
export function drawnPlatform(history: readonly HistoryEntry[]): string | undefined {
  const sizes = Object.entries(history.at(-1)?.sizes ?? {});
  return sizes.sort(([, a], [, b]) => b.uncompressed - a.uncompressed)[0]?.[0];
}

/** Share of the instructions that came from the cache, 0 to 1; a build without any took nothing. */
export function cacheRate({ cached, steps }: Pick<HistoryEntry, 'cached' | 'steps'>): number {
  return steps === 0 ? 0 : Math.min(1, cached / steps);
}
