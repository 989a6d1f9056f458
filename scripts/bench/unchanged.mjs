/** The seven-image graph: cold, nothing changed, one leaf changed; beside each what one would type by hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bakeSeven, sevenImages } from './graphs.mjs';
import { median } from './measure.mjs';

/**
 * @param {import('./surroundings.mjs').Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
export async function unchanged(surroundings, runs) {
  const { folder, proxy, wrappers, ours, byHand } = surroundings;
  const cwd = join(folder, 'seven');
  const byHandCwd = join(folder, 'seven-by-hand');
  const graph = sevenImages(cwd, `ours-${Date.now()}`);
  const other = sevenImages(byHandCwd, `hand-${Date.now()}`);
  const registry = `${proxy.host}/seven`;
  const definition = bakeSeven(other, `${proxy.host}/by-hand`, join(folder, 'seven.json'));
  // prettier-ignore
  const args = ['publish', '--source', 'images', '--registry', registry];

  console.log('cold: seven images with apt layers, by hand and by us');
  const coldHand = await byHand(definition, byHandCwd);
  const cold = await ours(args, cwd);

  /** @type {{ ours: number[], hand: number[], steps: number[] }} */
  const warm = { ours: [], hand: [], steps: [] };
  let engineCalls = 0;
  let requests = 0;
  for (let run = 0; run <= runs; run += 1) {
    wrappers.clear();
    proxy.clear();
    const one = await ours(args, cwd);
    engineCalls = wrappers.times().filter(({ name, what }) => name === 'buildx' && what === 'begin').length;
    requests = proxy.count();
    const hand = await byHand(definition, byHandCwd);
    // The first one warms the file cache of all.
    if (run === 0) continue;
    warm.ours.push(one.ms);
    warm.hand.push(hand.ms);
  }
  let steps = 0;
  for (const name of graph.names) {
    const parent = graph.parents[name];
    const contexts =
      parent === undefined
        ? []
        : ['--build-context', `${parent}=docker-image://${registry}/${parent}:latest`];
    const tag = `${proxy.host}/steps/${name}:latest`;
    // prettier-ignore
    const step = ['build', '--push', '--provenance=false', '--tag', tag, ...contexts, join('images', name)];
    await byHand(step, cwd);
    steps += (await byHand(step, cwd)).ms;
  }

  const leaf = { ours: /** @type {number[]} */ ([]), hand: /** @type {number[]} */ ([]) };
  let built = '';
  for (let run = 0; run < runs; run += 1) {
    change(cwd, graph.leaf, `ours ${run} ${Date.now()}`);
    const one = await ours([...args, '--verbose'], cwd);
    leaf.ours.push(one.ms);
    built = builtOf(one.output, graph.names);
    change(byHandCwd, other.leaf, `hand ${run} ${Date.now()}`);
    const parent = other.parents[other.leaf] ?? '';
    // prettier-ignore
    const alone = ['build', '--push', '--provenance=false', '--tag', `${proxy.host}/by-hand/${other.leaf}:latest`,
      '--build-context', `${parent}=docker-image://${proxy.host}/by-hand/${parent}:latest`, join('images', other.leaf)];
    leaf.hand.push((await byHand(alone, byHandCwd)).ms);
  }

  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
  const ratio = (/** @type {number} */ a, /** @type {number} */ b) => (a / b).toFixed(2);
  return {
    'cold, by hand: one buildx bake with push, no gates': ms(coldHand.ms),
    'cold, ours: lint, build, size, scan, publish': ms(cold.ms),
    'ratio cold (aim 1.05)': ratio(cold.ms, coldHand.ms),
    'nothing changed, by hand: one buildx bake with push, all cached': ms(median(warm.hand)),
    'nothing changed, seven buildx build steps with push': ms(steps),
    'nothing changed, ours': ms(median(warm.ours)),
    'ratio nothing changed (aim 0.6)': ratio(median(warm.ours), median(warm.hand)),
    'programs of the engine started when nothing changed (aim 0)': String(engineCalls),
    'requests to the registry when nothing changed': String(requests),
    'one leaf changed, buildx build of that leaf alone': ms(median(leaf.hand)),
    'one leaf changed, ours: all gates': ms(median(leaf.ours)),
    'ratio leaf (aim 1.1)': ratio(median(leaf.ours), median(leaf.hand)),
    'images built when one leaf changed': built,
  };
}

/** @param {string} cwd @param {string} name @param {string} text */
function change(cwd, name, text) {
  writeFileSync(join(cwd, 'images', name, 'app.sh'), `echo ${text}\n`);
}

/** @param {string} output @param {readonly string[]} names */
function builtOf(output, names) {
  return (
    names.filter((name) => output.includes(`${name} 2/3`) || output.includes(`[${name}`)).join(' ') || '?'
  );
}
