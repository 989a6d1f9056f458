/**
 * What comes as Debian packages: runc, without which BuildKit runs nothing, and mmdebstrap, which makes a
 * Debian root file system out of the archive. Installed only when missing and only by root.
 */
import { isRoot, onPath } from './guard.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

const APT = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];

/**
 * The step that makes sure of some programs, each of which is in the package of the same name.
 *
 * @param {...string} programs
 * @returns {import('./step.mjs').Step}
 */
export function debianPackages(...programs) {
  const missing = () => programs.filter((name) => onPath(name) === undefined);
  return {
    name: 'debian',
    title: `${programs.join(', ')} (Debian packages)`,
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
  await run('sh', ['-c', 'for deb in *.deb; do dpkg -x "$deb" "$1"; done', 'sh', into], options);
}
