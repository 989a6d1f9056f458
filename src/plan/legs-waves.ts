import {
  createGroups,
  joinWhole,
  keyOf,
  membersOf,
  nodesOf,
  takenBy,
  type Groups,
  type LegNode,
} from './leg-nodes.ts';
import { distinct, toLeg, type Leg, type Runners } from './legs.ts';
import type { PlannedImage } from './plan.ts';

/** A workflow cannot loop over jobs: images.yml has so many of them, one after the other. */
export const mostWaves = 5;
/** Images on the same bases that one leg builds: docs/bench.md, "Many runners". */
const mostInLeg = 4;

/** Nodes that only one leg can build together. */
interface Group {
  readonly members: readonly LegNode[];
  /** What it takes of other groups, sorted: their names. */
  readonly takes: readonly string[];
  readonly wave: number;
}

/**
 * Cuts what is built into legs for a graph that is too big for one runner: the levels of the graph one after the other,
 * each leg on what legs of earlier waves have pushed. What is deeper than there are waves is in the last one, where
 * everything that is built on each other is in one leg again. Nothing is in two legs.
 * @param images of the whole plan, in build order, with all platforms
 * @param runners as `runs-on` gives them
 * @param waves how many there are at most
 * @returns wave by wave
 */
export function wavesOf(
  images: readonly PlannedImage[],
  runners: Runners = {},
  waves = mostWaves,
): readonly Leg[] {
  const nodes = nodesOf(images);
  const groups = createGroups(nodes.map(keyOf));
  // Files stay on the machine that has made them.
  for (const node of nodes)
    for (const other of takenBy(node, nodes))
      if (other.image.output.kind !== 'image') groups.join(keyOf(node), keyOf(other));
  const settled = settle(nodes, groups, waves);
  const legs = Array.from({ length: waves }, (_, index) => index + 1).flatMap((wave) =>
    packed(settled.filter((one) => one.wave === wave)).map((members) => ({
      ...toLeg(
        nodes.filter((node) => members.includes(node)),
        runners,
      ),
      wave,
    })),
  );
  return distinct(legs);
}

/** Joins what cannot be in two legs, until each group only takes what is in earlier waves. */
function settle(nodes: readonly LegNode[], groups: Groups, waves: number): readonly Group[] {
  for (;;) {
    joinWhole(nodes, groups);
    const members = membersOf(nodes, groups);
    const takes = new Map(
      [...members].map(([name, own]) => [name, takenOf(own, name, nodes, groups)] as const),
    );
    const levels = levelsOf(takes);
    const found = [...members].map(([name, own]): Group => {
      const level = levels.get(name);
      return { members: own, takes: takes.get(name) ?? [], wave: Math.min(level ?? waves, waves) };
    });
    // A circle of groups has no level: one leg builds all of it.
    const isLast = (name: string): boolean => (levels.get(name) ?? waves) >= waves;
    for (const [name, others] of takes)
      if (isLast(name)) for (const other of others) if (isLast(other)) groups.join(name, other);
    if (membersOf(nodes, groups).size === members.size) return found;
  }
}

function takenOf(
  members: readonly LegNode[],
  own: string,
  nodes: readonly LegNode[],
  groups: Groups,
): readonly string[] {
  const names = members.flatMap((node) => takenBy(node, nodes)).map((node) => groups.of(keyOf(node)));
  return [...new Set(names)].filter((name) => name !== own).sort();
}

/** Group → how many are below it at most, and itself; those of a circle, and what takes them, have none. */
function levelsOf(takes: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (let before = -1; before !== levels.size;) {
    before = levels.size;
    for (const [name, others] of takes) {
      const below = others.map((other) => levels.get(other));
      const known = below.filter((level) => level !== undefined);
      if (known.length === below.length) levels.set(name, 1 + Math.max(0, ...known));
    }
  }
  return levels;
}

/** Groups of one wave, as legs: those on the same bases share a leg, and its download of them, in parts of one size. */
function packed(groups: readonly Group[]): readonly (readonly LegNode[])[] {
  const alike = new Map<string, Group[]>();
  for (const group of groups) {
    const platforms = [...new Set(group.members.map(({ platform }) => platform))].sort();
    const key = JSON.stringify([platforms, group.takes]);
    alike.set(key, [...(alike.get(key) ?? []), group]);
  }
  return [...alike.values()].flatMap((siblings) => parts(siblings));
}

function parts(siblings: readonly Group[]): readonly (readonly LegNode[])[] {
  const images = (group: Group): number => new Set(group.members.map(({ image }) => image.name)).size;
  const all = siblings.reduce((sum, group) => sum + images(group), 0);
  const most = Math.ceil(all / Math.ceil(all / mostInLeg));
  const legs: LegNode[][] = [];
  let room = 0;
  for (const group of siblings) {
    const size = images(group);
    if (size > room) {
      legs.push([]);
      room = most;
    }
    legs.at(-1)?.push(...group.members);
    room -= size;
  }
  return legs;
}
