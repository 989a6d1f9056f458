/** What the gates cost: on a cold and a warm build of images/, in memory for a large image, and for siblings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bakeByHand } from './by-hand.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

/**
 * @param {Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
export async function gates(surroundings, runs) {
  return {
    ...(await onImages(surroundings, runs)),
    ...(await siblings(surroundings)),
    ...(await large(surroundings)),
  };
}

/**
 * The group dev of images/ with every gate, beside a bake that only builds it, as layouts, too.
 * @param {Surroundings} surroundings
 * @param {number} runs
 */
async function onImages({ folder, ours, byHand, checkout }, runs) {
  const cwd = checkout();
  const args = ['build', 'tools', '--source', 'images', '--reuse=false'];
  const layouts = join(folder, 'gates-layouts');
  const definition = bakeByHand('127.0.0.1:1/none', folder, layouts);
  console.log('the group dev of images/, once for each to have what it needs');
  await ours(args, cwd);
  const cold = { ours: /** @type {number[]} */ ([]), hand: /** @type {number[]} */ ([]) };
  for (let run = 0; run < Math.min(runs, 3); run += 1) {
    cold.hand.push((await byHand([...definition, '--no-cache'], cwd)).ms);
    cold.ours.push((await ours([...args, '--no-cache'], cwd)).ms);
  }
  const warm = { ours: /** @type {number[]} */ ([]), hand: /** @type {number[]} */ ([]) };
  for (let run = 0; run < runs; run += 1) {
    warm.hand.push((await byHand(definition, cwd)).ms);
    warm.ours.push((await ours(args, cwd)).ms);
  }
  const [coldOurs, coldHand] = [median(cold.ours), median(cold.hand)];
  return {
    'cold build of images/, one bake to layouts by hand': `${coldHand.toFixed(0)} ms`,
    'cold build of images/, ours with all gates': `${coldOurs.toFixed(0)} ms`,
    'ratio (aim 1.1)': (coldOurs / coldHand).toFixed(2),
    'all cached, one bake to layouts by hand': `${median(warm.hand).toFixed(0)} ms`,
    'all cached, ours with all gates': `${median(warm.ours).toFixed(0)} ms`,
    'what the gates add when all is cached (aim 2,000 ms)': `${(median(warm.ours) - median(warm.hand)).toFixed(0)} ms`,
  };
}

/**
 * Four images on one base: the scanner's time, beside four calls that share nothing.
 * @param {Surroundings} surroundings
 */
async function siblings({ folder, wrappers, ours, byHand, run, tool, trivyArguments }) {
  const cwd = join(folder, 'siblings');
  const names = ['one', 'two', 'three', 'four'];
  write(cwd, 'images/ground/Dockerfile', [
    'FROM debian:bookworm-slim',
    `RUN echo ${Date.now()} > /etc/salt && apt-get update && apt-get install --yes --no-install-recommends python3`,
  ]);
  for (const name of names)
    write(cwd, `images/${name}/Dockerfile`, ['FROM ground', `RUN echo ${name} > /etc/name`]);
  const scans = async (/** @type {string[]} */ targets) => {
    wrappers.clear();
    await ours(['build', ...targets, '--source', 'images', '--reuse=false'], cwd);
    const of = wrappers.times().filter(({ name }) => name === 'trivy');
    const sum = (/** @type {string} */ what) =>
      of.filter((one) => one.what === what).reduce((all, { ms }) => all + ms, 0);
    return sum('end') - sum('begin');
  };
  const one = await scans(['one']);
  // The others, when the scanner knows the base already: one more call each, and one for the base.
  const four = one + (await scans(names));
  const layouts = join(folder, 'siblings-layouts');
  const target = Object.fromEntries(
    names.map((name) => [
      name,
      {
        context: join('images', name),
        contexts: { ground: 'target:ground' },
        output: [`type=oci,tar=false,dest=${join(layouts, name)}`],
      },
    ]),
  );
  const file = join(folder, 'siblings.json');
  const ground = { context: 'images/ground', output: ['type=cacheonly'] };
  writeFileSync(file, JSON.stringify({ target: { ...target, ground } }));
  await byHand(['bake', '--file', file, '--allow=fs.read=*', '--allow=fs.write=*', ...names], cwd);
  let apart = 0;
  for (const name of names) {
    const words = trivyArguments.map((word, at) =>
      trivyArguments[at - 1] === '--cache-dir' ? join(folder, `trivy-apart-${name}`) : word,
    );
    // The database is there before.
    await run(tool('trivy'), [...words, '--download-db-only'], folder);
    apart += (await run(tool('trivy'), [...words, '--skip-db-update', '--input', name], layouts)).ms;
  }
  return {
    'scanner for one image and its base': `${one.toFixed(0)} ms`,
    'scanner for four images on one base': `${four.toFixed(0)} ms`,
    'ratio of four to one (aim below 2)': (four / one).toFixed(2),
    'four calls of Trivy with separate caches': `${apart.toFixed(0)} ms`,
  };
}

/**
 * An image of 1.5 GB in six layers.
 * @param {Surroundings} surroundings
 */
async function large({ folder, ours }) {
  const cwd = join(folder, 'large');
  const megabyte = Buffer.alloc(1_000_000);
  for (let at = 0; at < megabyte.length; at += 64) megabyte.writeUInt32LE((at * 2654435761) >>> 0, at);
  const parts = Array.from({ length: 6 }, (_, index) => `part-${index}`);
  for (const [index, part] of parts.entries()) {
    const file = join(cwd, 'images', 'large', part);
    mkdirSync(join(file, '..'), { recursive: true });
    megabyte.writeUInt32LE(index, 0);
    writeFileSync(file, Buffer.concat(Array.from({ length: 250 }, () => megabyte)));
  }
  write(cwd, 'images/large/Dockerfile', ['FROM scratch', ...parts.map((part) => `COPY ${part} /`)]);
  const { peakBytes, ms } = await ours(['build', '--source', 'images', '--reuse=false'], cwd);
  return {
    'an image of 1.5 GB: peak memory of our process (aim 200 MB)': `${(peakBytes / 1e6).toFixed(0)} MB`,
    'an image of 1.5 GB: whole run': `${ms.toFixed(0)} ms`,
  };
}

/** @param {string} cwd @param {string} path @param {string[]} lines */
function write(cwd, path, lines) {
  const file = join(cwd, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
}
