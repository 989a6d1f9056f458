import { formatBytes } from '../tools/bytes.ts';
import { legsOf, type Leg, type Runners } from './legs.ts';
import { wavesOf } from './legs-waves.ts';
import type { PlannedImage } from './plan.ts';

/**
 * `solve`: what is built on each other is built on one runner. `waves`: the levels of the graph one after the other, on
 * as many runners as they take. `auto`: what fits.
 */
export type LegMode = 'auto' | 'solve' | 'waves';

/** What an image came to when it was built the last time, on one platform. */
export interface LastBuild {
  readonly seconds: number;
  /** As it is pulled, and as it lies on a disk, in bytes; with what it is built on. */
  readonly compressed: number;
  readonly uncompressed: number;
}

export interface LegsQuestion {
  /** Of the whole plan, in build order, with all platforms. */
  readonly images: readonly PlannedImage[];
  readonly runners: Runners;
  readonly mode: LegMode;
  /** Whether bases can be handed over: nothing is pushed for pull requests. */
  readonly publishes: boolean;
  /** Image → its last build; of those that anybody remembers. */
  readonly lastBuilds: ReadonlyMap<string, LastBuild>;
}

export interface CutLegs {
  readonly legs: readonly Leg[];
  /** Which mode was chosen and why; absent where there was nothing to choose. */
  readonly why?: string;
}

/** What a job costs besides its work: docs/bench.md, "Many runners". */
const startSeconds = 20;
const secondsPerGigabyte = 8;
const stepsAtOnce = 2;
/** A hosted runner has 14 GB free, and six hours. Source: docs.github.com, "GitHub-hosted runners" and "Usage limits". */
const mostBytes = 10e9;
const mostSeconds = 5 * 3600;
/** More images than these are too many for one runner, where nobody knows how long they take. */
export const mostUnknown = 24;
/** Waves cost more minutes of runners: they have to be worth it. */
const worthSeconds = 10 * 60;
const worthShare = 0.75;

/** Cuts what is built into legs, in the mode that was asked for, or that fits. */
export function cutLegs({ images, runners, mode, publishes, lastBuilds }: LegsQuestion): CutLegs {
  const solve = legsOf(images, runners);
  if (mode === 'solve') return { legs: solve };
  if (!publishes)
    return mode === 'auto'
      ? { legs: solve }
      : {
          legs: solve,
          why: 'mode is waves, and nothing is pushed in this run: bases cannot go from one runner to another, so what is built on each other is built on one',
        };
  const waves = wavesOf(images, runners);
  if (mode === 'waves') return { legs: waves };
  if (!hasSeveralWaves(waves)) return { legs: solve };
  const { isWaves, why } = choose(images, solve, waves, lastBuilds);
  return { legs: isWaves ? waves : solve, why: `mode ${isWaves ? 'waves' : 'solve'}: ${why}` };
}

/** Whether a plan can be cut in more than one way, so that somebody has to know how long it takes. */
export function hasChoice({ images, runners, mode, publishes }: Omit<LegsQuestion, 'lastBuilds'>): boolean {
  return mode === 'auto' && publishes && hasSeveralWaves(wavesOf(images, runners));
}

function hasSeveralWaves(legs: readonly Leg[]): boolean {
  return legs.some(({ wave = 1 }) => wave > 1);
}

interface Choice {
  readonly isWaves: boolean;
  readonly why: string;
}

function choose(
  images: readonly PlannedImage[],
  solve: readonly Leg[],
  waves: readonly Leg[],
  lastBuilds: LegsQuestion['lastBuilds'],
): Choice {
  const most = Math.max(...solve.map((leg) => leg.images.length * leg.platforms.length));
  const costs = costsOf(images, lastBuilds);
  if (costs === undefined) {
    const isWaves = most > mostUnknown;
    return {
      isWaves,
      why: `one runner would build ${most} images, ${isWaves ? 'more' : 'no more'} than ${mostUnknown}, and how long they take is not known yet`,
    };
  }
  const bytes = Math.max(...solve.map((leg) => costs.bytes(leg)));
  if (bytes > mostBytes)
    return {
      isWaves: true,
      why: `by the last builds one runner would need ${formatBytes(bytes)} of disk, more than ${formatBytes(mostBytes)}`,
    };
  const alone = Math.max(...solve.map((leg) => costs.seconds(leg)));
  const together = wavesTogether(waves, costs.seconds);
  const isTooLong = alone > mostSeconds;
  return {
    isWaves: isTooLong || (together <= alone * worthShare && alone - together >= worthSeconds),
    why: `by the last builds one runner would take ${minutes(alone)}, and waves ${minutes(together)} on ${waves.length} runners`,
  };
}

/** Nothing of a wave begins before all of the one before has ended. */
function wavesTogether(legs: readonly Leg[], secondsOf: (leg: Leg) => number): number {
  const slowest = new Map<number, number>();
  for (const leg of legs) {
    const { wave = 1 } = leg;
    slowest.set(wave, Math.max(slowest.get(wave) ?? 0, secondsOf(leg)));
  }
  return [...slowest.values()].reduce((sum, one) => sum + one, 0);
}

interface Costs {
  readonly seconds: (leg: Leg) => number;
  readonly bytes: (leg: Leg) => number;
}

/** @returns undefined where less than half of the images are known; the others are like these on average */
function costsOf(images: readonly PlannedImage[], lastBuilds: LegsQuestion['lastBuilds']): Costs | undefined {
  const built = images.filter(({ decision }) => decision === 'build');
  const known = built.flatMap(({ name }) => lastBuilds.get(name) ?? []);
  if (known.length * 2 < built.length || known.length === 0) return undefined;
  const average = (of: keyof LastBuild): number =>
    known.reduce((sum, one) => sum + one[of], 0) / known.length;
  const usual = {
    seconds: average('seconds'),
    compressed: average('compressed'),
    uncompressed: average('uncompressed'),
  };
  const costOf = (name: string): LastBuild => lastBuilds.get(name) ?? usual;
  const baseOf = (name: string): string | undefined => {
    const bases = Object.values(built.find((one) => one.name === name)?.bases ?? {});
    return bases.find((base) => built.some((one) => one.name === base));
  };
  const own = (name: string, of: 'compressed' | 'uncompressed'): number => {
    const base = baseOf(name);
    return Math.max(0, costOf(name)[of] - (base === undefined ? 0 : costOf(base)[of]));
  };
  return {
    seconds: (leg) => {
      const ends = new Map<string, number>();
      for (const name of leg.images) {
        const base = baseOf(name);
        ends.set(name, (base === undefined ? 0 : (ends.get(base) ?? 0)) + costOf(name).seconds);
      }
      const work = leg.images.reduce((sum, name) => sum + costOf(name).seconds, 0) * leg.platforms.length;
      const foreign = new Set(
        leg.images.flatMap((name) => {
          const base = baseOf(name);
          return base === undefined || leg.images.includes(base) ? [] : [base];
        }),
      );
      const pulled = [...foreign].reduce((sum, name) => sum + costOf(name).compressed, 0) / 1e9;
      return startSeconds + pulled * secondsPerGigabyte + Math.max(work / stepsAtOnce, ...ends.values());
    },
    // Unpacked in the engine, and packed in the layouts.
    bytes: (leg) =>
      leg.platforms.length *
      leg.images.reduce((sum, name) => sum + own(name, 'uncompressed') + own(name, 'compressed'), 0),
  };
}

function minutes(seconds: number): string {
  return `${Math.max(1, Math.round(seconds / 60))} min`;
}
