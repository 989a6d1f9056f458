import type { Step } from '../../build/built.ts';
import type { ImageReport } from '../result.ts';

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

/** The names from a base to the image that was ready last, each time by the base that was ready last. */
export function longestChain(images: readonly ImageReport[], steps: readonly TimedStep[]): readonly string[] {
  const ready = new Map<string, number>();
  for (const { image, completedMs } of steps) {
    if (image !== undefined) ready.set(image, Math.max(ready.get(image) ?? 0, completedMs));
  }
  const last = (names: readonly string[]): string | undefined =>
    names.filter((name) => ready.has(name)).sort((a, b) => (ready.get(b) ?? 0) - (ready.get(a) ?? 0))[0];
  const chain: string[] = [];
  let next = last(images.map((image) => image.name));
  while (next !== undefined && !chain.includes(next)) {
    chain.unshift(next);
    const name = next;
    next = last(images.find((image) => image.name === name)?.needs ?? []);
  }
  return chain;
}
