import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { placeAbout, placeName, type DebBuild } from '../../deb/builds.ts';
import { readAr, readTar } from '../../deb/archive.ts';
import { differences, type Difference } from '../../deb/compare.ts';
import type { Distribution } from '../../deb/distribution.ts';
import { judgeFailure, judgeLintian, judgeReproducible } from '../../deb/judge.ts';
import { readLintian } from '../../deb/lintian.ts';
import type { DebCheck } from '../../deb/report.ts';
import { isPackage } from '../../deb/sums.ts';
import { badRequest } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import type { Built } from './build.ts';
import type { DebRoom } from './room.ts';
import { filesOf, solveTargets } from './solve.ts';

/** Compares what was built twice, byte by byte; what differs is opened and shown. */
export async function checkReproducible(
  { build, on, first, again }: Built & Required<Pick<Built, 'again'>>,
  scripts: string,
  room: DebRoom,
): Promise<DebCheck> {
  const sums = ({ files }: Built['first']): ReadonlyMap<string, string> =>
    new Map(files.filter(({ path }) => isPackage(path)).map(({ path, sha256 }) => [path, sha256]));
  const [one, other] = [sums(first), sums(again)];
  const found = new Map<string, readonly Difference[]>();
  for (const name of new Set([...one.keys(), ...other.keys()]))
    if (!other.has(name)) found.set(name, [{ member: name, what: 'is in the first build only' }]);
    else if (!one.has(name)) found.set(name, [{ member: name, what: 'is in the second build only' }]);
  const unequal = [...one.keys()].filter((name) => other.has(name) && one.get(name) !== other.get(name));
  try {
    if (unequal.length > 0) {
      const opened = await openPackages(build, on, [first.dir, again.dir], unequal, scripts, room);
      for (const name of unequal) {
        const [left, right] = [join(opened, 'first', name), join(opened, 'again', name)];
        found.set(name, await differencesOf(name, [first.dir, again.dir], [left, right]));
      }
    }
    return judgeReproducible(on, one.size, found);
  } catch (error) {
    // What the other checks have found is told, too.
    return judgeFailure('reproducible', on, error);
  }
}

/** Inside first: that the package itself differs then says nothing more. */
async function differencesOf(
  name: string,
  [first, again]: readonly [string, string],
  [left, right]: readonly [string, string],
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const part of ['control', 'data']) {
    const [one, other] = await Promise.all([readTar(`${left}.${part}.tar`), readTar(`${right}.${part}.tar`)]);
    found.push(...differences(one, other));
  }
  if (found.length > 0) return found;
  const outside = differences(
    readAr(await readFile(join(first, name))),
    readAr(await readFile(join(again, name))),
  ).map(({ member, what }) => ({ member, what: `${what}, and what is in it is the same` }));
  return outside.length > 0 ? outside : [{ member: name, what: 'the bytes differ' }];
}

async function openPackages(
  build: DebBuild,
  on: string,
  [first, again]: readonly [string, string],
  names: readonly string[],
  scripts: string,
  room: DebRoom,
): Promise<string> {
  const folder = join(room.workshop.folder, `open-${build.name}`);
  const sides = { first: join(folder, 'first'), again: join(folder, 'again') };
  for (const [from, to] of [
    [first, sides.first],
    [again, sides.again],
  ] as const) {
    await mkdir(to, { recursive: true });
    for (const name of names) await copyFile(join(from, name), join(to, name));
  }
  const target = {
    name: `open-${build.name}`,
    about: on,
    stage: 'opened' as const,
    platform: build.platform,
    image: build.distribution.image,
    place: build.name,
    contexts: { scripts, ...sides },
    args: {},
    isCached: false,
  };
  return filesOf(await solveTargets([target], join(folder, 'solve'), room), target).dir;
}

/** Asks lintian. */
export async function checkLintian(
  { build, on, first }: Built,
  threshold: 'error' | 'warning',
  shown: string,
  scripts: string,
  room: DebRoom,
): Promise<DebCheck> {
  const target = {
    name: `lint-${build.name}`,
    about: on,
    stage: 'lint-result' as const,
    platform: build.platform,
    image: build.distribution.image,
    place: build.name,
    contexts: { scripts, built: first.dir },
    args: { SEVERITY: threshold === 'warning' ? 'error,warning' : 'error' },
    isCached: true,
  };
  try {
    const { dir } = filesOf(
      await solveTargets([target], join(room.workshop.folder, target.name), room),
      target,
    );
    const [text, code] = await Promise.all([
      readFile(join(dir, 'lintian.txt'), 'utf8'),
      readFile(join(dir, 'code'), 'utf8'),
    ]);
    return judgeLintian(on, { found: readLintian(text), exitCode: Number(code) }, threshold, shown);
  } catch (error) {
    return judgeFailure('lintian', on, error);
  }
}

/** A clean distribution on a platform, and what is installed there. */
export interface InstallPlace {
  readonly distribution: Distribution;
  readonly platform: string;
  /** What the versions end in there. */
  readonly suffix: string;
  /** Package → the folder it is in. */
  readonly packages: ReadonlyMap<string, string>;
}

/**
 * Where the packages are installed: those of a build where they were built, with what runs on every architecture and
 * was built elsewhere; packages that were built once for all in every distribution.
 */
export function installPlaces(
  built: readonly Built[],
  distributions: readonly Distribution[],
): readonly InstallPlace[] {
  const packagesOf = ({ first }: Built, wanted: RegExp): readonly (readonly [string, string])[] =>
    first.files.flatMap(({ path }) => (wanted.test(path) ? [[path, first.dir] as const] : []));
  return distributions.flatMap((distribution) => {
    const own = built.filter(({ build }) => build.distribution === distribution);
    const [once] = built;
    const places = own.length > 0 || once === undefined ? own : [once];
    return places.map((one) => {
      const { platform, version } = one.build;
      const forAll = places.flatMap((other) => packagesOf(other, /_all\.deb$/));
      return {
        distribution,
        platform,
        suffix: version.endsWith(distribution.suffix) ? distribution.suffix : '',
        packages: new Map([...forAll, ...packagesOf(one, /\.deb$/)]),
      };
    });
  });
}

/** Installs, upgrades and removes packages in a clean distribution. */
export async function checkInstall(
  { distribution, platform, suffix, packages }: InstallPlace,
  older: string,
  scripts: string,
  room: DebRoom,
): Promise<DebCheck> {
  const on = placeAbout(distribution, platform);
  const place = placeName(distribution, platform);
  if (packages.size === 0)
    return { check: 'install', on, state: 'passed', findings: [], notes: ['there is nothing to install'] };
  const folder = join(room.workshop.folder, `install-${place}`);
  const built = join(folder, 'packages');
  await mkdir(built, { recursive: true });
  for (const [name, dir] of packages) await copyFile(join(dir, name), join(built, name));
  const target = {
    name: `install-${place}`,
    about: on,
    stage: 'install-result' as const,
    platform,
    image: distribution.image,
    place,
    contexts: { scripts, built, older },
    args: { SUFFIX: suffix },
    isCached: false,
  };
  try {
    const { dir } = filesOf(await solveTargets([target], join(folder, 'solve'), room), target);
    const from = await readFile(join(dir, 'upgraded-from'), 'utf8');
    const notes = [`installed, upgraded from ${from.trim()}, removed`];
    return { check: 'install', on, state: 'passed', findings: [], notes };
  } catch (error) {
    return judgeFailure('install', on, error);
  }
}

/**
 * Collects the older packages under names of ours.
 * @returns the folder
 * @throws Problem (request) when the folder that was named is not there
 */
export async function gatherOlder({ request, workshop }: DebRoom): Promise<string> {
  const given = request.deb['upgrade-from'];
  const from = resolve(request.cwd, given ?? request.deb.output ?? '.');
  const to = join(workshop.folder, 'older');
  await mkdir(to);
  const entries = await readdir(from, { withFileTypes: true }).catch((error: unknown) => {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    if (given !== undefined) throw badRequest(`upgrade-from names ${given}, which is no folder`);
    return [];
  });
  const packages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.deb'));
  for (const [index, { name }] of packages.entries())
    await copyFile(join(from, name), join(to, `older-${index}.deb`));
  return to;
}
