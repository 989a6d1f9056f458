/**
 * Debian packages whose source has changed, built by us and by plain `dpkg-buildpackage`: one for which a compiler works,
 * and this project's own, in which files are packed and nothing is built.
 *
 * The rival is what a maintainer types on a machine that has all build-dependencies: `dpkg-buildpackage -b -us -uc` in
 * the source's own folder, in a chroot with the same distribution and packages. In its favour: no engine, no copy of
 * the source, nothing handed out of the chroot, no sums, no Node; it runs while nothing else does. In ours: nothing.
 * Both begin when the source has changed, and have built this package before; both have the same two cores.
 *
 * Ours builds twice where it compares (`reproducible`, which is the default), so it is measured without that check, with
 * it, and with all checks; the rival checks nothing.
 */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../setup/files.mjs';
import { changeOwnPackage, debianWithNode, makeOwnPackage, ownTag } from './deb-own-source.mjs';
import { changePackage, makePackage } from './deb-source.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./surroundings.mjs').Surroundings} Surroundings */

/**
 * A package that is measured.
 * @typedef {object} Subject
 * @property {string} name of its folder
 * @property {string} title
 * @property {(surroundings: Surroundings) => Promise<string>} distribution the image that it is built in
 * @property {string} tag
 * @property {(folder: string) => void} make
 * @property {(folder: string, salt: string) => void} change
 */

/** @type {readonly Subject[]} */
const subjects = [
  {
    name: 'deb',
    title: 'a program in C',
    distribution: () => Promise.resolve('debian:bookworm-slim'),
    tag: 'v1.0',
    make: makePackage,
    change: changePackage,
  },
  {
    name: 'deb-own',
    title: 'our own',
    distribution: debianWithNode,
    tag: ownTag(),
    make: makeOwnPackage,
    change: changeOwnPackage,
  },
];
const none = ['--reproducible=false', '--lintian=off', '--install-test=false'];

/** What of ours is measured, by its flags. */
const ways = {
  bare: none,
  twice: none.slice(1),
  whole: /** @type {string[]} */ ([]),
};

/**
 * @param {Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
export async function deb(surroundings, runs) {
  /** @type {Record<string, string>} */
  const all = {};
  for (const subject of subjects)
    for (const [what, value] of Object.entries(await measureSubject(subject, surroundings, runs)))
      all[`${subject.title}: ${what}`] = value;
  return all;
}

/**
 * @param {Subject} subject
 * @param {Surroundings} surroundings
 * @param {number} runs
 * @returns {Promise<Record<string, string>>}
 */
async function measureSubject(subject, surroundings, runs) {
  const { folder, run, node } = surroundings;
  const home = join(folder, subject.name);
  const source = join(home, 'source');
  const distribution = await subject.distribution(surroundings);
  subject.make(source);
  await git(surroundings, source, 'init', '--quiet');
  await commit(surroundings, source);
  await git(surroundings, source, 'tag', subject.tag);
  const plain = await openChroot(surroundings, { source, home, distribution });
  const ours = (/** @type {string[]} */ flags, /** @type {string} */ cwd) =>
    run(
      node,
      [join(projectRoot, 'dist', 'cli', 'index.js'), 'deb', '--distributions', distribution, ...flags],
      cwd,
    );

  console.log('once for each: compilers, build-dependencies, lintian');
  await plain();
  for (const flags of Object.values(ways)) await ours(flags, source);
  /** @type {Record<string, number[]>} */
  const taken = { plain: [], bare: [], twice: [], whole: [] };
  const all = Object.entries({
    plain,
    ...Object.fromEntries(Object.entries(ways).map(([name, flags]) => [name, () => ours(flags, source)])),
  });
  for (let round = 0; round < runs; round += 1)
    // Each begins once: what one leaves to be written must not always be the same one's.
    for (const index of all.keys()) {
      const [name, way] = all[(index + round) % all.length] ?? ['plain', plain];
      // Each finds a source that it has not built.
      subject.change(source, `${Date.now()} ${round} ${name}`);
      await commit(surroundings, source);
      await run('sync', [], folder);
      taken[name]?.push((await way()).ms);
    }

  const here = sumsOf(source);
  const elsewhere = join(home, 'a longer name', 'of a folder');
  await git(surroundings, folder, 'clone', '--quiet', source, elsewhere);
  await ours([...none, '--no-cache'], elsewhere);
  const isSame = JSON.stringify(here) === JSON.stringify(sumsOf(elsewhere));

  const of = (/** @type {string} */ name) => median(taken[name] ?? []);
  const ms = (/** @type {string} */ name) => `${of(name).toFixed(0)} ms`;
  const ratio = (/** @type {string} */ name) => (of(name) / of('plain')).toFixed(2);
  return {
    'plain dpkg-buildpackage': ms('plain'),
    'ours, built once, no check': ms('bare'),
    'ratio (aim 1.3)': ratio('bare'),
    'ours, built twice and compared': ms('twice'),
    'ratio of it': ratio('twice'),
    'ours, with all checks': ms('whole'),
    'ratio of that': ratio('whole'),
    'the same bytes from two folders': isSame ? 'yes' : 'NO',
  };
}

/**
 * Makes a chroot with what the package needs, out of the image that ours builds in.
 * @param {Surroundings} surroundings
 * @param {{ source: string, home: string, distribution: string }} of the package
 * @returns {Promise<() => Promise<{ ms: number }>>} copies the source there, and builds it: the time of the build alone
 */
async function openChroot({ folder, byHand, run }, { source, home, distribution }) {
  const context = join(home, 'chroot-context');
  const root = join(home, 'chroot');
  mkdirSync(context, { recursive: true });
  const dockerfile = [
    `FROM ${distribution}`,
    'RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends build-essential fakeroot debhelper && useradd --create-home builder',
  ];
  writeFileSync(join(context, 'Dockerfile'), `${dockerfile.join('\n')}\n`);
  // As an archive: with this many files the export as a folder may never end (buildx 0.37).
  const archive = `${root}.tar`;
  await byHand(['build', '--output', `type=tar,dest=${archive}`, '--provenance=false', '.'], context);
  mkdirSync(root);
  await run('tar', ['--extract', '--numeric-owner', '--file', archive, '--directory', root], folder);
  chmodSync(root, 0o755);
  // Folders of its own for /proc and /dev, which are gone when the build has ended.
  const enter =
    'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" su builder -c "$1"';
  const inside = (/** @type {string} */ command, /** @type {string} */ user = enter) =>
    run(
      'unshare',
      ['--mount', '--net', '--pid', '--fork', '--kill-child', 'sh', '-ec', user, root, command],
      folder,
    );
  return async () => {
    const at = join(root, 'home', 'builder', 'work');
    rmSync(at, { recursive: true, force: true });
    cpSync(source, join(at, 'source'), {
      recursive: true,
      filter: (path) => !/[\\/](\.git|packages)$/.test(path),
    });
    await run('chroot', [root, 'chown', '-R', 'builder', '/home/builder/work'], folder);
    return inside('cd ~/work/source && dpkg-buildpackage -b -us -uc');
  };
}

/** @param {Surroundings} surroundings @param {string} cwd @param {string[]} args */
async function git({ run }, cwd, ...args) {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  await run('git', [...who, ...args], cwd);
}

/** @param {Surroundings} surroundings @param {string} cwd */
async function commit(surroundings, cwd) {
  await git(surroundings, cwd, 'add', '--all');
  await git(surroundings, cwd, 'commit', '--quiet', '--message', 'next');
}

/**
 * @param {string} source
 * @returns {Record<string, string>} of the packages of its commit: those of earlier ones lie beside them
 */
function sumsOf(source) {
  const folder = join(source, 'packages');
  const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  const names = readdirSync(folder).filter((name) => name.endsWith('.deb') && listed.includes(`  ${name}\n`));
  const sum = (/** @type {string} */ name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, sum(name)]));
}
