/** What is mounted below a folder: it keeps the folder from being removed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';

import { onPath } from '../setup/guard.mjs';
import { Problem } from '../setup/problem.mjs';

/**
 * The mount points below a folder, the deepest first.
 * Source: proc_pid_mountinfo(5): the fifth field, in which blanks and backslashes are octal numbers.
 *
 * @param {string} folder  absolute, without symbolic links in it
 * @param {string} table   as /proc/self/mountinfo has it
 * @returns {string[]}
 */
export function mountsBelow(folder, table) {
  const points = table.split('\n').map((line) => line.split(' ')[4] ?? '');
  return points
    .map((point) => point.replaceAll(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(parseInt(octal, 8))))
    .filter((point) => point.startsWith(folder + sep))
    .sort((a, b) => b.split(sep).length - a.split(sep).length);
}

/**
 * Unmounts all that is mounted below a folder: what an engine leaves behind (name spaces of networks, layers of
 * containers). Whoever still works in one of them keeps it, and the folder can be removed all the same.
 *
 * @param {string} folder
 * @throws {Error} when something cannot be unmounted
 */
export function unmountBelow(folder) {
  if (!existsSync(folder)) return;
  const points = mountsBelow(realpathSync(folder), readFileSync('/proc/self/mountinfo', 'utf8'));
  if (points.length === 0) return;
  const umount = onPath('umount');
  if (umount === undefined) throw new Problem('umount is not installed', 'install the package mount');
  execFileSync(umount, ['--lazy', '--', ...points], { stdio: ['ignore', 'ignore', 'pipe'] });
}
