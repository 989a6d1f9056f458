import type { TimedStep } from './time.ts';

/**
 * The steps that the build waited for: from the one that ended last back to the beginning, each time that one of those it
 * stands on which ended last. What stands on nothing that is known (an image that is exported, a cache that is saved)
 * waited for the step of its image that ended last of those that began before it. A step that took no time is none.
 * @param steps in order of start
 * @returns in order of time; the engine's clock may let one end a little after the next one has begun
 */
export function criticalPath(steps: readonly TimedStep[]): readonly TimedStep[] {
  const byDigest = new Map(steps.map((step) => [step.digest, step]));
  const before = (step: TimedStep): TimedStep | undefined => {
    const needed = (step.needs ?? []).flatMap((digest) => byDigest.get(digest) ?? []);
    return needed.length > 0
      ? latest(needed)
      : latest(steps.filter((one) => one.image === step.image && one.startedMs < step.startedMs));
  };
  const path: TimedStep[] = [];
  const seen = new Set<TimedStep>();
  let next = latest(steps.filter(({ image, ...step }) => image !== undefined && tookTime(step)));
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    if (tookTime(next)) path.unshift(next);
    next = before(next);
  }
  return path;
}

/** How long at least one of these steps was at work, in milliseconds. @param steps in any order */
export function timeOf(steps: readonly TimedStep[]): number {
  let [all, end] = [0, 0];
  for (const { startedMs, completedMs } of [...steps].sort((a, b) => a.startedMs - b.startedMs)) {
    all += Math.max(0, completedMs - Math.max(startedMs, end));
    end = Math.max(end, completedMs);
  }
  return all;
}

function tookTime({ startedMs, completedMs }: Pick<TimedStep, 'startedMs' | 'completedMs'>): boolean {
  return completedMs > startedMs;
}

function latest(steps: readonly TimedStep[]): TimedStep | undefined {
  return steps.reduce<TimedStep | undefined>(
    (last, step) => (last === undefined || step.completedMs > last.completedMs ? step : last),
    undefined,
  );
}
