import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Engine } from '../../build/engine.ts';
import { Problem, surroundingsFailed } from '../../problem.ts';
import type { Env } from '../../tools/env.ts';
import { withTemporaryFolder } from '../../tools/temporary.ts';
import type { CacheMount } from '../mount.ts';
import { markingDockerfile, mountValues } from './mount-flag.ts';
import { ownPrefix, type Place, type Room } from './place.ts';
import { runProgram, type ProgramEnd } from './run-program.ts';
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
}

export interface Snapshots {
  readonly engine: Pick<Engine, 'buildx' | 'builder'>;
  /** Where its state may be, as the hands see it: BuildKit's root folders. */
  readonly roots: readonly string[];
  readonly hands: Hands;
  /** A folder of this run. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** The engine is asked for nothing but a mount: longer means that somebody's step has it. */
const openLimitMs = 60_000;

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
      const folder = await find(where, marker);
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
  { engine, folder, signal }: Snapshots,
  mount: CacheMount,
  marker: string,
): Promise<ProgramEnd> {
  const limit = AbortSignal.timeout(openLimitMs);
  try {
    return await withTemporaryFolder(
      (own) =>
        smallSolve({
          engine,
          dockerfile: markingDockerfile(mount, marker),
          args: mountValues(mount),
          folder: own,
          signal: AbortSignal.any([signal, limit]),
        }),
      folder,
    );
  } catch (error) {
    if (limit.aborted && !signal.aborted && error instanceof Problem)
      throw surroundingsFailed(`The cache mount ${mount.id} is in use by another build for a minute`, {
        todo: 'Wait for that build to end',
      });
    throw error;
  }
}

async function find({ hands, roots, signal }: Snapshots, marker: string): Promise<string> {
  let folder = '';
  const { exitCode, said } = await runProgram({
    ...shell(hands, findScript, [marker, ...roots]),
    take: async (output) => void (folder = await text(output)),
    signal,
  });
  if (exitCode !== 0)
    throw surroundingsFailed(`A cache mount cannot be found through ${hands.about}`, { log: said });
  return folder;
}

function roomAt({ hands, signal }: Snapshots, folder: string, beside: string, mount: CacheMount): Room {
  return {
    async run({ what, script, more = [], input, take }) {
      const { exitCode, said } = await runProgram({
        ...shell(hands, script, [folder, beside, ...more]),
        ...(input === undefined ? {} : { input }),
        take,
        signal,
      });
      if (exitCode !== 0)
        throw surroundingsFailed(`The cache mount ${mount.id} cannot be ${what} through ${hands.about}`, {
          log: said,
        });
    },
  };
}

function shell({ program, before, env }: Hands, script: string, args: readonly string[]) {
  return { file: program, args: [...before, '-c', script, 'image-build', ...args], env };
}
