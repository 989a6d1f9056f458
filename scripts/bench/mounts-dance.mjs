/** Cache mounts saved and restored as buildkit-cache-dance does it. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { id, target } from './mounts-subject.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

/**
 * As buildkit-cache-dance 3 does it (src/inject-cache.ts and src/extract-cache.ts), with buildx for docker: the folder is
 * the context, and `cp` in a busybox step fills the mount; the other way `cp` puts it into a layer, which is loaded and
 * copied out of a container. A loaded image and `docker cp` are an archive that is written and unpacked.
 * @param {Surroundings} surroundings @param {string} folder
 */
export function byCacheDance({ byHand, run }, folder) {
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
