import { mkdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { placeAbout, type DebBuild } from '../../deb/builds.ts';
import { stamped } from '../../deb/changelog.ts';
import { dependenciesOnly } from '../../deb/control.ts';
import type { Checkout } from '../../deb/git.ts';
import { ignoreFile } from '../../deb/ignore.ts';
import { scripts } from '../../deb/scripts.ts';
import type { BaseVersion } from '../../deb/version.ts';
import type { BuiltFile } from '../../build/built.ts';
import { Problem } from '../../problem.ts';
import type { DebRoom } from './room.ts';
import { solveTargets, type DebTarget } from './solve.ts';
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
 * @throws Problem: build when dpkg-buildpackage or the installation of its dependencies fails, surroundings
 */
export async function buildPackages(
  builds: readonly DebBuild[],
  source: DebSource,
  base: BaseVersion,
  checkout: Checkout | undefined,
  scriptFolder: string,
  room: DebRoom,
): Promise<readonly Built[]> {
  const { request, workshop } = room;
  const folder = join(workshop.folder, 'build');
  const control = join(folder, 'control');
  await mkdir(join(control, 'debian'), { recursive: true });
  await writeFile(join(control, 'debian', 'control'), dependenciesOnly(source.control));
  const isTwice = request.deb.reproducible !== false;
  const ignore = ignoreFile(checkout?.ignored ?? [], outputInside(source.folder, room));
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
        contexts: { control, stamp, scripts: scriptFolder },
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
    const [one, other] = [files.get(first.name), files.get(again.name)];
    if (one === undefined) throw new Error(`${first.name} was to give packages, and there are none`);
    return { build, on: first.about, first: one, ...(other === undefined ? {} : { again: other }) };
  });
}

/** Packages of an earlier run are no part of the source. */
function outputInside(folder: string, { request }: DebRoom): string | undefined {
  const output = relative(folder, resolve(request.cwd, request.deb.output ?? '.'));
  const isInside = output !== '' && output !== '..' && !output.startsWith(`..${sep}`) && !isAbsolute(output);
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
