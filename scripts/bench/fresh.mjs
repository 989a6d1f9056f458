/**
 * Fresh runners: first build, nothing changed, code changed, dependencies changed; ours beside (a) one Bake with
 * `type=gha,mode=max` and a scope for each image, (b) the same with actions/cache and buildkit-cache-dance around it,
 * (c) the same Bake without any cache. All push what they build. A scenario follows the one before it, as commits do.
 *
 * Real: buildkitd with an empty root for each run, buildx, the registry, the cache service's protocol (that of our tests),
 * @actions/cache, the steps of cache-dance, apt and pip with real packages, and the network's limits
 * (fresh-network.mjs): 50 MB/s for everything together, 20 ms there and back, in front of the cache service, the registry,
 * the base images and the packages.
 * A model: the compiler (fresh-compiler.mjs), which costs fixed work a unit and keeps what was compiled under the hash of
 * what went into it, with the numbers of a real `go build` (fresh-compiled.mjs); modules and crates, 480 kB each, made here
 * and downloaded for real; the image with Node as the toolchain's. Conda is left out.
 * In favour of the ways by hand: one Bake instead of a step for each image; they find an engine running, where ours starts
 * its own and stops it; cache-dance takes nothing out again when the lock files are the same.
 * In favour of ours: nothing. Its gates are off, as a build by hand has none.
 *
 * `BENCH_FRESH=Python,code` measures this shape and, after the first build, this scenario alone; BENCH_COMMAND is another
 * build of the command.
 */
import { join } from 'node:path';

import { cacheDance } from './fresh-dance.mjs';
import { phasesOf } from './fresh-phases.mjs';
import { bakeFile, writeTree } from './fresh-project.mjs';
import { freshRunner } from './fresh-runner.mjs';
import { allShapes } from './fresh-shapes.mjs';
import { inWords, seconds, told } from './fresh-words.mjs';
import { openJob, openWorld } from './fresh-world.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {import('./fresh-shapes.mjs').State} State */
/** @typedef {import('./fresh-words.mjs').Way} Way */
/** @typedef {import('./fresh-words.mjs').Taken} Taken */
/** @typedef {import('./fresh-world.mjs').World} World */
/** @typedef {import('./fresh-world.mjs').Job} Job */

/** @type {Record<string, { words: string, state: State }>} */
const scenarios = {
  first: { words: 'first build', state: { code: 0, dependency: 0 } },
  unchanged: { words: 'nothing changed', state: { code: 0, dependency: 0 } },
  code: { words: 'code changed', state: { code: 1, dependency: 0 } },
  dependency: { words: 'dependency changed', state: { code: 1, dependency: 1 } },
};
/** @type {readonly Way[]} */
const ways = ['none', 'gha', 'dance', 'ours'];

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
  const world = await openWorld(surroundings);
  /** @type {Record<string, string>} */
  const rows = {};
  try {
    for (const shape of shapes.filter(({ name }) => wanted.includes(name))) {
      await world.rest();
      console.log(`${shape.name}: all packages once, which does not count`);
      const warm = await openJob(world, shape, 'warm');
      await one(world, shape, 'none', { code: 1, dependency: 1 }, warm);
      await warm.close();
      /** @type {Record<string, Taken[]>} */
      const taken = {};
      for (let run = 0; run < runs; run += 1) {
        if (run > 0) await world.rest();
        await round(world, shape, wantedScenarios, run, taken);
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
 * @param {World} world @param {Shape} shape @param {readonly string[]} wanted @param {number} run
 * @param {Record<string, Taken[]>} taken  by `scenario way`
 */
async function round(world, shape, wanted, run, taken) {
  const jobs = await Promise.all(ways.map((way) => openJob(world, shape, `${way}-${run}`)));
  try {
    for (const scenario of wanted)
      for (const [index, way] of ways.entries()) {
        const state = scenarios[scenario]?.state;
        const job = jobs[index];
        if (state === undefined || job === undefined) continue;
        const result = await one(world, shape, way, state, job);
        if (way !== 'none') expectKept(shape, job);
        (taken[`${scenario} ${way}`] ??= []).push(result);
        console.log(`  ${shape.name}, ${scenario}, ${way}: ${seconds(result.ms)}${told(result.phases)}`);
      }
  } finally {
    for (const job of jobs) await job.close();
  }
}

/**
 * One run on a fresh runner.
 * @param {World} world @param {Shape} shape @param {Way} way @param {State} state @param {Job} job
 * @returns {Promise<Taken>}
 */
async function one({ surroundings, hosts, newFolder }, shape, way, state, job) {
  const folder = newFolder();
  const runner = await freshRunner({
    surroundings,
    folder,
    hosts,
    cache: job.env,
    hasEngine: way !== 'ours',
  });
  try {
    const tree = join(folder, 'work');
    writeTree(shape, state, tree);
    const prefix = `${hosts.registry}/${job.name}`;
    if (way === 'ours') {
      const { ms } = await runner.ours(['publish', '--registry', prefix], tree);
      return { ms, phases: phasesOf(join(folder, 'report', 'report.json')) };
    }
    const file = join(folder, 'bake.json');
    const bake = bakeFile(shape, { prefix, file, args: runner.proxyArgs, cached: way !== 'none' });
    if (way !== 'dance') return { ms: (await runner.buildx(bake, tree)).ms, phases: {} };
    const dance = cacheDance(runner, shape.mounts, shape.locks(state));
    const restore = await dance.restore();
    const build = (await runner.buildx(bake, tree)).ms;
    const save = await dance.save();
    return { ms: restore + build + save, phases: { restore, build, save } };
  } finally {
    await runner.stop();
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
