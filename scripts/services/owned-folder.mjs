/**
 * Folders for temporary files whose names say whose they are. Who is killed removes nothing: the next one that makes
 * such a folder removes what the dead have left.
 */
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unmountBelow } from './mounts.mjs';

/** `ib-KIND-NUMBERS.PID.RANDOM`: short, since the path of a socket in it has some 100 bytes. */
const pattern = /^ib-[a-z]+-([0-9a-z]+)\.([0-9a-z]+)\.\w{6}$/;

/**
 * Makes a folder for temporary files, and removes those of processes that are gone.
 *
 * @param {string} kind  what it is for: lower-case letters
 * @param {string} [temporary]  where such folders are; made when missing
 * @returns {string} its path; whoever has made it removes it
 */
export function makeOwnedFolder(kind, temporary = tmpdir()) {
  mkdirSync(temporary, { recursive: true });
  removeLeftFolders(temporary);
  return mkdtempSync(join(temporary, ownedPrefix(kind)));
}

/**
 * @param {string} kind
 * @returns {string} the beginning of a name, to which `mkdtemp` adds six signs
 */
export function ownedPrefix(kind) {
  return `ib-${kind}-${processNumbers()}.${process.pid.toString(36)}.`;
}

/**
 * Removes what killed processes have left. Processes have numbers of their own in each container: what was made in
 * another one is not touched.
 *
 * @param {string} [temporary]
 */
export function removeLeftFolders(temporary = tmpdir()) {
  for (const name of readdirSync(temporary)) {
    const [, numbers, pid = ''] = pattern.exec(name) ?? [];
    if (numbers !== processNumbers() || isAlive(parseInt(pid, 36))) continue;
    const folder = join(temporary, name);
    if (!isOwn(folder)) continue;
    try {
      unmountBelow(folder);
      // A service of the dead may be ending just now.
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Another one removes it, too; and what cannot be removed is no reason to make no new one.
    }
  }
}

/**
 * Everybody may make something in a folder for temporary files, also a link to what is not to be touched.
 *
 * @param {string} folder
 * @returns {boolean}
 */
function isOwn(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}

const namespace = '/proc/self/ns/pid';
/** @type {string | undefined} */
let known;

/** @returns {string} which numbers processes have here: those of the machine, or of a container. Source: pid_namespaces(7) */
function processNumbers() {
  known ??= existsSync(namespace)
    ? Number(/\d+/.exec(readlinkSync(namespace))?.[0] ?? 0).toString(36)
    : 'local';
  return known;
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user: it is there.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
