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
  const { folder, proxy } = surroundings;
  const cwd = join(folder, 'seven');
  const handCwd = join(folder, 'seven-by-hand');
  const graph = sevenImages(cwd, 'none yet');
  const prefix = `${proxy.host}/by-hand`;
  const layouts = join(folder, 'layouts');
  const args = ['publish', '--source', 'images', '--registry', `${proxy.host}/seven`];
  const bare = ['--policy', gatesOff(folder)];
  const places = { args, bare, cwd, handCwd, prefix, layouts };

  console.log('the first of each: the base image and the database are there afterwards');
  await cold(surroundings, graph, { ...places, args: [...args.slice(0, -1), `${proxy.host}/first`] }, 1, [
    'base',
  ]);
  console.log('cold: seven images with apt layers, by hand, by us without and with gates');
  const colds = await cold(surroundings, graph, places, Math.min(runs, 3), graph.names);
  const warm = await nothingChanged(surroundings, graph, places, runs);
  const leaf = await oneLeaf(surroundings, graph, places, runs);
  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
  const ratio = (/** @type {number} */ a, /** @type {number} */ b) => (a / b).toFixed(2);
  return {
    'cold, by hand: one buildx bake, pushed and as OCI layouts': ms(colds.hand),
    'cold, by hand: the same, then hadolint and Trivy on each': ms(colds.hand + colds.checks),
    'cold, ours without gates: build, publish': ms(colds.bare),
    'cold, ours: lint, build, check, publish': ms(colds.ours),
    'ratio cold without gates to the bake (aim 1.05)': ratio(colds.bare, colds.hand),
    'ratio cold with all gates to the bake alone': ratio(colds.ours, colds.hand),
    'ratio cold with all gates to the bake with its checks': ratio(colds.ours, colds.hand + colds.checks),
    'nothing changed, by hand: one buildx bake with push, all cached': ms(warm.hand),
    'nothing changed, by hand: seven buildx build steps with push': ms(warm.steps),
    'nothing changed, ours': ms(warm.ours),
    'ratio nothing changed to the bake (aim 0.6)': ratio(warm.ours, warm.hand),
    'programs of the engine started when nothing changed (aim 0)': String(warm.engineCalls),
    'requests to the registry when nothing changed': String(warm.requests),
    'one leaf changed, by hand: buildx build of it, pushed and layout': ms(leaf.hand),
    'one leaf changed, by hand: the same, then hadolint and Trivy': ms(leaf.hand + leaf.checks),
    'one leaf changed, ours without gates': ms(leaf.bare),
    'one leaf changed, ours: all gates': ms(leaf.ours),
    'ratio leaf without gates to the build (aim 1.1)': ratio(leaf.bare, leaf.hand),
    'ratio leaf with all gates to the build alone': ratio(leaf.ours, leaf.hand),
    'ratio leaf with all gates to the build with its checks': ratio(leaf.ours, leaf.hand + leaf.checks),
    'images built when one leaf changed': leaf.built.join(' '),
  };
}

/**
 * A policy that asks for nothing that a build by hand does not do either.
 * @param {string} folder
 */
function gatesOff(folder) {
  const file = join(folder, 'gates-off.yml');
  writeFileSync(file, 'version: 1\ndefaults: { skip: [lint, size, vulnerabilities, secrets] }\n');
  return file;
}

/**
 * Medians of builds of which nothing is cached.
 * @param {Surroundings} surroundings
 * @param {ReturnType<typeof sevenImages>} graph
 * @param {Places} places
 * @param {number} runs
 * @param {readonly string[]} names
 */
async function cold(surroundings, graph, { args, bare, cwd, handCwd, prefix, layouts }, runs, names) {
  const { folder, ours, byHand } = surroundings;
  const times = /** @type {Record<'hand' | 'checks' | 'bare' | 'ours', number[]>} */ ({
    hand: [],
    checks: [],
    bare: [],
    ours: [],
  });
  const wanted = names.length === graph.names.length ? [] : names;
  for (let run = 0; run < runs; run += 1) {
    const salt = () => `${names.join(' ')} ${Date.now()}`;
    sevenImages(handCwd, salt());
    const definition = bakeSeven(graph, prefix, join(folder, 'seven.json'), layouts);
    times.hand.push((await byHand([...definition, ...wanted], handCwd)).ms);
    times.checks.push(await checkByHand(surroundings, names, handCwd, (name) => join('layouts', name)));
    sevenImages(cwd, salt());
    times.bare.push((await ours([...args, ...bare, ...wanted], cwd)).ms);
    sevenImages(cwd, salt());
    times.ours.push((await ours([...args, ...wanted], cwd)).ms);
  }
  const { hand, checks, bare: without, ours: all } = times;
  return { hand: median(hand), checks: median(checks), bare: median(without), ours: median(all) };
}

/**
 * hadolint and Trivy, typed for one image after the other.
 * @param {Surroundings} surroundings
 * @param {readonly string[]} names
 * @param {string} cwd
 * @param {(name: string) => string} layoutOf  relative to the bench’s folder: Trivy cuts a path at `:` and `@`
 * @returns {Promise<number>} ms
 */
async function checkByHand({ tool, run, trivyArguments, folder }, names, cwd, layoutOf) {
  let all = 0;
  for (const name of names) {
    all += (await run(tool('hadolint'), ['--no-fail', join('images', name, 'Dockerfile')], cwd)).ms;
    all += (await run(tool('trivy'), [...trivyArguments, '--input', layoutOf(name)], folder)).ms;
  }
  return all;
}

/**
 * @typedef {object} Places
 * @property {string[]} args
 * @property {string[]} bare  more arguments: no gates
 * @property {string} cwd
 * @property {string} handCwd
 * @property {string} prefix
 * @property {string} layouts
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
 * @param {Places} places
 * @param {number} runs
 */
async function oneLeaf(surroundings, graph, { args, bare, cwd, handCwd, prefix }, runs) {
  const { folder, ours, byHand, readReport } = surroundings;
  const { leaf } = graph;
  const times = /** @type {Record<'hand' | 'bare' | 'ours', number[]>} */ ({ hand: [], bare: [], ours: [] });
  const checks = /** @type {number[]} */ ([]);
  for (let run = 0; run <= runs; run += 1) {
    change(cwd, leaf, `bare ${run} ${Date.now()}`);
    const without = await ours([...args, ...bare], cwd);
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
    times.bare.push(without.ms);
    times.ours.push(one.ms);
    times.hand.push(hand.ms);
    checks.push(await checkByHand(surroundings, [leaf], handCwd, () => `leaf-${run}`));
  }
  const built = readReport().images.filter(({ state }) => state === 'built');
  return {
    ours: median(times.ours),
    bare: median(times.bare),
    hand: median(times.hand),
    checks: median(checks),
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
