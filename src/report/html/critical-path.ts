import type { ImageReport } from '../result.ts';
import { longestChain, type TimedStep } from './time.ts';

/**
 * The steps that the build waited for: from the one that ended last back to the beginning, each time the step of the
 * same image or of its bases that ended last before. None of them lies over another. A step that took no time is none.
 * @param steps in order of start
 * @returns in order of time
 */
export function criticalPath(
  images: readonly ImageReport[],
  steps: readonly TimedStep[],
): readonly TimedStep[] {
  const chain = new Set(longestChain(images, steps));
  const working = steps
    .filter(({ image = '', startedMs, completedMs }) => chain.has(image) && completedMs > startedMs)
    .sort((a, b) => b.completedMs - a.completedMs);
  const path: TimedStep[] = [];
  let from = Infinity;
  for (const step of working) {
    if (step.completedMs > from) continue;
    path.unshift(step);
    from = step.startedMs;
  }
  return path;
}
