/**
 * The project's own dependencies. Not a step with a stamp: npm keeps a list of what it has put into
 * node_modules, written last, and that list is compared with package-lock.json. Somebody who has run
 * `npm install` by hand is therefore not made to wait for an `npm ci`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './files.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Entry
 */

/**
 * @param {string} [root]
 * @returns {boolean} true when node_modules holds what package-lock.json asks for, and nothing else
 */
export function npmFits(root = projectRoot) {
  const wanted = entries(join(root, 'package-lock.json'));
  const present = entries(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) return true;
  if (!present) return false;
  for (const [path, entry] of wanted) {
    const found = present.get(path);
    if (!found && entry.optional) continue;
    if (!found || found.version !== entry.version || found.integrity !== entry.integrity) return false;
  }
  return [...present.keys()].every((path) => wanted.has(path));
}

/** @type {import('./step.mjs').Step} */
export const npm = {
  name: 'npm',
  title: "the project's npm packages",
  seconds: 20,
  isDone: () => npmFits(),
  make: ({ log, lock }) =>
    run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: projectRoot, log, holds: lock }),
};

/**
 * @param {string} file
 * @returns {Map<string, Entry> | undefined} the packages of a lock file by path, undefined when there is none
 */
function entries(file) {
  if (!existsSync(file)) return undefined;
  /** @type {{ packages?: Record<string, Entry> }} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(lock.packages ?? {}).filter(([path]) => path !== ''));
}
