/** This project's own Debian package, and a distribution that it can be installed in. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../setup/files.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

/**
 * Debian 12 with a new enough `nodejs`: a package of that name around Node 24. Debian 13, whose own is new enough and
 * for which publish.yml builds, is not among the images that are here.
 * @param {Surroundings} surroundings
 * @returns {Promise<string>} its reference
 */
export async function debianWithNode({ folder, proxy, byHand }) {
  const context = join(folder, 'deb-own', 'debian-with-node');
  mkdirSync(context, { recursive: true });
  const control = [
    'Package: nodejs',
    'Version: 24.0.0-1',
    'Architecture: amd64',
    'Maintainer: A Maintainer <a@example.com>',
    'Description: stands for the package of a newer Debian',
  ];
  const dockerfile = [
    'FROM node:24-bookworm-slim AS node',
    'FROM debian:bookworm-slim',
    'COPY --from=node /usr/local/bin/node /nodejs/usr/bin/node',
    'COPY control /nodejs/DEBIAN/control',
    'RUN dpkg-deb --root-owner-group -Znone --build /nodejs /nodejs.deb && dpkg --install /nodejs.deb \\',
    '  && rm -r /nodejs /nodejs.deb',
  ];
  writeFileSync(join(context, 'control'), `${control.join('\n')}\n`);
  writeFileSync(join(context, 'Dockerfile'), `${dockerfile.join('\n')}\n`);
  const name = `${proxy.host}/debian-with-node:1`;
  await byHand(
    ['build', '--output', `type=image,name=${name},push=true`, '--provenance=false', '.'],
    context,
  );
  return name;
}

/**
 * Writes what the package is made of.
 * @param {string} folder
 */
export function makeOwnPackage(folder) {
  for (const path of ['debian', 'dist/cli', 'schema', 'LICENSE', 'README.md', 'package.json'])
    cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
  writeFileSync(join(folder, '.gitignore'), 'packages\n');
}

/** @returns {string} the tag of the version that it has */
export function ownTag() {
  return `v${JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version}`;
}

/**
 * Changes the program: what is packed differs.
 * @param {string} folder @param {string} salt
 */
export function changeOwnPackage(folder, salt) {
  appendFileSync(join(folder, 'dist', 'cli', 'index.js'), `// ${salt}\n`);
}
