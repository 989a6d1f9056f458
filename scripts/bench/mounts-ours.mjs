/** Cache mounts saved and restored by us. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { transpile } from '../transpile.mjs';
import { files, id, target } from './mounts-subject.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

/**
 * Ours, from choosing the way to the end: in a process of its own, whose start does not count, as it runs anyway.
 * @param {Surroundings} surroundings @param {string} folder @param {'folder' | 'build'} way
 */
export function byUs({ node, run, folder: all, buildx }, folder, way) {
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
