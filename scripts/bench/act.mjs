/**
 * images.yml for real, run by act: six images on three levels, a step of ten seconds each, by `mode: solve` and by `mode:
 * waves`, beside one Bake of them. All jobs run on this machine, with one engine; a job of act starts at once, where a
 * hosted runner takes 20 s (scripts/bench/runners.mjs has those).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { startShared, stopShared } from '../../__tests__/support/e2e-services.mjs';
import { projectRoot } from '../setup/files.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */
/** @typedef {{ seconds: number, jobs: number }} Taken */

/**
 * @param {Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
export async function act({ node }, runs) {
  const shared = await startShared();
  try {
    /** @type {Record<string, Taken[]>} */
    const taken = {};
    for (let run = 0; run < runs; run += 1)
      for (const way of ['bake', 'solve', 'waves'])
        (taken[way] ??= []).push(await oneRun(node, JSON.stringify(shared), way));
    return Object.fromEntries(
      Object.entries(taken).map(([way, all]) => [
        `six images on three levels: ${way === 'bake' ? 'one Bake' : `images.yml, mode: ${way}`}`,
        `${median(all.map(({ seconds }) => seconds)).toFixed(1)} s, ${all[0]?.jobs} job(s)`,
      ]),
    );
  } finally {
    await stopShared();
  }
}

/**
 * The tests' support for act is TypeScript, which Node 24 runs as it is.
 * @param {string} node @param {string} shared @param {string} way @returns {Promise<Taken>}
 */
async function oneRun(node, shared, way) {
  const own = join(projectRoot, 'scripts', 'bench');
  const args = ['--disable-warning=ExperimentalWarning', '--import', join(own, 'without-jest.mjs')];
  const child = spawn(node, [...args, join(own, 'act-run.ts'), way], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, IMAGE_BUILD_E2E: shared },
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`act-run.ts ${way} ended with ${code}:\n${output}`);
  return JSON.parse(output);
}
