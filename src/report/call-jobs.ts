import type { Leg } from '../plan/legs.ts';
import type { RunReport } from './result.ts';

/** How a job ended. Source: docs.github.com, "Contexts", `needs`. */
export type JobEnd = 'success' | 'failure' | 'cancelled' | 'skipped';

/** The jobs of one call of a reusable workflow, as its gate sees them. */
export interface CalledJobs {
  readonly plan: JobEnd;
  /** All legs of the first wave together, which are all there are in the mode `solve`. */
  readonly build: JobEnd;
  /** Those of the waves after it, from the second on. */
  readonly later?: readonly JobEnd[];
  readonly publish: JobEnd;
  /** What the plan has said; undefined where it has not, or where the runner has kept it back. */
  readonly legs: readonly Leg[] | undefined;
  /** Tags were to move; undefined where the plan has not said, or where the runner has kept it back. */
  readonly publishes: boolean | undefined;
  /** Job (`plan`, `publish`) or leg's id → its report, where one was written. */
  readonly reports: ReadonlyMap<string, RunReport>;
}

export interface Wave {
  /** From 1. */
  readonly number: number;
  readonly end: JobEnd;
  readonly legs: readonly Leg[];
}

/** Those that have legs, in their order. */
export function wavesOf({ build, later = [], legs = [] }: CalledJobs): readonly Wave[] {
  const ends = [build, ...later];
  const numbers = [...new Set(legs.map(({ wave = 1 }) => wave))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    end: ends[number - 1] ?? 'skipped',
    legs: legs.filter(({ wave = 1 }) => wave === number),
  }));
}

/** Legs that were not begun in this attempt of the run: a report of theirs that lies there is of an earlier one. */
export function unbegunLegs(jobs: CalledJobs): ReadonlySet<Leg> {
  return new Set(wavesOf(jobs).flatMap(({ end, legs }) => (end === 'skipped' ? legs : [])));
}
