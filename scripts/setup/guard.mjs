/** Small facts about this machine that more than one file asks for. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs for the administrator are not on everybody's PATH. */
const MORE = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/**
 * @param {string} name
 * @returns {string | undefined} the program's path, undefined when it is not installed
 */
export function onPath(name) {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...MORE];
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** @type {readonly string[] | undefined} */
let known;

/**
 * What to put before a command line so that the kernel ends the program when this process dies, however it
 * does. Nothing where util-linux's setpriv is missing or too old.
 *
 * @param {'TERM' | 'KILL'} signal
 * @returns {readonly string[]}
 */
export function endsWithUs(signal) {
  known ??=
    spawnSync('setpriv', ['--pdeathsig', signal, 'true']).status === 0 ? ['setpriv', '--pdeathsig'] : [];
  return known.length > 0 ? [...known, signal] : [];
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
