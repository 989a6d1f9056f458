import type { PlannedImage } from './plan.ts';

/** One image on one platform, that is built. */
export interface LegNode {
  readonly image: PlannedImage;
  readonly platform: string;
}

/** An image of the plan that another one takes, for a platform. */
export interface TakenImage {
  readonly name: string;
  /** Normalised. */
  readonly platform: string;
}

/** All that is built, in build order. */
export function nodesOf(images: readonly PlannedImage[]): readonly LegNode[] {
  return images
    .filter(({ decision }) => decision === 'build')
    .flatMap((image) => image.platforms.map((platform): LegNode => ({ image, platform })));
}

/** Unique among the nodes of a plan. */
export function keyOf({ image, platform }: LegNode): string {
  return `${image.name} ${platform}`;
}

const targetPrefix = 'target:';

/**
 * What an image takes of the plan for one of its platforms. A context `NAME::PLATFORM` takes another platform than its
 * own. It may not be there for it: then nothing is taken.
 */
export function takenFor(image: PlannedImage, platform: string): readonly TakenImage[] {
  const { contexts = {}, context = '' } = image.target;
  const links = [...Object.entries(contexts), ['', context] as const].flatMap(([key, value]) =>
    value.startsWith(targetPrefix)
      ? [{ name: value.slice(targetPrefix.length), platform: /::([^:]+)$/.exec(key)?.[1] ?? platform }]
      : [],
  );
  const named = new Set(links.map(({ name }) => name));
  return [...links, ...image.needs.filter((need) => !named.has(need)).map((name) => ({ name, platform }))];
}

/** The nodes that this one is built with. */
export function takenBy({ image, platform }: LegNode, nodes: readonly LegNode[]): readonly LegNode[] {
  return takenFor(image, platform).flatMap((taken) =>
    nodes.filter((node) => node.image.name === taken.name && node.platform === taken.platform),
  );
}

/**
 * A leg is told as images and platforms, and builds each of the one for each of the other: what that would draw in
 * of another leg makes both one.
 */
export function joinWhole(nodes: readonly LegNode[], groups: Groups): void {
  let before = -1;
  for (let count = membersOf(nodes, groups).size; count !== before;) {
    before = count;
    for (const members of membersOf(nodes, groups).values()) {
      const [first] = members;
      const names = new Set(members.map(({ image }) => image.name));
      const platforms = new Set(members.map(({ platform }) => platform));
      if (first === undefined || platforms.size === 1) continue;
      for (const node of nodes)
        if (names.has(node.image.name) && platforms.has(node.platform))
          groups.join(keyOf(first), keyOf(node));
    }
    count = membersOf(nodes, groups).size;
  }
}

/** The name of each group → what is in it, in build order; the groups in that of their first. */
export function membersOf(
  nodes: readonly LegNode[],
  groups: Groups,
): ReadonlyMap<string, readonly LegNode[]> {
  const members = new Map<string, LegNode[]>();
  for (const node of nodes) {
    const group = groups.of(keyOf(node));
    members.set(group, [...(members.get(group) ?? []), node]);
  }
  return members;
}

/** Sets that can be joined. */
export interface Groups {
  /** The name of the set that a key is in: two keys have the same one when they are in one set. */
  of(key: string): string;
  join(a: string, b: string): void;
}

/** Each key in a set of its own. */
export function createGroups(keys: readonly string[]): Groups {
  const parents = new Map(keys.map((key) => [key, key] as const));
  const of = (key: string): string => {
    const parent = parents.get(key) ?? key;
    if (parent === key) return key;
    const top = of(parent);
    parents.set(key, top);
    return top;
  };
  return {
    of,
    join: (a, b) => {
      parents.set(of(b), of(a));
    },
  };
}
