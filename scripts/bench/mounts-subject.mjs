/** What the bench `mounts` saves and restores: one cache mount, and what is in it. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

export const files = 40_000;
const bytes = 370_000_000;
export const id = 'bench-mount';
export const target = '/root/.cache/bench';

/**
 * Like a compiler's cache: many small files and some large ones, which compress to a sixth: every random kilobyte stands
 * there six times.
 * @param {string} tree
 */
export function makeTree(tree) {
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

/** Puts a tree into the mount. @param {Surroundings} surroundings @param {string} folder @param {string} tree */
export async function fill({ byHand }, folder, tree) {
  const dockerfile = join(folder, 'Fillfile');
  const mount = `--mount=type=cache,target=${target},id=${id}`;
  writeFileSync(
    dockerfile,
    `FROM debian:bookworm-slim\nRUN ${mount} --mount=type=bind,target=/tree cp -a /tree/. ${target}/ # ${randomUUID()}\n`,
  );
  await byHand(['build', '--file', dockerfile, '--output=type=cacheonly', tree], folder);
}

/** A step sees all of it. @param {Surroundings} surroundings @param {string} folder @param {string} fresh */
export async function expectWhole({ byHand }, folder, fresh) {
  const dockerfile = join(folder, 'Lookfile');
  const context = join(folder, 'nothing');
  mkdirSync(context, { recursive: true });
  const mount = `--mount=type=cache,target=${target},id=${fresh}`;
  const look = `test "$(find ${target} -type f ! -name buildstamp | wc -l)" = ${files}`;
  writeFileSync(dockerfile, `FROM debian:bookworm-slim\nRUN ${mount} ${look} # ${randomUUID()}\n`);
  await byHand(['build', '--file', dockerfile, '--output=type=cacheonly', context], folder);
}
