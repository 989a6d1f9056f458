/** The seven-image graph: cold, nothing changed, one leaf changed; beside each what one would type by hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bakeSeven, sevenImages } from './graphs.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

/**
 * @param {Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
export async function unchanged(surroundings, runs) {
  const { folder, proxy, ours, byHand } = surroundings;
  const cwd = join(folder, 'seven');
  const handCwd = join(folder, 'seven-by-hand');
  const graph = sevenImages(cwd, `ours-${Date.now()}`);
  sevenImages(handCwd, `hand-${Date.now()}`);
  const prefix = `${proxy.host}/by-hand`;
  const layouts = join(folder, 'layouts');
  const args = ['publish', '--source', 'images', '--registry', `${proxy.host}/seven`];

  console.log('cold: seven images with apt layers, by hand and by us');
  // The base image and Trivy's database are there for both, and both have run once.
  sevenImages(join(folder, 'first'), `first-${Date.now()}`);
  await ours([...args.slice(0, -1), `${proxy.host}/first`, 'base'], join(folder, 'first'));
  const first = bakeSeven(
    { ...graph, names: ['base'] },
    prefix,
    join(folder, 'first.json'),
    join(folder, 'first-layouts'),
  );
  await byHand(first, join(folder, 'first'));
  await checkByHand(surroundings, ['base'], handCwd, join(folder, 'first-layouts'));
  const cold = await byHand(bakeSeven(graph, prefix, join(folder, 'seven.json'), layouts), handCwd);
  const checks = await checkByHand(surroundings, graph.names, handCwd, layouts);
  const coldOurs = await ours(args, cwd);

  const warm = await nothingChanged(surroundings, graph, { args, cwd, handCwd, prefix }, runs);
  const leaf = await oneLeaf(surroundings, graph, { args, cwd, handCwd, prefix, layouts }, runs);
  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
  const ratio = (/** @type {number} */ a, /** @type {number} */ b) => (a / b).toFixed(2);
  return {
    'cold, by hand: one buildx bake, pushed and as OCI layouts': ms(cold.ms),
    'cold, by hand: the same, then hadolint and Trivy on each': ms(cold.ms + checks),
    'cold, ours: lint, build, size, scan, publish': ms(coldOurs.ms),
    'ratio cold to the bake alone (aim 1.05)': ratio(coldOurs.ms, cold.ms),
    'ratio cold to the bake with its checks': ratio(coldOurs.ms, cold.ms + checks),
    'nothing changed, by hand: one buildx bake with push, all cached': ms(warm.hand),
    'nothing changed, by hand: seven buildx build steps with push': ms(warm.steps),
    'nothing changed, ours': ms(warm.ours),
    'ratio nothing changed to the bake (aim 0.6)': ratio(warm.ours, warm.hand),
    'programs of the engine started when nothing changed (aim 0)': String(warm.engineCalls),
    'requests to the registry when nothing changed': String(warm.requests),
    'one leaf changed, by hand: buildx build of it, pushed and layout': ms(leaf.hand),
    'one leaf changed, by hand: the same, then hadolint and Trivy': ms(leaf.hand + leaf.checks),
    'one leaf changed, ours: all gates': ms(leaf.ours),
    'ratio leaf to the build alone (aim 1.1)': ratio(leaf.ours, leaf.hand),
    'ratio leaf to the build with its checks': ratio(leaf.ours, leaf.hand + leaf.checks),
    'images built when one leaf changed': leaf.built.join(' '),
  };
}

/**
 * hadolint and Trivy, typed for one image after the other.
 * @param {Surroundings} surroundings
 * @param {readonly string[]} names
 * @param {string} cwd
 * @param {string} layouts
 * @returns {Promise<number>} ms
 */
async function checkByHand({ tool, run, trivyArguments }, names, cwd, layouts) {
  let all = 0;
  for (const name of names) {
    all += (await run(tool('hadolint'), ['--no-fail', join('images', name, 'Dockerfile')], cwd)).ms;
    all += (await run(tool('trivy'), [...trivyArguments, '--input', name], layouts)).ms;
  }
  return all;
}

/**
 * @typedef {object} Places
 * @property {string[]} args
 * @property {string} cwd
 * @property {string} handCwd
 * @property {string} prefix
 */

/**
 * @param {Surroundings} surroundings
 * @param {ReturnType<typeof sevenImages>} graph
 * @param {Places} places
 * @param {number} runs
 */
async function nothingChanged(
  { folder, proxy, wrappers, ours, byHand },
  graph,
  { args, cwd, handCwd, prefix },
  runs,
) {
  const definition = bakeSeven(graph, prefix, join(folder, 'seven-push.json'));
  const times = { ours: /** @type {number[]} */ ([]), hand: /** @type {number[]} */ ([]) };
  let engineCalls = 0;
  let requests = 0;
  for (let run = 0; run <= runs; run += 1) {
    wrappers.clear();
    proxy.clear();
    const one = await ours(args, cwd);
    engineCalls = wrappers.times().filter(({ name, what }) => name === 'buildx' && what === 'begin').length;
    requests = proxy.count();
    const hand = await byHand(definition, handCwd);
    // The first one warms the file cache of all.
    if (run === 0) continue;
    times.ours.push(one.ms);
    times.hand.push(hand.ms);
  }
  let steps = 0;
  for (const name of graph.names) {
    const step = leafByHand(graph, name, prefix, `${proxy.host}/steps/${name}:latest`);
    await byHand(step, handCwd);
    steps += (await byHand(step, handCwd)).ms;
  }
  return { ours: median(times.ours), hand: median(times.hand), steps, engineCalls, requests };
}

/**
 * @param {Surroundings} surroundings
 * @param {ReturnType<typeof sevenImages>} graph
 * @param {Places & { layouts: string }} places
 * @param {number} runs
 */
async function oneLeaf(surroundings, graph, { args, cwd, handCwd, prefix, layouts }, runs) {
  const { folder, ours, byHand, readReport } = surroundings;
  const { leaf } = graph;
  const times = { ours: /** @type {number[]} */ ([]), hand: /** @type {number[]} */ ([]) };
  let checks = 0;
  for (let run = 0; run <= runs; run += 1) {
    change(cwd, leaf, `ours ${run} ${Date.now()}`);
    const one = await ours(args, cwd);
    change(handCwd, leaf, `hand ${run} ${Date.now()}`);
    const layout = join(folder, `leaf-${run}`);
    const alone = leafByHand(graph, leaf, prefix, `${prefix}/${leaf}:latest`);
    const hand = await byHand(
      ['build', `--output=type=oci,tar=false,dest=${layout}`, ...alone.slice(1)],
      handCwd,
    );
    // The first one of each takes its base from the registry for the first time.
    if (run === 0) continue;
    times.ours.push(one.ms);
    times.hand.push(hand.ms);
    checks = await checkByHand(surroundings, [leaf], handCwd, layouts);
  }
  const built = readReport().images.filter(({ state }) => state === 'built');
  return {
    ours: median(times.ours),
    hand: median(times.hand),
    checks,
    built: built.map(({ name }) => name),
  };
}

/**
 * One image on its published base, as `buildx build` takes it.
 * @param {ReturnType<typeof sevenImages>} graph
 * @param {string} name
 * @param {string} prefix
 * @param {string} tag
 * @returns {string[]}
 */
function leafByHand({ parents }, name, prefix, tag) {
  const parent = parents[name];
  const contexts =
    parent === undefined ? [] : ['--build-context', `${parent}=docker-image://${prefix}/${parent}:latest`];
  const output = '--output=type=image,push=true';
  return ['build', output, '--provenance=false', '--tag', tag, ...contexts, join('images', name)];
}

/** @param {string} cwd @param {string} name @param {string} text */
function change(cwd, name, text) {
  writeFileSync(join(cwd, 'images', name, 'app.sh'), `echo ${text}\n`);
}
