/**
 * Cache mounts that travel: saving and restoring one of 40,000 files and 370 MB, beside the way of
 * reproducible-containers/buildkit-cache-dance, and beside plain `tar | zstd` of the same tree.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { loadCacheService } from './fresh-cache-service.mjs';
import { median } from './measure.mjs';
import { byCacheDance } from './mounts-dance.mjs';
import { byUs } from './mounts-ours.mjs';
import { expectWhole, files, fill, id, makeTree } from './mounts-subject.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

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
  const loaded = await loadCacheService();
  const service = await loaded.start(join(folder, 'service'));
  const ways = {
    plain: byTar(surroundings, folder, tree),
    dance: byCacheDance(surroundings, folder),
    ours: byUs(surroundings, folder, 'folder'),
    build: byUs(surroundings, folder, 'build'),
    runner: byUs(surroundings, folder, 'runner', service.env(service.host)),
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
  for (const way of [ways.ours, ways.build, ways.runner]) way.close();
  await service.stop();
  loaded.close();
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
    words[`${what}: ours, the snapshot folder and the runner's cache`] = ms(of('runner'));
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
  words["peak memory of our process with the runner's cache (aim 150 MB)"] = peak('runner');
  return words;
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
