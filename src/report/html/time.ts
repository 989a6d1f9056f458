import type { Step } from '../../build/built.ts';

/** A step that took place, with an end even when it was cut off: then it ends with the last thing that happened. */
export type TimedStep = Step & { readonly startedMs: number; readonly completedMs: number };

/** The steps that were started, in order of start. */
export function timed(steps: readonly Step[]): readonly TimedStep[] {
  const last = Math.max(0, ...steps.flatMap((step) => [step.startedMs ?? 0, step.completedMs ?? 0]));
  return steps
    .flatMap((step) => {
      const { startedMs, completedMs = last } = step;
      return startedMs === undefined
        ? []
        : { ...step, startedMs, completedMs: Math.max(startedMs, completedMs) };
    })
    .sort((a, b) => a.startedMs - b.startedMs);
}

/** Puts steps into as few rows as they need to not overlap; steps come in order of start. */
export function lanes(steps: readonly TimedStep[]): readonly (readonly TimedStep[])[] {
  const rows: TimedStep[][] = [];
  for (const step of steps) {
    const free = rows.find((row) => (row.at(-1)?.completedMs ?? 0) <= step.startedMs);
    if (free) free.push(step);
    else rows.push([step]);
  }
  return rows;
}

const second = 1000;
const distances = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200].map(
  (seconds) => seconds * second,
);

/** Round moments from 0 to `end` (ms), at most seven. */
export function ticks(end: number): readonly number[] {
  const distance = distances.find((candidate) => end / candidate <= 6) ?? Math.ceil(end / 6);
  return Array.from({ length: Math.floor(end / distance) + 1 }, (_, index) => index * distance);
}
