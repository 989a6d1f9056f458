/**
 * `npm run lock`: completes package-lock.json after a dependency has changed. A registry mirror need not have the
 * packages of other platforms; npm then leaves them out of the lock file, and `npm ci` refuses a lock file that lacks
 * one. Their versions are exact in the package that names them, so they can be written down without asking for them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './setup/files.mjs';

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], optionalDependencies?: Record<string, string> }} Entry */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/**
 * @param {Record<string, Entry>} packages
 * @returns {Record<string, Entry>} with an entry for every optional dependency
 */
export function complete(packages) {
  const all = { ...packages };
  for (const entry of Object.values(packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {}))
      all[`node_modules/${name}`] ??= platformEntry(name, version, entry.dev === true);
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean} dev
 * @returns {Entry}
 */
function platformEntry(name, version, dev) {
  const words = name.split('-');
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1);
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

if (process.argv[1]?.endsWith('lock.mjs')) {
  const path = join(projectRoot, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const packages = complete(lock.packages);
  console.log(
    `${Object.keys(packages).length - Object.keys(lock.packages).length} packages of other platforms added`,
  );
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}
