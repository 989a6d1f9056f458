/** Cache mounts saved and restored by us. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { makeOwnedFolder } from '../services/owned-folder.mjs';
import { projectRoot } from '../setup/files.mjs';
import { transpile } from '../transpile.mjs';
import { files, id, target } from './mounts-subject.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

/**
 * Ours, from choosing the way to the end: in a process of its own, whose start does not count, as it runs anyway.
 * @param {Surroundings} surroundings @param {string} folder
 * @param {'folder' | 'build' | 'runner'} way  runner: by the folder, and the archive through the runner's cache
 * @param {Record<string, string>} env  of the runner's cache
 */
export function byUs({ node, run, folder: all, buildx }, folder, way, env = {}) {
  const own = transpile(makeOwnedFolder('mounts', join(projectRoot, 'node_modules', '.cache')));
  const facts =
    way !== 'build'
      ? { root: join(all, 'buildkit', 'state'), driver: 'remote', nodes: [] }
      : { driver: 'kubernetes', nodes: [] };
  const program = join(folder, `${way}.mjs`);
  const archive = join(folder, `${way}.archive`);
  writeFileSync(
    program,
    [
      `import { mountAccess } from ${JSON.stringify(pathToFileURL(join(own, 'cache/access/choose.js')).href)};`,
      `import { createRunnerStore } from ${JSON.stringify(pathToFileURL(join(own, 'cache/stores/runner.js')).href)};`,
      `const began = performance.now();`,
      `const { signal } = new AbortController();`,
      `const engine = { buildx: { program: ${JSON.stringify(buildx)}, env: process.env }, builder: 'bench' };`,
      `const access = await mountAccess({ engine, facts: ${JSON.stringify(facts)}, archiver: 'debian:bookworm-slim',`,
      `  folder: ${JSON.stringify(folder)}, env: process.env, signal });`,
      `const [, , what, id, key] = process.argv;`,
      `const mount = { id, target: ${JSON.stringify(target)}, sharing: 'shared', users: [] };`,
      `const archive = ${JSON.stringify(archive)};`,
      `const store = createRunnerStore(process.env, { signal, userAgent: 'image-build/bench' });`,
      `if (what === 'restore' && (await store?.restore(key, [], archive))?.key !== (store && key)) throw new Error('not there');`,
      `const answer = what === 'save' ? await access.pack(mount, archive, { largest: 1e12 })`,
      `  : await access.unpack(mount, archive, { largest: 1e12 });`,
      `if (answer !== 'filled' && answer?.files !== ${files}) throw new Error(JSON.stringify(answer));`,
      `if (what === 'save' && (await store?.save(key, archive))?.kind !== (store && 'saved')) throw new Error('not saved');`,
      `console.log(performance.now() - began);`,
    ].join('\n'),
  );
  const measured = async (/** @type {string[]} */ args) => {
    const one = await run(node, [program, ...args], folder, env);
    return { ms: Number(one.output), peakBytes: one.peakBytes };
  };
  let saved = 0;
  const key = () => `bench-mount-${saved}`;
  return {
    close: () => rmSync(own, { recursive: true, force: true }),
    save: () => {
      saved += 1;
      return measured(['save', id, key()]);
    },
    /** @param {string} fresh */
    restore: (fresh) => measured(['restore', fresh, key()]),
  };
}
