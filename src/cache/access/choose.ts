import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { Type } from '@sinclair/typebox';
import type { Engine } from '../../build/engine.ts';
import { formatReference, parseReference } from '../../oci/reference.ts';
import { runBuildx } from '../../tools/buildx.ts';
import { capture } from '../../tools/capture.ts';
import { cleanEnv, type Env } from '../../tools/env.ts';
import { parseJson } from '../../tools/json.ts';
import { which } from '../../tools/which.ts';
import type { MountAccess } from '../access.ts';
import { usualArchiver } from './archiver.ts';
import { engineAt, rootInContainer, type EngineFacts } from './engine-at.ts';
import { usualLimits, type Limits } from './limits.ts';
import { smallBuilds } from './small-build.ts';
import { snapshots, type Hands } from './snapshots.ts';
import { accessThrough } from './through.ts';

export interface AccessWishes {
  readonly engine: Pick<Engine, 'buildx' | 'builder'>;
  readonly facts: EngineFacts;
  /**
   * An image with sh, GNU tar, find and coreutils, where an image is needed: `usualArchiver` when it is left out. It is
   * run as root where the mounts are; best named by digest.
   */
  readonly archiver?: string;
  /** `usualLimits` when it is left out. */
  readonly limits?: Limits;
  /** A folder of this run. */
  readonly folder: string;
  /** Ours. */
  readonly env: Env;
  readonly signal: AbortSignal;
}

/**
 * The best way into the mounts of an engine and out of them: its snapshot folders where we can read them, else through
 * sudo or a container beside the builder's, else small builds, which every engine can do. What is found out here are
 * abilities; whether it is the right folder is seen for each mount.
 * @throws Problem: interrupted, request when the archiver is no image name
 */
export async function mountAccess(wishes: AccessWishes): Promise<MountAccess> {
  const { engine, folder, signal, env, limits = usualLimits } = wishes;
  // Written out it is one word that begins with a host, wherever it is put.
  const archiver = formatReference(parseReference(wishes.archiver ?? usualArchiver));
  const direct = await directWay(wishes, archiver);
  return accessThrough(
    [
      ...(direct === undefined ? [] : [snapshots({ engine, folder, limits, signal, ...direct })]),
      smallBuilds({ engine, archiver, folder, env, limits, signal }),
    ],
    env,
    signal,
  );
}

interface Direct {
  readonly hands: Hands;
  readonly roots: readonly string[];
}

async function directWay(wishes: AccessWishes, archiver: string): Promise<Direct | undefined> {
  const { facts, env, signal, engine } = wishes;
  const at = engineAt(facts);
  if (at.kind === 'elsewhere') return undefined;
  if (at.kind === 'here') return localWay(at.roots, env, signal);
  const [docker] = await which('docker', engine.buildx.env);
  if (docker === undefined) return undefined;
  const find = (): Promise<string | undefined> =>
    stateVolume(docker, at.container, engine.buildx.env, signal);
  const state = (await find()) ?? (await started(engine).then(find));
  if (state === undefined) return undefined;
  return (
    (await localWay([state], env, signal)) ?? {
      hands: beside(docker, at.container, archiver, engine.buildx.env),
      roots: [rootInContainer],
    }
  );
}

/** By ourselves, or as root where nobody is asked for a password. */
async function localWay(
  roots: readonly string[],
  env: Env,
  signal: AbortSignal,
): Promise<Direct | undefined> {
  const own = cleanEnv(env, { LC_ALL: 'C' });
  const says = async (program: string, args: readonly string[], word: string): Promise<boolean> => {
    const { exitCode, stdout } = await capture(program, args, { env: own, signal });
    return exitCode === 0 && stdout.includes(word);
  };
  const names = ['sh', 'tar', 'find', 'sudo'] as const;
  const [sh, tar, find, sudo] = await Promise.all(names.map(async (name) => (await which(name, env))[0]));
  if (sh === undefined || tar === undefined || find === undefined) return undefined;
  const isGnu = await Promise.all([tar, find].map((program) => says(program, ['--version'], 'GNU')));
  if (isGnu.includes(false)) return undefined;
  const readable = await filtered(roots, isWritable);
  if (readable.length > 0)
    return { hands: { about: 'the snapshot folder', program: sh, before: [], env: own }, roots: readable };
  if (sudo === undefined) return undefined;
  const there = await filtered(roots, (root) =>
    says(sudo, ['-n', 'sh', '-c', 'test -d "$1" && echo there', 'image-build', root], 'there'),
  );
  if (there.length === 0) return undefined;
  const hands = { about: 'sudo in the snapshot folder', program: sudo, before: ['-n', 'sh'], env: own };
  return { hands, roots: there };
}

async function filtered(
  roots: readonly string[],
  test: (root: string) => Promise<boolean>,
): Promise<string[]> {
  const good = await Promise.all(roots.map(test));
  return roots.filter((_, index) => good[index]);
}

/** Owners can only be kept by root. */
async function isWritable(root: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  return access(root, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** A builder's container is made when it is first used. One that cannot be started tells why when it is to build. */
async function started({ buildx, builder }: AccessWishes['engine']): Promise<void> {
  await runBuildx(buildx, ['inspect', '--bootstrap', builder]);
}

const mountsSchema = Type.Array(
  Type.Object({ Source: Type.Optional(Type.String()), Destination: Type.Optional(Type.String()) }),
);

/** Where the container's state lies, as the docker engine's machine sees it. @returns undefined without container */
async function stateVolume(
  docker: string,
  container: string,
  env: Env,
  signal: AbortSignal,
): Promise<string | undefined> {
  const asked = ['inspect', '--type=container', '--format={{json .Mounts}}', container];
  const { exitCode, stdout } = await capture(docker, asked, { env, signal });
  if (exitCode !== 0) return undefined;
  const mounts = parseJson(mountsSchema, stdout, `docker inspect ${container}`);
  return mounts.find(({ Destination }) => Destination === rootInContainer)?.Source;
}

/** A container with the same volume: the builder's own has busybox only, whose tar loses attributes and holes. */
function beside(docker: string, container: string, archiver: string, env: Env): Hands {
  // prettier-ignore
  const before = ['run', '--rm', '--interactive', '--network=none', '--pull=missing', '--user=0:0',
    '--volumes-from', container, '--entrypoint', 'sh', archiver];
  return { about: `a container beside ${container}`, program: docker, before, env, archiver };
}
