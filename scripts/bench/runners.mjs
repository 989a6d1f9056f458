/**
 * A simulation, nothing is built: what a graph of images costs on hosted runners, by the way in which it is spread over
 * them. The graph has the shape of jupyter/docker-stacks: 28 images on five levels, each of three layers of 10 s.
 *
 * What a job costs besides its work is what hosted runners cost: 20 s until its first step runs, 8 s for each GB that is
 * pulled or pushed. On one runner two steps run at once; what is pushed goes out beside the building.
 */

/** @typedef {{ name: string, base: Image | undefined, seconds: number, gigabytes: number }} Image */
/** @typedef {{ wall: number, runner: number, jobs: number }} Cost  seconds: until the end, and of all runners together */

const overhead = { start: 20, gigabyte: 8, plan: 3, publish: 5, gate: 1 };
const atOnce = 2;

/** @param {readonly number[]} sizes  images on each level @returns {readonly Image[]} bases first */
export function graphOf(sizes) {
  /** @type {Image[][]} */
  const levels = [];
  for (const [level, size] of sizes.entries()) {
    const below = levels[level - 1] ?? [];
    levels.push(
      Array.from({ length: size }, (_, index) => ({
        name: `${level}-${index}`,
        base: below[index % Math.max(1, below.length)],
        seconds: 30,
        gigabytes: 0.25,
      })),
    );
  }
  return levels.flat();
}

/** All that an image is made of, in GB. @param {Image | undefined} image @returns {number} */
function weightOf(image) {
  return image === undefined ? 0 : image.gigabytes + weightOf(image.base);
}

/** One job for each image, each after that of its base. @param {readonly Image[]} images @returns {Cost} */
export function jobs(images) {
  /** @type {Map<Image | undefined, number>} */
  const ends = new Map([[undefined, 0]]);
  let runner = 0;
  for (const image of images) {
    const takes = legOf([image]);
    ends.set(image, (ends.get(image.base) ?? 0) + takes);
    runner += takes;
  }
  return { wall: Math.max(...ends.values()), runner, jobs: images.length };
}

/** One job with one bake. @param {readonly Image[]} images @returns {Cost} */
export function bake(images) {
  const takes = overhead.start + solveOf(images);
  return { wall: takes, runner: takes, jobs: 1 };
}

/** images.yml in the mode `solve`: plan, one leg for each component, publish, gate. @param {readonly Image[]} images @returns {Cost} */
export function solve(images) {
  const legs = componentsOf(images).map((component) => overhead.start + solveOf(component));
  return withFrame([legs]);
}

/**
 * images.yml in the mode `waves`: the levels one after the other, each cut into legs.
 * @param {readonly Image[]} images
 * @param {number} perLeg  images of one base in a leg
 * @returns {Cost}
 */
export function waves(images, perLeg) {
  const levels = groupsOf(images, levelOf);
  return withFrame(
    levels.map((level) =>
      groupsOf(level, ({ base }) => base).flatMap((siblings) =>
        Array.from({ length: Math.ceil(siblings.length / perLeg) }, (_, at) =>
          legOf(siblings.slice(at * perLeg, (at + 1) * perLeg)),
        ),
      ),
    ),
  );
}

/** Plan, the waves of legs, publish, gate: each a job, and nothing begins before all of the one before has ended. @param {readonly (readonly number[])[]} waves @returns {Cost} */
function withFrame(waves) {
  const frame = [overhead.plan, overhead.publish, overhead.gate].map((work) => overhead.start + work);
  const all = [...frame, ...waves.flat()];
  const sum = (/** @type {readonly number[]} */ list) => list.reduce((one, other) => one + other, 0);
  return {
    wall: sum(frame) + sum(waves.map((legs) => Math.max(...legs))),
    runner: sum(all),
    jobs: all.length,
  };
}

/** A job that builds images on one base that is in the registry. @param {readonly Image[]} siblings */
function legOf(siblings) {
  return overhead.start + overhead.gigabyte * weightOf(siblings[0]?.base) + solveOf(siblings);
}

/**
 * Building on one runner, bases first, as many at once as it has room for; each goes out when it is built.
 * @param {readonly Image[]} images
 */
function solveOf(images) {
  /** @type {Map<Image | undefined, number>} */
  const built = new Map();
  const free = Array.from({ length: atOnce }, () => 0);
  let sent = 0;
  for (const image of images) {
    const at = free.indexOf(Math.min(...free));
    const end = Math.max(free[at] ?? 0, built.get(image.base) ?? 0) + image.seconds;
    free[at] = end;
    built.set(image, end);
  }
  for (const [image, end] of [...built].sort(([, one], [, other]) => one - other))
    sent = Math.max(sent, end) + overhead.gigabyte * (image?.gigabytes ?? 0);
  return sent;
}

/** @param {Image} image @returns {number} */
function levelOf({ base }) {
  return base === undefined ? 0 : 1 + levelOf(base);
}

/** @param {readonly Image[]} images @returns {readonly (readonly Image[])[]} */
function componentsOf(images) {
  const rootOf = (/** @type {Image} */ image) => {
    let root = image;
    while (root.base !== undefined) root = root.base;
    return root;
  };
  return groupsOf(images, rootOf);
}

/**
 * @param {readonly Image[]} images
 * @param {(image: Image) => unknown} keyOf
 * @returns {readonly (readonly Image[])[]}
 */
function groupsOf(images, keyOf) {
  /** @type {Map<unknown, Image[]>} */
  const groups = new Map();
  for (const image of images) groups.set(keyOf(image), [...(groups.get(keyOf(image)) ?? []), image]);
  return [...groups.values()];
}

/** @returns {Record<string, string>} */
export function runners() {
  const images = graphOf([1, 2, 5, 8, 12]);
  /** @type {Record<string, Cost>} */
  const ways = {
    '28 jobs with needs': jobs(images),
    'one job, one bake': bake(images),
    'images.yml, solve': solve(images),
    'images.yml, waves, one image a leg': waves(images, 1),
    'images.yml, waves, up to four images a leg': waves(images, 4),
  };
  return Object.fromEntries(
    Object.entries(ways).map(([name, { wall, runner, jobs }]) => [
      name,
      `${minutes(wall)} until the end, ${minutes(runner)} of runners, ${jobs} jobs`,
    ]),
  );
}

/** @param {number} seconds */
function minutes(seconds) {
  return `${(seconds / 60).toFixed(1)} min`;
}
