/**
 * What comes as Debian packages: runc, without which BuildKit runs nothing, and mmdebstrap, which makes a
 * Debian root file system out of the archive. Installed only when missing and only by root.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { isRoot, onPath } from './guard.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

const APT = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];

/** Packages without a program: Ubuntu has no keys of Debian's archive by itself. @type {Readonly<Record<string, string>>} */
const FILES = { 'debian-archive-keyring': '/usr/share/keyrings/debian-archive-keyring.gpg' };

/**
 * The step that makes sure of some packages, most of which have a program of the same name.
 *
 * @param {...string} packages
 * @returns {import('./step.mjs').Step}
 */
export function debianPackages(...packages) {
  const isThere = (/** @type {string} */ name) => {
    const file = FILES[name];
    return file === undefined ? onPath(name) !== undefined : existsSync(file);
  };
  const missing = () => packages.filter((name) => !isThere(name));
  return {
    name: 'debian',
    title: `${packages.join(', ')} (Debian packages)`,
    seconds: 15,
    isDone: () => missing().length === 0,
    make: async ({ log, lock }) => {
      const names = missing();
      const what = `${names.join(' and ')} not installed`;
      if (!onPath('apt-get')) throw new Problem(what, `install ${names.join(' and ')} and start again`);
      const command = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
      if (!isRoot()) throw new Problem(what, `run: sudo ${command}`);
      const options = { log, holds: lock, env: { DEBIAN_FRONTEND: 'noninteractive' } };
      await run('apt-get', [...APT, 'update'], options);
      await run('apt-get', [...APT, 'install', '-y', '--no-install-recommends', ...names], options);
    },
  };
}

/**
 * Fetches packages and unpacks them into a folder, without installing them.
 *
 * @param {object} options
 * @param {readonly string[]} options.packages
 * @param {string} options.tmp  where the downloads go
 * @param {string} options.into
 * @param {string} options.log
 * @throws {Problem} when apt or dpkg is missing or does not know a package
 */
export async function unpackPackages({ packages, tmp, into, log }) {
  const options = { cwd: tmp, log, hint: 'run: apt-get update, and start again' };
  const download = () =>
    run('apt-get', [...APT, '-o', 'APT::Sandbox::User=root', 'download', ...packages], options);
  try {
    await download();
  } catch (error) {
    // The package lists may be missing or older than the archive.
    if (!isRoot() || !onPath('apt-get')) throw error;
    await run('apt-get', [...APT, 'update'], options);
    await download();
  }
  await unpackAll(tmp, into, log);
}

/**
 * Unpacks all packages of a folder.
 *
 * @param {string} from
 * @param {string} into
 * @param {string} log
 * @throws {Problem} when there is none, or one of them cannot be unpacked
 */
export async function unpackAll(from, into, log) {
  const unpack = 'for deb in *.deb; do dpkg -x "$deb" "$1" || exit; done';
  await run('sh', ['-c', unpack, 'sh', into], { cwd: from, log });
}

/**
 * A file or folder of packages that are unpacked. What is at /lib and /bin for some distributions is below /usr for
 * others, and administrators' programs are among the others.
 *
 * @param {string} folder  where they are unpacked
 * @param {...string} places  relative to it
 * @returns {string} the first of them that is there
 * @throws {Problem} when none is
 */
export function firstOf(folder, ...places) {
  const found = places.map((place) => join(folder, place)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Problem(
    `the packages in ${folder} have no ${places.join(' and no ')}`,
    'remove the folder and start again',
  );
}
