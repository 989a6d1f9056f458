/**
 * What one would add by hand for cache mounts, for the bench `fresh`: actions/cache (its package) around
 * reproducible-containers/buildkit-cache-dance 3, whose Dockerfiles and steps are written out here (src/inject-cache.ts,
 * src/extract-cache.ts). One entry for all mounts, under the hash of the lock files; with that very entry nothing is taken
 * out again (`skip-extraction: cache-hit`), as its README advises.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { projectRoot } from '../setup/files.mjs';
import { hashOf } from './fresh-shapes.mjs';

/** @typedef {import('./fresh-runner.mjs').Runner} Runner */

const library = join(projectRoot, 'node_modules', '@actions', 'cache', 'lib', 'cache.js');
const script = `
  const [library, what, key, ...restoreKeys] = JSON.parse(process.argv[1]);
  const { restoreCache, saveCache } = await import(library);
  const result = what === 'save' ? await saveCache(['mounts'], key) : await restoreCache(['mounts'], key, restoreKeys);
  console.log('RESULT ' + JSON.stringify(result ?? null));
`;

/**
 * @param {Runner} runner  whose folder is empty
 * @param {readonly string[]} mounts  targets
 * @param {string} locks
 */
export function cacheDance(runner, mounts, locks) {
  const { folder } = runner;
  const scratch = join(folder, 'scratch');
  const key = `mounts-${hashOf(locks)}`;
  let isHit = false;

  const actionsCache = async (/** @type {string[]} */ ...asked) => {
    const given = JSON.stringify([pathToFileURL(library).href, ...asked]);
    mkdirSync(join(folder, 'temp'), { recursive: true });
    const { ms, output } = await runner.run(
      runner.node,
      ['--input-type=module', '--eval', script, given],
      folder,
      { GITHUB_WORKSPACE: folder, RUNNER_TEMP: join(folder, 'temp') },
    );
    const [, result = 'null'] = /^RESULT (.*)$/m.exec(output) ?? [];
    return { ms, result: JSON.parse(result) };
  };

  /** @param {string} step @param {string} context @param {string} output */
  const build = (step, context, output) => {
    mkdirSync(scratch, { recursive: true });
    mkdirSync(context, { recursive: true });
    const dockerfile = join(scratch, 'Dancefile');
    writeFileSync(join(context, 'buildstamp'), randomUUID());
    writeFileSync(dockerfile, ['FROM busybox:latest', 'COPY buildstamp buildstamp', step, ''].join('\n'));
    return runner.buildx(['build', '--file', dockerfile, `--output=${output}`, context], folder);
  };
  const folderOf = (/** @type {string} */ mount) => join(folder, 'mounts', hashOf(mount));

  return {
    /** Before the build. @returns {Promise<number>} ms */
    restore: async () => {
      const { ms, result } = await actionsCache('restore', key, 'mounts-');
      isHit = result === key;
      let all = ms;
      for (const mount of mounts) {
        const step =
          `RUN --mount=type=cache,target=${mount} --mount=type=bind,source=.,target=/var/dance-cache ` +
          `cp -p -R /var/dance-cache/. ${mount} || true`;
        all += (await build(step, folderOf(mount), 'type=cacheonly')).ms;
      }
      return all;
    },
    /** After the build. @returns {Promise<number>} ms */
    save: async () => {
      if (isHit) return 0;
      let all = 0;
      for (const mount of mounts) all += await extract(mount);
      const { ms, result } = await actionsCache('save', key);
      if (result === -1) throw new Error(`actions/cache did not save ${key}`);
      return all + ms;
    },
  };

  /** Loading an image and `docker cp` are an archive that is written and unpacked. @param {string} mount */
  async function extract(mount) {
    const loaded = join(scratch, hashOf(mount));
    const image = join(loaded, 'image.tar');
    const step =
      `RUN --mount=type=cache,target=${mount} ` +
      `mkdir -p /var/dance-cache/ && cp -p -R ${mount}/. /var/dance-cache/ || true`;
    const built = await build(step, join(loaded, 'context'), `type=docker,dest=${image}`);
    const unpack = (/** @type {string} */ archive, /** @type {string} */ to) => {
      mkdirSync(join(loaded, to));
      return runner.run('tar', ['--extract', '--file', archive, '--directory', join(loaded, to)], loaded);
    };
    const load = await unpack(image, 'image');
    /** @type {[{ Layers: string[] }]} */
    const [{ Layers }] = JSON.parse(readFileSync(join(loaded, 'image', 'manifest.json'), 'utf8'));
    const layer = await unpack(join(loaded, 'image', Layers.at(-1) ?? ''), 'rootfs');
    const source = folderOf(mount);
    rmSync(source, { recursive: true, force: true });
    mkdirSync(source, { recursive: true });
    const args = `tar --create --directory=rootfs/var/dance-cache . | tar --extract --directory=${source}`;
    const copy = await runner.run('sh', ['-c', args], loaded);
    return built.ms + load.ms + layer.ms + copy.ms;
  }
}
