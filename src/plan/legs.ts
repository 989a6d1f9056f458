import type { PlannedImage } from './plan.ts';

/** One job's share of a run: the named images that are built, on these platforms. */
export interface Leg {
  /** Unique, and fit for the names of jobs, files and artifacts: `app-linux-amd64`. */
  readonly id: string;
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

/** One image on one platform. */
interface Node {
  readonly image: PlannedImage;
  readonly platform: string;
}

/**
 * Cuts what is built into legs: what is built on each other, or with each other, is in one leg, and nothing is in two.
 * So every leg can run on a runner of its own, and needs nothing of another one.
 * @param images of the whole plan, in build order, with all platforms
 * @param runners as `runs-on` gives them
 * @returns in build order of their first images; none where nothing is built
 */
export function legsOf(images: readonly PlannedImage[], runners: Runners = {}): readonly Leg[] {
  const built = images.filter(({ decision }) => decision === 'build');
  const nodes = built.flatMap((image) => image.platforms.map((platform): Node => ({ image, platform })));
  const groups = createGroups(nodes.map(keyOf));
  for (const node of nodes) for (const other of takenBy(node, nodes)) groups.join(keyOf(node), keyOf(other));
  joinWhole(nodes, groups);
  return distinct([...membersOf(nodes, groups).values()].map((members) => toLeg(members, runners)));
}

/** An image's name may itself end like another leg's: the later one is numbered. */
function distinct(legs: readonly Leg[]): readonly Leg[] {
  const taken = new Set<string>();
  return legs.map((leg) => {
    let id = leg.id;
    for (let number = 2; taken.has(id); number += 1) id = `${leg.id}-${number}`;
    taken.add(id);
    return { ...leg, id };
  });
}

function keyOf({ image, platform }: Node): string {
  return `${image.name} ${platform}`;
}

const targetPrefix = 'target:';

/** The nodes whose image this one is built with. A context `NAME::PLATFORM` takes another platform than its own. */
function takenBy({ image, platform }: Node, nodes: readonly Node[]): readonly Node[] {
  const { contexts = {}, context = '' } = image.target;
  const links = [...Object.entries(contexts), ['', context] as const].flatMap(([key, value]) =>
    value.startsWith(targetPrefix)
      ? [{ to: value.slice(targetPrefix.length), on: /::([^:]+)$/.exec(key)?.[1] ?? platform }]
      : [],
  );
  const named = new Set(links.map(({ to }) => to));
  const others = image.needs.filter((need) => !named.has(need)).map((to) => ({ to, on: platform }));
  return [...links, ...others].flatMap(({ to, on }) =>
    nodes.filter((node) => node.image.name === to && node.platform === on),
  );
}

/**
 * A leg is told as images and platforms, and builds each of the one for each of the other: what that would draw in
 * of another leg makes both one.
 */
function joinWhole(nodes: readonly Node[], groups: Groups): void {
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

function membersOf(nodes: readonly Node[], groups: Groups): ReadonlyMap<string, readonly Node[]> {
  const members = new Map<string, Node[]>();
  for (const node of nodes) {
    const group = groups.of(keyOf(node));
    members.set(group, [...(members.get(group) ?? []), node]);
  }
  return members;
}

function toLeg(members: readonly Node[], runners: Runners): Leg {
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

/** Sets that can be joined. */
interface Groups {
  /** The name of the set that a key is in: two keys have the same one when they are in one set. */
  of(key: string): string;
  join(a: string, b: string): void;
}

function createGroups(keys: readonly string[]): Groups {
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
