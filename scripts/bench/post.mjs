/** What the post step of the action takes when the main step has left nothing to do, beside a Node that does nothing. */
import { join } from 'node:path';
import { projectRoot } from '../setup/files.mjs';
import { median } from './measure.mjs';

/**
 * @param {import('./surroundings.mjs').Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>} what was measured → value
 */
export async function post({ folder, node, run }, runs) {
  const state = [`STATE_folder=${join(folder, 'runs', 'gone')}`, `STATE_cache=${folder}`];
  const entry = join(projectRoot, 'dist', 'post', 'index.js');
  const ours = [];
  const empty = [];
  for (let one = 0; one < Math.max(runs, 5); one += 1) {
    ours.push((await run('/usr/bin/env', [...state, node, entry], folder)).ms);
    empty.push((await run(node, ['-e', '0'], folder)).ms);
  }
  return {
    'the post step with nothing to save (aim 100 ms)': `${median(ours).toFixed(0)} ms`,
    'Node that does nothing': `${median(empty).toFixed(0)} ms`,
  };
}
