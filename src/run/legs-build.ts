import type { HistoryEntry } from '../memory/history.ts';

/**
 * The one build that legs have done together: they began with the first, and nobody waits longer than for the slowest.
 * @returns undefined where there is none
 */
export function joinedBuild(builds: readonly HistoryEntry[]): HistoryEntry | undefined {
  const [first] = builds;
  if (first === undefined) return undefined;
  const sum = (of: (one: HistoryEntry) => number): number => builds.reduce((all, one) => all + of(one), 0);
  const peak = mostOf(builds.flatMap((one) => one.peak ?? []));
  return {
    at: builds.map(({ at }) => at).reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a)),
    digest: first.digest,
    sizes: Object.fromEntries(builds.flatMap(({ sizes }) => Object.entries(sizes))),
    durationMs: Math.max(...builds.map(({ durationMs }) => durationMs)),
    steps: sum(({ steps }) => steps),
    cached: sum(({ cached }) => cached),
    ...(peak === undefined ? {} : { peak }),
  };
}

type Peak = NonNullable<HistoryEntry['peak']>;

/** What the busiest machine had to do. */
function mostOf(peaks: readonly Peak[]): Peak | undefined {
  if (peaks.length === 0) return undefined;
  const most = (of: keyof Peak): number | undefined => {
    const known = peaks.flatMap((peak) => peak[of] ?? []);
    return known.length === 0 ? undefined : Math.max(...known);
  };
  const [memory, cpu, written] = [most('memory'), most('cpu'), most('written')];
  return {
    ...(memory === undefined ? {} : { memory }),
    ...(cpu === undefined ? {} : { cpu }),
    ...(written === undefined ? {} : { written }),
  };
}
