/**
 * Fresh runners: first build, nothing changed, code changed, dependencies changed; ours beside (a) a step of
 * docker/build-push-action for each image, one after the other, with `type=gha,mode=max` and a scope for each, (b) the same
 * with actions/cache and buildkit-cache-dance around them, (c) the same steps without any cache, and `bake`: one Bake of all
 * images with the caches of (a), the harder rival. All push what they build. A scenario follows the one before it, as
 * commits do. Without a cache each run is a first one: (c) is measured in the first scenario, and stands in all rows.
 *
 * Real: buildkitd with an empty root for each run, buildx, the registry, the cache service's protocol (that of our tests),
 * @actions/cache, the steps of cache-dance, apt and pip with real packages, and the network's limits
 * (fresh-network.mjs): 50 MB/s for everything together, 20 ms there and back, in front of the cache service, the registry,
 * the base images and the packages. The steps are what build-push-action runs: `buildx build --push`; an image on another
 * one gets it as `--build-context base=docker-image://…`, from where the step before has pushed it.
 * A model: the compiler (fresh-compiler.mjs), which costs fixed work a unit and keeps what was compiled under the hash of
 * what went into it: all services together cost what one real program does (fresh-compiled.mjs); modules and crates, 480 kB
 * each, made here and downloaded for real; the image with Node as the toolchain's. Conda is left out.
 * All ways start an engine from a program that is there: ours does it by itself, the others have a step that sets up
 * buildx. In favour of the ways by hand: stopping it counts for ours alone; what the actions do around buildx (a process of
 * Node for each step, its outputs and summary, the image with BuildKit) costs nothing; no provenance; cache-dance takes
 * nothing out again when the lock files are the same.
 * In favour of ours: the steps wait for each other, as they do in a job; `bake` shows what is left without that. A matrix
 * with a runner for each image is not measured. Its gates are off, as a build by hand has none.
 *
 * `BENCH_FRESH=Python,code` measures this shape and, after the first build, this scenario alone; `BENCH_WAYS=ours,gha`
 * these ways (none, gha, dance, bake, ours); `BENCH_KEEP=FOLDER` keeps the report of each run of ours there;
 * BENCH_COMMAND is another build of the command.
 */
import { allShapes } from './fresh-shapes.mjs';
import { oneRun, wantedWays } from './fresh-ways.mjs';
import { inWords, seconds, told } from './fresh-words.mjs';
import { openJob, openWorld } from './fresh-world.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {import('./fresh-shapes.mjs').State} State */
/** @typedef {import('./fresh-ways.mjs').Way} Way */
/** @typedef {import('./fresh-ways.mjs').Taken} Taken */
/** @typedef {import('./fresh-world.mjs').World} World */
/** @typedef {import('./fresh-world.mjs').Job} Job */

/** @type {Record<string, { words: string, state: State }>} */
const scenarios = {
  first: { words: 'first build', state: { code: 0, dependency: 0 } },
  unchanged: { words: 'nothing changed', state: { code: 0, dependency: 0 } },
  code: { words: 'code changed', state: { code: 1, dependency: 0 } },
  dependency: { words: 'dependency changed', state: { code: 1, dependency: 1 } },
};

/**
 * @param {Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
export async function fresh(surroundings, runs) {
  const asked = (process.env['BENCH_FRESH'] ?? '').split(',').filter((word) => word !== '');
  const chosen = (/** @type {string[]} */ names) => {
    const named = names.filter((name) => asked.includes(name));
    return named.length > 0 ? named : names;
  };
  const shapes = allShapes();
  const wanted = chosen(shapes.map(({ name }) => name));
  const wantedScenarios = ['first', ...chosen(Object.keys(scenarios).slice(1))];
  const ways = wantedWays();
  const world = await openWorld(surroundings);
  /** @type {Record<string, string>} */
  const rows = {};
  try {
    for (const shape of shapes.filter(({ name }) => wanted.includes(name))) {
      await world.rest();
      console.log(`${shape.name}: all packages once, which does not count`);
      const warm = await openJob(world, shape, 'warm');
      await oneRun(world, shape, 'none', { code: 1, dependency: 1 }, warm, 'warm');
      await warm.close();
      /** @type {Record<string, Taken[]>} */
      const taken = {};
      for (let run = 0; run < runs; run += 1) {
        if (run > 0) await world.rest();
        await round(world, shape, { wanted: wantedScenarios, ways, run }, taken);
      }
      for (const scenario of wantedScenarios)
        Object.assign(rows, inWords(shape, scenario, scenarios[scenario]?.words ?? scenario, taken));
    }
  } finally {
    await world.close();
  }
  return rows;
}

/**
 * All scenarios, the ways taking turns in each.
 * @param {World} world @param {Shape} shape
 * @param {{ wanted: readonly string[], ways: readonly Way[], run: number }} asked  `wanted` are scenarios
 * @param {Record<string, Taken[]>} taken  by `scenario way`
 */
async function round(world, shape, { wanted, ways, run }, taken) {
  const jobs = await Promise.all(ways.map((way) => openJob(world, shape, `${way}-${run}`)));
  try {
    for (const scenario of wanted)
      for (const [index, way] of ways.entries()) {
        const state = scenarios[scenario]?.state;
        const job = jobs[index];
        if (state === undefined || job === undefined || (way === 'none' && scenario !== 'first')) continue;
        const result = await oneRun(world, shape, way, state, job, `${shape.name}-${scenario}-${run}`);
        if (way !== 'none') expectKept(shape, job);
        (taken[`${scenario} ${way}`] ??= []).push(result);
        console.log(`  ${shape.name}, ${scenario}, ${way}: ${seconds(result.ms)}${told(result.phases)}`);
      }
  } finally {
    for (const job of jobs) await job.close();
  }
}

/**
 * An export that has failed must not pass for a fast one.
 * @param {Shape} shape @param {Job} job
 */
function expectKept({ targets }, { name, entries }) {
  const images = Object.keys(targets).length;
  const indexes = entries().filter(({ key }) => key.startsWith('index-')).length;
  if (indexes < images) throw new Error(`${name} keeps the layers of ${indexes} of ${images} images`);
}
