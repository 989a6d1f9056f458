/**
 * Cache mounts that travel: saving and restoring one of 40,000 files and 370 MB, beside the way of
 * reproducible-containers/buildkit-cache-dance, and beside plain `tar | zstd` of the same tree.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { transpile } from '../transpile.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

const files = 40_000;
const bytes = 370_000_000;
const id = 'bench-mount';
const target = '/root/.cache/bench';

/** @typedef {{ ms: number, peakBytes: number }} Taken */
/** @typedef {{ save: () => Promise<Taken>, restore: (id: string) => Promise<Taken> }} Way */

/**
 * Nothing is removed before the end: for a minute after many files were removed, ext4 takes ten times as long to make
 * new ones, and a fresh runner has removed none.
 * @param {Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
export async function mounts(surroundings, runs) {
  const folder = join(surroundings.folder, 'mounts');
  const tree = join(folder, 'tree');
  console.log(`a tree of ${files} files`);
  makeTree(tree);
  const ways = {
    plain: byTar(surroundings, folder, tree),
    dance: byCacheDance(surroundings, folder),
    ours: byUs(surroundings, folder, 'folder'),
    build: byUs(surroundings, folder, 'build'),
  };
  await fill(surroundings, folder, tree);
  /** @type {Record<string, Record<'save' | 'restore', number[]> & { peak: number[] }>} */
  const taken = {};
  for (let run = 0; run < runs; run += 1)
    for (const [name, way] of Object.entries(ways)) {
      const fresh = `${id}-${name}-${run}`;
      const of = (taken[name] ??= { save: [], restore: [], peak: [] });
      for (const what of /** @type {const} */ (['save', 'restore'])) {
        // What the one before has left to be written must not be paid by this one.
        await surroundings.run('sync', [], folder);
        const one = await (what === 'save' ? way.save() : way.restore(fresh));
        of[what].push(one.ms);
        of.peak.push(one.peakBytes);
      }
      if (name !== 'plain') await expectWhole(surroundings, folder, fresh);
    }
  ways.ours.close();
  ways.build.close();
  return {
    ...inWords(taken),
    'the archive': `${(statSync(join(folder, 'folder.archive')).size / 1e6).toFixed(0)} MB`,
  };
}

/**
 * @param {Record<string, Record<'save' | 'restore' | 'peak', number[]>>} taken
 * @returns {Record<string, string>}
 */
function inWords(taken) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
  const peak = (/** @type {string} */ name) =>
    `${(Math.max(...(taken[name]?.peak ?? [])) / 1e6).toFixed(0)} MB`;
  /** @type {Record<string, string>} */
  const words = {};
  for (const what of /** @type {const} */ (['restore', 'save'])) {
    const of = (/** @type {string} */ name) => median(taken[name]?.[what] ?? []);
    words[`${what}: plain tar and zstd`] = ms(of('plain'));
    words[`${what}: cache-dance, without an archive`] = ms(of('dance'));
    words[`${what}: ours, the snapshot folder`] = ms(of('ours'));
    words[`${what}: ours, a small build`] = ms(of('build'));
    words[`${what}: cache-dance to ours (aim 4)`] = (of('dance') / of('ours')).toFixed(1);
    words[`${what}: the same with the archive that actions/cache makes`] = (
      (of('dance') + of('plain')) /
      of('ours')
    ).toFixed(1);
    words[`${what}: ours to plain (aim 1.5)`] = (of('ours') / of('plain')).toFixed(2);
    words[`${what}: cache-dance to ours by a small build`] = (of('dance') / of('build')).toFixed(1);
  }
  words['peak memory of our process, the snapshot folder (aim 150 MB)'] = peak('ours');
  words['peak memory of our process, a small build (aim 150 MB)'] = peak('build');
  return words;
}

/**
 * Like a compiler's cache: many small files and some large ones, which compress to a sixth: every random kilobyte stands
 * there six times.
 * @param {string} tree
 */
function makeTree(tree) {
  const piece = 1024;
  // One in a hundred is large; together they have 370 MB.
  const large = 400 * piece;
  const small = Math.floor((bytes - (files / 100) * large) / (files - files / 100));
  for (let index = 0; index < files; index += 1) {
    const folder = join(tree, (index % 256).toString(16).padStart(2, '0'));
    if (index < 256) mkdirSync(folder, { recursive: true });
    const size = index % 100 === 0 ? large : small;
    const pieces = Array.from({ length: Math.ceil(size / piece / 6) }, () => randomBytes(piece));
    const contents = Buffer.concat(pieces.flatMap((one) => [one, one, one, one, one, one])).subarray(0, size);
    writeFileSync(join(folder, createHash('sha256').update(`${index}`).digest('hex')), contents);
  }
}

/**
 * What somebody would do with a folder.
 * @param {Surroundings} surroundings @param {string} folder @param {string} tree
 */
function byTar({ run }, folder, tree) {
  const archive = join(folder, 'plain.tar.zst');
  return {
    save: () => run('sh', ['-c', `tar --create --directory=${tree} . | zstd -q -f -o ${archive}`], folder),
    /** @param {string} fresh */
    restore: (fresh) => {
      const out = join(folder, fresh);
      mkdirSync(out);
      return run('sh', ['-c', `zstd -dcq ${archive} | tar --extract --directory=${out}`], folder);
    },
  };
}

/**
 * Ours, from choosing the way to the end: in a process of its own, whose start does not count, as it runs anyway.
 * @param {Surroundings} surroundings @param {string} folder @param {'folder' | 'build'} way
 */
function byUs({ node, run, folder: all, buildx }, folder, way) {
  const transpiled = transpile();
  const own = join(dirname(transpiled), `bench-mounts-${way}`);
  rmSync(own, { recursive: true, force: true });
  cpSync(transpiled, own, { recursive: true });
  const facts =
    way === 'folder'
      ? { root: join(all, 'buildkit', 'state'), driver: 'remote', nodes: [] }
      : { driver: 'kubernetes', nodes: [] };
  const program = join(folder, `${way}.mjs`);
  const archive = join(folder, `${way}.archive`);
  writeFileSync(
    program,
    [
      `import { mountAccess } from ${JSON.stringify(pathToFileURL(join(own, 'cache/access/choose.js')).href)};`,
      `const began = performance.now();`,
      `const engine = { buildx: { program: ${JSON.stringify(buildx)}, env: process.env }, builder: 'bench' };`,
      `const access = await mountAccess({ engine, facts: ${JSON.stringify(facts)}, archiver: 'debian:bookworm-slim',`,
      `  folder: ${JSON.stringify(folder)}, env: process.env, signal: new AbortController().signal });`,
      `const [, , what, id] = process.argv;`,
      `const mount = { id, target: ${JSON.stringify(target)}, sharing: 'shared', users: [] };`,
      `const archive = ${JSON.stringify(archive)};`,
      `const answer = what === 'save' ? await access.pack(mount, archive, { largest: 1e12 })`,
      `  : await access.unpack(mount, archive);`,
      `if (answer !== 'filled' && answer?.files !== ${files}) throw new Error(JSON.stringify(answer));`,
      `console.log(performance.now() - began);`,
    ].join('\n'),
  );
  const measured = async (/** @type {string[]} */ args) => {
    const one = await run(node, [program, ...args], folder);
    return { ms: Number(one.output), peakBytes: one.peakBytes };
  };
  return {
    close: () => rmSync(own, { recursive: true, force: true }),
    save: () => measured(['save', id]),
    /** @param {string} fresh */
    restore: (fresh) => measured(['restore', fresh]),
  };
}

/**
 * As buildkit-cache-dance 3 does it (src/inject-cache.ts and src/extract-cache.ts), with buildx for docker: the folder is
 * the context, and `cp` in a busybox step fills the mount; the other way `cp` puts it into a layer, which is loaded and
 * copied out of a container. A loaded image and `docker cp` are an archive that is written and unpacked.
 * @param {Surroundings} surroundings @param {string} folder
 */
function byCacheDance({ byHand, run }, folder) {
  const scratch = join(folder, 'scratch');
  let source = '';
  const build = async (
    /** @type {string} */ step,
    /** @type {string} */ context,
    /** @type {string} */ output,
  ) => {
    mkdirSync(scratch, { recursive: true });
    const dockerfile = join(scratch, 'Dancefile');
    writeFileSync(dockerfile, ['FROM busybox:latest', 'COPY buildstamp buildstamp', step, ''].join('\n'));
    return byHand(['build', '--file', dockerfile, `--output=${output}`, stamped(context)], folder);
  };
  return {
    /** @param {string} fresh */
    restore: (fresh) =>
      build(
        `RUN --mount=type=cache,target=${target},id=${fresh} --mount=type=bind,source=.,target=/var/dance-cache ` +
          `cp -p -R /var/dance-cache/. ${target} || true`,
        source,
        'type=cacheonly',
      ),
    save: async () => {
      const loaded = mkdtempSync(join(folder, 'dance-'));
      const image = join(loaded, 'image.tar');
      const context = join(loaded, 'context');
      mkdirSync(context);
      const one = await build(
        `RUN --mount=type=cache,target=${target},id=${id} ` +
          `mkdir -p /var/dance-cache/ && cp -p -R ${target}/. /var/dance-cache/ || true`,
        context,
        `type=docker,dest=${image}`,
      );
      // A new name: the engine would send only what has changed since the last run, and a fresh one has nothing.
      source = join(loaded, `source-${randomUUID()}`);
      return { ...one, ms: one.ms + (await copiedOut(image, loaded)) };
    },
  };

  /** What `docker load` and `docker cp` do with it. @param {string} image @param {string} loaded */
  async function copiedOut(image, loaded) {
    const unpack = (/** @type {string} */ archive, /** @type {string} */ to) => {
      mkdirSync(join(loaded, to));
      return run('tar', ['--extract', '--file', archive, '--directory', join(loaded, to)], loaded);
    };
    const load = await unpack(image, 'image');
    /** @type {[{ Layers: string[] }]} */
    const [{ Layers }] = JSON.parse(readFileSync(join(loaded, 'image', 'manifest.json'), 'utf8'));
    const layer = await unpack(join(loaded, 'image', Layers.at(-1) ?? ''), 'rootfs');
    mkdirSync(source);
    const args = `tar --create --directory=rootfs/var/dance-cache . | tar --extract --directory=${source}`;
    const copy = await run('sh', ['-c', args], loaded);
    return load.ms + layer.ms + copy.ms;
  }
}

/** A file that makes each build a new one. @param {string} context */
function stamped(context) {
  writeFileSync(join(context, 'buildstamp'), randomUUID());
  return context;
}

/** @param {Surroundings} surroundings @param {string} folder @param {string} tree */
async function fill({ byHand }, folder, tree) {
  const dockerfile = join(folder, 'Fillfile');
  const mount = `--mount=type=cache,target=${target},id=${id}`;
  writeFileSync(
    dockerfile,
    `FROM debian:bookworm-slim\nRUN ${mount} --mount=type=bind,target=/tree cp -a /tree/. ${target}/ # ${randomUUID()}\n`,
  );
  await byHand(['build', '--file', dockerfile, '--output=type=cacheonly', tree], folder);
}

/** A step sees all of it. @param {Surroundings} surroundings @param {string} folder @param {string} fresh */
async function expectWhole({ byHand }, folder, fresh) {
  const dockerfile = join(folder, 'Lookfile');
  const context = join(folder, 'nothing');
  mkdirSync(context, { recursive: true });
  const mount = `--mount=type=cache,target=${target},id=${fresh}`;
  const look = `test "$(find ${target} -type f ! -name buildstamp | wc -l)" = ${files}`;
  writeFileSync(dockerfile, `FROM debian:bookworm-slim\nRUN ${mount} ${look} # ${randomUUID()}\n`);
  await byHand(['build', '--file', dockerfile, '--output=type=cacheonly', context], folder);
}
