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
 * what went into it, with the numbers of a real `go build` (fresh-shapes.mjs); modules and crates, 480 kB each, made here
 * and downloaded for real; the image with Node as the toolchain's. Conda is left out.
 * In favour of the ways by hand: one Bake instead of a step for each image; they find an engine running, where ours starts
 * its own and stops it; cache-dance takes nothing out again when the lock files are the same.
 * In favour of ours: nothing. Its gates are off, as a build by hand has none.
 *
 * `BENCH_FRESH=Python,code` measures this shape and, after the first build, this scenario alone; BENCH_COMMAND is another
 * build of the command.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { startRegistry } from '../services/registry.mjs';
import { layout } from '../setup/cache-dir.mjs';
import { loadCacheService } from './fresh-cache-service.mjs';
import { cacheDance } from './fresh-dance.mjs';
import { makeNetwork } from './fresh-network.mjs';
import { startPackages } from './fresh-packages.mjs';
import { freshRunner } from './fresh-runner.mjs';
import { allShapes, bakeFile, writeTree } from './fresh-shapes.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {import('./fresh-shapes.mjs').State} State */
/** @typedef {'ours' | 'gha' | 'dance' | 'none'} Way */
/** @typedef {Awaited<ReturnType<typeof openWorld>>} World */
/** @typedef {{ ms: number, phases: Record<string, number> }} Taken */

const limits = { bytesPerSecond: 50e6, roundTripMs: 20 };
/** For so long after many files were removed ext4 is slow to make new ones. */
const restMs = 60_000;

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
      for (const scenario of wantedScenarios) Object.assign(rows, inWords(shape, scenario, taken));
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
 * @param {World} world @param {Shape} shape @param {Way} way @param {State} state
 * @param {Awaited<ReturnType<typeof openJob>>} job
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
 * @param {Shape} shape @param {Awaited<ReturnType<typeof openJob>>} job
 */
function expectKept({ targets }, { name, entries }) {
  const images = Object.keys(targets).length;
  const indexes = entries().filter(({ key }) => key.startsWith('index-')).length;
  if (indexes < images) throw new Error(`${name} keeps the layers of ${indexes} of ${images} images`);
}

/** What all measurements share: the servers, each behind the limited network. @param {Surroundings} surroundings */
async function openWorld(surroundings) {
  const folder = join(surroundings.folder, 'fresh');
  mkdirSync(folder, { recursive: true });
  const network = makeNetwork(limits);
  const service = await loadCacheService();
  const mirror = await startRegistry({ dir: layout().mirror, readOnly: true });
  const registry = await startRegistry({ dir: join(folder, 'registry') });
  const packages = await startPackages(join(folder, 'packages'), await pipIndex(surroundings));
  const roads = {
    mirror: await network.open(mirror.host),
    registry: await network.open(registry.host),
    packages: await network.open(packages.host),
  };
  let count = 0;
  return {
    surroundings,
    folder,
    network,
    service,
    hosts: { mirror: roads.mirror.host, registry: roads.registry.host, packages: roads.packages.host },
    newFolder: () => join(folder, 'runners', `${(count += 1)}`),
    /** Removes the runners that there were. */
    rest: async () => {
      if (count === 0) return;
      rmSync(join(folder, 'runners'), { recursive: true, force: true });
      await surroundings.run('sync', [], folder);
      await sleep(restMs);
    },
    close: async () => {
      for (const road of Object.values(roads)) await road.stop();
      await Promise.all([packages.stop(), registry.stop(), mirror.stop()]);
      service.close();
    },
  };
}

/**
 * A repository on GitHub, so to say: a cache and a place in the registry of its own.
 * @param {World} world @param {Shape} shape @param {string} what
 */
async function openJob({ folder, service, network }, shape, what) {
  const name = `${shape.name}-${what}`.toLowerCase();
  const started = await service.start(join(folder, 'caches', name));
  const road = await network.open(started.host);
  return {
    name,
    env: started.env(road.host),
    entries: started.entries,
    close: async () => {
      await road.stop();
      await started.stop();
    },
  };
}

/** As this machine's pip has it: no host is named here. @param {Surroundings} surroundings */
async function pipIndex({ run, folder }) {
  const ask =
    'import subprocess, sys; from pip._internal.models.index import PyPI; ' +
    'own = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"], capture_output=True, text=True).stdout.strip(); ' +
    'print("INDEX", own or PyPI.simple_url)';
  const { output } = await run('python3', ['-c', ask], folder);
  const [, url] = /^INDEX (.*?)\/?$/m.exec(output) ?? [];
  if (url === undefined) throw new Error(`pip does not say where its index is:\n${output}`);
  return url;
}

/**
 * Where our time goes, by the report's timeline: how long there was at least one bar of the kind.
 * @param {string} file
 * @returns {Record<string, number>} ms
 */
function phasesOf(file) {
  /** @type {{ durationMs: number, images: { decision: string }[], steps: { name: string, cache?: string, cached: boolean, startedMs?: number, completedMs?: number }[] }} */
  const { durationMs, images, steps } = JSON.parse(readFileSync(file, 'utf8'));
  const kindOf = (/** @type {typeof steps[number]} */ { name, cache }) => {
    if (/^restoring .*cache mount/.test(name)) return 'restore mounts';
    if (/^saving .*cache mount/.test(name)) return 'save mounts';
    if (cache === 'read') return 'read layers';
    if (cache === 'write') return 'export layers';
    return /^exporting|^sending tarball/.test(name) ? 'export images' : 'steps';
  };
  /** @type {Record<string, [number, number][]>} */
  const spans = {};
  for (const step of steps)
    if (step.startedMs !== undefined && step.completedMs !== undefined)
      (spans[kindOf(step)] ??= []).push([step.startedMs, step.completedMs]);
  const covered = Object.entries(spans).map(([kind, list]) => [kind, unionOf(list)]);
  const rest = durationMs - unionOf(Object.values(spans).flat());
  const built = images.filter(({ decision }) => decision === 'build').length;
  return { built, run: durationMs, ...Object.fromEntries(covered), rest };
}

/** @param {readonly [number, number][]} spans */
function unionOf(spans) {
  let [all, end] = [0, -Infinity];
  for (const [from, to] of [...spans].sort(([one], [other]) => one - other)) {
    all += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return all;
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** @param {Record<string, number>} phases */
function told(phases) {
  const words = Object.entries(phases).map(
    ([name, value]) => `${name} ${name === 'built' ? value : seconds(value)}`,
  );
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/**
 * @param {Shape} shape @param {string} scenario @param {Record<string, Taken[]>} taken
 * @returns {Record<string, string>}
 */
function inWords(shape, scenario, taken) {
  const runsOf = (/** @type {Way} */ way) => taken[`${scenario} ${way}`] ?? [];
  const of = (/** @type {Way} */ way) => median(runsOf(way).map(({ ms }) => ms));
  const what = `${shape.name}, ${scenarios[scenario]?.words ?? scenario}`;
  const phases = Object.keys(runsOf('ours')[0]?.phases ?? {}).map((name) => [
    name,
    median(runsOf('ours').map((each) => each.phases[name] ?? 0)),
  ]);
  return {
    [`${what}: ours`]: `${of('ours').toFixed(0)} ms`,
    [`${what}: (a) Bake with gha`]: `${of('gha').toFixed(0)} ms`,
    [`${what}: (b) the same with cache-dance`]: `${of('dance').toFixed(0)} ms`,
    [`${what}: (c) Bake without cache`]: `${of('none').toFixed(0)} ms`,
    [`${what}: (a) to ours${scenario === 'code' ? ' (aim 2)' : ''}`]: (of('gha') / of('ours')).toFixed(2),
    [`${what}: ours to (c) (aim 1)`]: (of('ours') / of('none')).toFixed(2),
    [`${what}: ours, where the time goes`]: told(Object.fromEntries(phases)).trim(),
  };
}
