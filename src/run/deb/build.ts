import { mkdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { placeAbout, type DebBuild } from '../../deb/builds.ts';
import { stamped } from '../../deb/changelog.ts';
import { dependenciesOnly } from '../../deb/control.ts';
import type { Checkout } from '../../deb/git.ts';
import { ignoreFile } from '../../deb/ignore.ts';
import { scripts } from '../../deb/scripts.ts';
import { isForOutput, isPackage } from '../../deb/sums.ts';
import type { BaseVersion } from '../../deb/version.ts';
import type { BuiltFile } from '../../build/built.ts';
import { badRequest, buildFailed, Problem } from '../../problem.ts';
import type { DebRoom } from './room.ts';
import { filesOf, solveTargets, type DebTarget } from './solve.ts';
import type { DebSource } from './source.ts';

/** What one build has given, and the second one where there was one. */
export interface Built {
  readonly build: DebBuild;
  /** For people: distribution and platform. */
  readonly on: string;
  readonly first: Files;
  readonly again?: Files;
}

export interface Files {
  readonly dir: string;
  /** What dpkg-buildpackage makes for people and archives; there may be more in the folder. */
  readonly files: readonly BuiltFile[];
}

/** Writes the scripts into the run's folder. @returns where */
export async function writeScripts({ workshop, request }: DebRoom): Promise<string> {
  const folder = join(workshop.folder, 'scripts');
  await mkdir(folder);
  for (const [name, text] of Object.entries(scripts)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'smoke'), smokeText(request.deb['smoke-test']));
  return folder;
}

function smokeText(lines: string | undefined): string {
  return lines === undefined || lines.trim() === '' ? '' : `${lines.trim()}\n`;
}

/**
 * Builds all packages, each twice where that is asked for.
 * @param output the folder with the packages, where it is inside of the source: relative to it
 * @throws Problem: build when dpkg-buildpackage or the installation of its dependencies fails, surroundings
 */
export async function buildPackages(
  builds: readonly DebBuild[],
  source: DebSource,
  base: BaseVersion,
  checkout: Checkout | undefined,
  output: string | undefined,
  scriptFolder: string,
  room: DebRoom,
): Promise<readonly Built[]> {
  const { request, workshop } = room;
  const folder = join(workshop.folder, 'build');
  const control = { '-b': join(folder, 'control'), '-B': join(folder, 'control-of-architecture') };
  for (const kind of ['-b', '-B'] as const) {
    await mkdir(join(control[kind], 'debian'), { recursive: true });
    await writeFile(join(control[kind], 'debian', 'control'), dependenciesOnly(source.control, kind));
  }
  const isTwice = request.deb.reproducible !== false;
  const ignore = ignoreFile(checkout?.ignored ?? [], output);
  const pairs = await Promise.all(
    builds.map(async (build) => {
      const { name, distribution, platform, kind, version } = build;
      const stamp = join(folder, `stamp-${name}`);
      await mkdir(stamp);
      await writeFile(
        join(stamp, 'changelog'),
        stamped(source.changelog.text, base.version, {
          version,
          distribution: distribution.codename,
          change: base.change,
          maintainer: source.control.maintainer,
          epochSeconds: base.epochSeconds,
        }),
      );
      const first: DebTarget = {
        name,
        about: placeAbout(distribution, platform),
        stage: 'packages',
        platform,
        image: distribution.image,
        place: name,
        source: { folder: source.folder, ignore },
        contexts: { control: control[kind], stamp, scripts: scriptFolder },
        args: { EPOCH: String(base.epochSeconds), KIND: kind },
        isCached: true,
      };
      const again: DebTarget = { ...first, name: `${name}-again`, stage: 'packages-again', isCached: false };
      return { build, first, again };
    }),
  );
  const targets = pairs.flatMap(({ first, again }) => (isTwice ? [first, again] : [first]));
  const files = await solveTargets(targets, folder, room).catch((error: unknown) => {
    throw error instanceof Problem ? explained(error) : error;
  });
  return pairs.map(({ build, first, again }) => {
    const given = (target: DebTarget): Files => packageFiles(target.about, filesOf(files, target));
    return { build, on: first.about, first: given(first), ...(isTwice ? { again: given(again) } : {}) };
  });
}

/** A build may put what it likes beside its packages: that goes nowhere. Nobody leaves out a package silently. */
function packageFiles(on: string, { dir, files }: Files): Files {
  const odd = files.find(({ path }) => isPackage(path) && !isForOutput(path));
  if (odd !== undefined)
    throw buildFailed(`${on} gives ${JSON.stringify(odd.path)}, which is no name of a package`);
  return { dir, files: files.filter(({ path }) => isForOutput(path)) };
}

/**
 * Where in a source its packages go: those of an earlier run are no part of it.
 * @returns relative to the folder with forward slashes; undefined where it is elsewhere
 * @throws Problem (request) where it is the source's folder itself: nobody could tell one from the other
 */
export function outputInside(
  folder: string,
  { cwd, deb }: Pick<DebRoom['request'], 'cwd' | 'deb'>,
): string | undefined {
  const output = relative(folder, resolve(cwd, deb.output ?? '.'));
  if (output === '')
    throw badRequest(
      'output is the folder with the source: the next run would build these packages into its own',
      {
        todo: 'Name a folder of its own, as output: packages',
      },
    );
  const isInside = output !== '..' && !output.startsWith(`..${sep}`) && !isAbsolute(output);
  return isInside ? output.split(sep).join('/') : undefined;
}

const network =
  /could not resolve|name resolution|network is unreachable|name or service not known|getaddrinfo|EAI_AGAIN|ENOTFOUND|no address associated|no such host|failed to (fetch|connect)|unable to (access|resolve)/i;

/** Says of a failed step of ours what it was for. */
function explained(problem: Problem): Problem {
  const { what, log = [], ...data } = problem.data;
  const [, about, stage, rest = ''] =
    /^(.+?) failed at \[(build-first|build-again|dependencies|tools)\b[^\]]*\] (.*)$/s.exec(what) ?? [];
  if (about === undefined) return problem;
  const text = log.join('\n');
  const code = /exit code:? (\d+)$/.exec(rest)?.[1];
  const end = code === undefined ? '' : ` (exit code ${code})`;
  if (stage === 'tools' || (stage === 'dependencies' && network.test(text)))
    return new Problem(
      { ...data, kind: 'surroundings', what: `${about}: apt cannot fetch what builds packages${end}`, log },
      { cause: problem },
    );
  if (stage === 'dependencies')
    return new Problem(
      {
        ...data,
        what: `${about}: the build-dependencies cannot be installed${end}`,
        todo: 'Does this distribution have what Build-Depends names?',
        log,
      },
      { cause: problem },
    );
  const which = stage === 'build-again' ? 'the second build, in another folder,' : 'dpkg-buildpackage';
  return new Problem(
    {
      ...data,
      what: `${about}: ${which} failed${end}`,
      ...(network.test(text)
        ? {
            todo: 'Packages are built without a network: what is needed belongs into Build-Depends, or into the source',
          }
        : {}),
      log,
    },
    { cause: problem },
  );
}
