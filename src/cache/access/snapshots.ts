import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Engine } from '../../build/engine.ts';
import { surroundingsFailed } from '../../problem.ts';
import type { Env } from '../../tools/env.ts';
import { withTemporaryFolder } from '../../tools/temporary.ts';
import type { CacheMount } from '../mount.ts';
import { badArchiver } from './archiver.ts';
import { inUse, jobLimit, tooSlow, until, type Limits } from './limits.ts';
import { markingDockerfile, mountValues } from './mount-flag.ts';
import { ownPrefix, type Place, type Room } from './place.ts';
import { runProgram, type Program, type ProgramEnd } from './run-program.ts';
import { findScript } from './scripts.ts';
import { smallSolve } from './solve.ts';

/** How `sh` is run where the engine's folders are. */
export interface Hands {
  /** For people: `the snapshot folder`, `sudo in the snapshot folder`. */
  readonly about: string;
  /** Absolute path of a program, and what comes before `-c` so that it is `sh` that gets it. */
  readonly program: string;
  readonly before: readonly string[];
  /** All of its environment. */
  readonly env: Env;
  /** The image that the program runs it in, if it does. */
  readonly archiver?: string;
}

export interface Snapshots {
  readonly engine: Pick<Engine, 'buildx' | 'builder'>;
  /** Where its state may be, as the hands see it: BuildKit's root folders. */
  readonly roots: readonly string[];
  readonly hands: Hands;
  /** A folder of this run. */
  readonly folder: string;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/**
 * Works straight in the engine's snapshots: the engine makes a mount and a marker in it, and by the marker its folder is
 * found. The engine goes on running meanwhile.
 */
export function snapshots(where: Snapshots): Place {
  return {
    about: where.hands.about,
    async open(mount) {
      const marker = `${ownPrefix}${randomBytes(16).toString('hex')}`;
      const { said } = await mark(where, mount, marker);
      const folder = await find(where, mount, marker);
      if (folder === '') {
        if (!said.some((line) => line.includes('did not complete successfully')))
          throw surroundingsFailed(`The engine does not open the cache mount ${mount.id}`, { log: said });
        return undefined;
      }
      // Beside the mount, and so on the same disk.
      return roomAt(where, folder, join(dirname(folder), marker), mount);
    },
  };
}

async function mark(
  { engine, folder, limits, signal }: Snapshots,
  mount: CacheMount,
  marker: string,
): Promise<ProgramEnd> {
  const marked = (either: AbortSignal): Promise<ProgramEnd> =>
    withTemporaryFolder(
      (own) =>
        smallSolve({
          engine,
          dockerfile: markingDockerfile(mount, marker),
          args: mountValues(mount),
          folder: own,
          signal: either,
        }),
      folder,
    );
  return until(signal, AbortSignal.timeout(limits.mountMs), marked, () => inUse(mount, limits));
}

async function find(where: Snapshots, mount: CacheMount, marker: string): Promise<string> {
  let folder = '';
  const { exitCode, said } = await runHands(where, mount, 'found', 0, {
    ...shell(where.hands, findScript, [marker, ...where.roots]),
    take: async (output) => void (folder = await text(output)),
  });
  if (exitCode !== 0)
    throw surroundingsFailed(`A cache mount cannot be found through ${where.hands.about}`, { log: said });
  return folder;
}

function roomAt(where: Snapshots, folder: string, beside: string, mount: CacheMount): Room {
  return {
    async run({ what, script, more = [], bytes, input, take }) {
      const { exitCode, said } = await runHands(where, mount, what, bytes, {
        ...shell(where.hands, script, [folder, beside, ...more]),
        ...(input === undefined ? {} : { input }),
        take,
      });
      if (exitCode !== 0)
        throw surroundingsFailed(
          `The cache mount ${mount.id} cannot be ${what} through ${where.hands.about}`,
          {
            log: said,
          },
        );
    },
  };
}

/** docker's own, when it could not start a container: docs.docker.com/engine/containers/run (exit status). */
const notStarted = 125;

/** @throws Problem: interrupted, surroundings when it takes too long or its image cannot be had */
async function runHands(
  { hands, limits, signal }: Snapshots,
  mount: CacheMount,
  what: string,
  bytes: number,
  program: Omit<Program, 'signal'>,
): Promise<ProgramEnd> {
  const limitMs = jobLimit(limits, bytes);
  const end = await until(
    signal,
    AbortSignal.timeout(limitMs),
    (either) => runProgram({ ...program, signal: either }),
    () => tooSlow(mount, what, hands.about, limitMs),
  );
  if (end.exitCode === notStarted && hands.archiver !== undefined)
    throw badArchiver(hands.archiver, mount, end.said);
  return end;
}

function shell({ program, before, env }: Hands, script: string, args: readonly string[]) {
  return { file: program, args: [...before, '-c', script, 'image-build', ...args], env };
}
