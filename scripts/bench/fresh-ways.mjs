/** The ways of the bench `fresh`: what each of them does on a runner that nobody has used. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { cacheDance } from './fresh-dance.mjs';
import { phasesOf } from './fresh-phases.mjs';
import { bakeFile, buildSteps, writeTree } from './fresh-project.mjs';
import { freshRunner } from './fresh-runner.mjs';

/** @typedef {import('./fresh-runner.mjs').Runner} Runner */
/** @typedef {import('./fresh-shapes.mjs').Shape} Shape */
/** @typedef {import('./fresh-shapes.mjs').State} State */
/** @typedef {import('./fresh-world.mjs').World} World */
/** @typedef {import('./fresh-world.mjs').Job} Job */

/** @typedef {'none' | 'gha' | 'dance' | 'bake' | 'ours'} Way */
/** @typedef {{ ms: number, phases: Record<string, number> }} Taken */

/** @type {readonly Way[]} */
const allWays = ['none', 'gha', 'dance', 'bake', 'ours'];

/**
 * Those that BENCH_WAYS names; all where it names none.
 * @returns {readonly Way[]}
 * @throws {Error} when it names one that there is not
 */
export function wantedWays() {
  const asked = (process.env['BENCH_WAYS'] ?? '').split(',').filter((word) => word !== '');
  const unknown = asked.filter((word) => !allWays.some((way) => way === word));
  if (unknown.length > 0)
    throw new Error(`BENCH_WAYS: there is no way ${unknown.join(', ')}: ${allWays.join(', ')}`);
  return asked.length === 0 ? allWays : allWays.filter((way) => asked.includes(way));
}

/**
 * One run on a fresh runner.
 * @param {World} world @param {Shape} shape @param {Way} way @param {State} state @param {Job} job
 * @param {string} title  of the run: the name of what BENCH_KEEP keeps of it
 * @returns {Promise<Taken>}
 */
export async function oneRun({ surroundings, hosts, newFolder }, shape, way, state, job, title) {
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
    if (way === 'ours') return await ours(runner, tree, prefix, title);
    const wanted = { prefix, args: runner.proxyArgs };
    if (way === 'bake') {
      const bake = bakeFile(shape, { ...wanted, file: join(folder, 'bake.json') });
      return { ms: runner.engineMs + (await runner.buildx(bake, tree)).ms, phases: {} };
    }
    const steps = buildSteps(shape, { ...wanted, cached: way !== 'none' });
    if (way !== 'dance') return { ms: runner.engineMs + (await inTurn(runner, steps, tree)), phases: {} };
    const dance = cacheDance(runner, shape.mounts, shape.locks(state));
    const restore = await dance.restore();
    const build = await inTurn(runner, steps, tree);
    const save = await dance.save();
    return { ms: runner.engineMs + restore + build + save, phases: { restore, build, save } };
  } finally {
    await runner.stop();
  }
}

/** @param {Runner} runner @param {readonly (readonly string[])[]} steps @param {string} tree @returns {Promise<number>} ms */
async function inTurn(runner, steps, tree) {
  let all = 0;
  for (const step of steps) all += (await runner.buildx(step, tree)).ms;
  return all;
}

/** @param {Runner} runner @param {string} tree @param {string} prefix @param {string} title @returns {Promise<Taken>} */
async function ours(runner, tree, prefix, title) {
  const { ms } = await runner.ours(['publish', '--registry', prefix], tree);
  const report = join(runner.folder, 'report');
  const keep = process.env['BENCH_KEEP'];
  if (keep !== undefined && keep !== '') cpSync(report, join(keep, title), { recursive: true });
  return { ms, phases: phasesOf(join(report, 'report.json')) };
}
