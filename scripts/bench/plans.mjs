/** Plans of trees that are large, and of one where seven services share everything: no engine is asked. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyImages, sevenServices } from './graphs.mjs';
import { median } from './measure.mjs';

/**
 * @param {import('./surroundings.mjs').Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
export async function plans({ folder, proxy, ours }, runs) {
  /** @type {Record<string, string>} */
  const rows = {};
  for (const files of [50, 500, 5000, 50_000]) {
    const cwd = join(folder, `files-${files}`);
    const images = Math.min(500, files);
    manyImages(cwd, files, files * 8192, images);
    const times = [];
    let peak = 0;
    for (let run = 0; run < Math.min(runs, 3); run += 1) {
      const one = await ours(['plan', '--json', '--registry', `${proxy.host}/many-${files}`], cwd);
      times.push(one.ms);
      peak = Math.max(peak, one.peakBytes);
    }
    const aim = files === 50_000 ? ' (aim 2000 ms, 300 MB)' : '';
    rows[`plan of ${images} images, ${files} files, ${((files * 8192) / 1e6).toFixed(1)} MB${aim}`] =
      `${median(times).toFixed(0)} ms, ${(peak / 1e6).toFixed(0)} MB`;
  }
  return rows;
}

/**
 * @param {import('./surroundings.mjs').Surroundings} surroundings
 * @returns {Promise<Record<string, string>>}
 */
export async function services({ folder, proxy, ours }) {
  const cwd = join(folder, 'services');
  sevenServices(cwd);
  const args = ['--registry', `${proxy.host}/services`];
  await ours(['publish', ...args], cwd);
  const toBuild = async () => {
    const { output } = await ours(['plan', '--json', ...args], cwd);
    /** @type {{ targets: { name: string, decision: string }[] }} */
    const plan = JSON.parse(output.slice(output.indexOf('{')));
    return plan.targets.filter(({ decision }) => decision === 'build').map(({ name }) => name);
  };
  const before = await toBuild();
  appendFileSync(join(cwd, 'services', 'service-3', 'main.sh'), 'echo more\n');
  const one = await toBuild();
  appendFileSync(join(cwd, 'common', 'lib.sh'), 'echo more\n');
  const all = await toBuild();
  return {
    'seven services, nothing edited: to be built': before.join(' ') || 'none',
    'seven services, one edited: to be built': one.join(' '),
    'seven services, the shared part edited: to be built': `${all.length} of 7`,
  };
}
