/** What somebody would write by hand for the group dev of images/: one Bake file with links, pushed by buildx itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} prefix  "127.0.0.1:PORT/NAME"
 * @param {string} folder  where the Bake file is written
 * @param {string} [layouts]  a folder: then nothing is pushed, and each image is written there as an OCI layout
 * @returns {string[]} arguments for buildx
 */
export function bakeByHand(prefix, folder, layouts) {
  const names = ['base', 'test-runner', 'deb-builder'];
  const target = Object.fromEntries(
    names.map((name) => [
      name,
      {
        context: join('images', name),
        contexts: name === 'base' ? {} : { 'image-build-base:dev': 'target:base' },
        args: { VERSION: '0.1.0' },
        tags: [`${prefix}/${name}:0.1.0`, `${prefix}/${name}:latest`],
        ...(layouts === undefined ? {} : { output: [`type=oci,tar=false,dest=${join(layouts, name)}`] }),
      },
    ]),
  );
  const file = join(folder, 'by-hand.json');
  writeFileSync(file, JSON.stringify({ group: { default: { targets: names } }, target }));
  const out = layouts === undefined ? '--push' : '--allow=fs.write=*';
  return ['bake', '--file', file, out, '--allow=fs.read=*', '--provenance=false'];
}
