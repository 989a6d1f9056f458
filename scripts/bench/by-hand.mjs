/** What somebody would write by hand for images/: one Bake file with links, pushed by buildx itself. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} checkout
 * @param {string} prefix  "127.0.0.1:PORT/NAME"
 * @param {string} folder  where the Bake file is written
 * @returns {string[]} arguments for buildx
 */
export function bakeByHand(checkout, prefix, folder) {
  const names = readdirSync(join(checkout, 'images'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const target = Object.fromEntries(
    names.map((name) => [
      name,
      {
        context: '.',
        dockerfile: `images/${name}/Dockerfile`,
        contexts: name === 'base' || name === 'runtime' ? {} : { 'image-build-base:dev': 'target:base' },
        tags: [`${prefix}/${name}:0.1.0`, `${prefix}/${name}:latest`],
      },
    ]),
  );
  const file = join(folder, 'by-hand.json');
  writeFileSync(file, JSON.stringify({ group: { default: { targets: names } }, target }));
  return ['bake', '--file', file, '--push', '--allow=fs.read=*', '--provenance=false'];
}
