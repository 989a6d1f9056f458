import { createGroups, joinWhole, keyOf, membersOf, nodesOf, takenBy, type LegNode } from './leg-nodes.ts';
import type { PlannedImage } from './plan.ts';

/** One job's share of a run: the named images that are built, on these platforms. */
export interface Leg {
  /** Unique, and fit for the names of jobs, files and artifacts: `app-linux-amd64`. */
  readonly id: string;
  /** From 1: what it is built on is in its own leg or in an earlier wave. Absent: 1, and all is in its own. */
  readonly wave?: number;
  /** In build order. */
  readonly images: readonly string[];
  /** Normalised. More than one only where an image takes another one for a platform that is not its own. */
  readonly platforms: readonly string[];
  /** For the job's `runs-on`: a label, or several that a runner must all have. */
  readonly 'runs-on': RunnerLabels;
}

export type RunnerLabels = string | readonly string[];

/** Platform → the runner that builds for it; `*` is for those that are not named. */
export type Runners = Readonly<Record<string, RunnerLabels>>;

/** GitHub's own, by platform. Others are built there by emulation. */
const hostedRunners: Runners = { 'linux/arm64': 'ubuntu-24.04-arm', '*': 'ubuntu-24.04' };

/**
 * Cuts what is built into legs: what is built on each other, or with each other, is in one leg, and nothing is in two.
 * So every leg can run on a runner of its own, and needs nothing of another one.
 * @param images of the whole plan, in build order, with all platforms
 * @param runners as `runs-on` gives them
 * @returns in build order of their first images; none where nothing is built
 */
export function legsOf(images: readonly PlannedImage[], runners: Runners = {}): readonly Leg[] {
  const nodes = nodesOf(images);
  const groups = createGroups(nodes.map(keyOf));
  for (const node of nodes) for (const other of takenBy(node, nodes)) groups.join(keyOf(node), keyOf(other));
  joinWhole(nodes, groups);
  return distinct([...membersOf(nodes, groups).values()].map((members) => toLeg(members, runners)));
}

/** An image's name may itself end like another leg's: the later one is numbered. */
export function distinct(legs: readonly Leg[]): readonly Leg[] {
  const taken = new Set<string>();
  return legs.map((leg) => {
    let id = leg.id;
    for (let number = 2; taken.has(id); number += 1) id = `${leg.id}-${number}`;
    taken.add(id);
    return { ...leg, id };
  });
}

/** The leg that builds these. */
export function toLeg(members: readonly LegNode[], runners: Runners): Leg {
  const images = [...new Set(members.map(({ image }) => image.name))];
  const platforms = [...new Set(members.map(({ platform }) => platform))].sort();
  const [first = ''] = platforms;
  return {
    id: [images.at(-1) ?? '', ...platforms].join('-').replaceAll(/[^\w.-]+/g, '-'),
    images,
    platforms,
    'runs-on': runnerFor(first, runners),
  };
}

function runnerFor(platform: string, runners: Runners): RunnerLabels {
  return runners[platform] ?? runners['*'] ?? hostedRunners[platform] ?? hostedRunners['*'] ?? '';
}
