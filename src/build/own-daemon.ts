import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Buildx } from '../plan/bake-print.ts';
import { Problem, surroundingsFailed } from '../problem.ts';
import { NoEngine } from './no-engine.ts';
import { startDaemon, type Daemon } from '../tools/daemon.ts';
import { runBuildx } from '../tools/buildx.ts';
import { cleanEnv } from '../tools/env.ts';
import { which } from '../tools/which.ts';
import { gcConfig, type StateLimits } from './gc.ts';
import { mirrorConfig, type Mirrors } from './mirrors.ts';
import { forgetOwner, isBeingRemoved, stopOrphans, workPrefix, writeOwner } from './orphans.ts';

export interface OwnDaemon {
  /** The name of a buildx builder for it. */
  readonly builder: string;
  /** The environment in which buildx knows that builder: nothing is written to the user's own configuration. */
  readonly env: Buildx['env'];
  /** The folder with its layers and cache mounts; absolute. */
  readonly state: string;
  /** That folder had something in it before. */
  readonly hadState: boolean;
  stop(): Promise<void>;
}

/** Two runs at once need a state folder each; more than this many at once are not expected on one machine. */
const stateFolders = 8;

/**
 * Starts a BuildKit of our own, with its state in the cache folder, so that the next run finds its layers.
 * @throws Problem (surroundings) when buildkitd is not there, may not run or does not start
 */
export async function startOwnDaemon(
  buildx: Buildx,
  cacheDir: string,
  mirrors: Mirrors,
  signal: AbortSignal,
  limits: StateLimits = {},
): Promise<OwnDaemon> {
  return startDaemonFor(buildx, (program, { work, address }) =>
    startInFreeFolder(program, buildx, { cacheDir, work, address, mirrors, signal, gc: gcConfig(limits) }),
  );
}

/**
 * Starts a BuildKit on one state folder, to look at what is in it and to remove some of it: nothing goes by itself.
 * @param root absolute
 * @returns undefined when a run works in it
 * @throws Problem (surroundings) as startOwnDaemon
 */
export async function openState(
  buildx: Buildx,
  root: string,
  signal: AbortSignal,
): Promise<OwnDaemon | undefined> {
  try {
    return await startDaemonFor(buildx, (program, { work, address }) =>
      startIn(root, program, buildx, { work, address, mirrors: {}, signal, gc: ['gc = false'] }),
    );
  } catch (error) {
    if (isLocked(error)) return undefined;
    throw error;
  }
}

/** A daemon, and the state folder that it works in. */
interface Started {
  readonly root: string;
  readonly hadState: boolean;
  readonly stop: Daemon['stop'];
}

/** A temporary folder for one daemon, and its socket. */
interface Work {
  readonly work: string;
  readonly address: string;
}

async function startDaemonFor(
  buildx: Buildx,
  start: (program: string, work: Work) => Promise<Started>,
): Promise<OwnDaemon> {
  const [program] = await which('buildkitd', buildx.env, ['/usr/local/bin', '/usr/sbin']);
  if (program === undefined)
    throw new NoEngine('There is no engine to build with', {
      todo: 'Start Docker, name a builder with builder, or put buildkitd on the PATH',
    });
  if (process.getuid?.() !== 0)
    throw new NoEngine('buildkitd needs root on this machine', {
      todo: 'Start Docker, name a builder with builder, or run as root',
    });
  // A socket's path may have about 100 bytes, and the cache folder may be deep.
  const work = await mkdtemp(join(tmpdir(), workPrefix));
  const address = join(work, 'bk.sock');
  let started: Started | undefined;
  const stop = async (): Promise<void> => {
    await started?.stop();
    await rm(work, { recursive: true, force: true });
  };
  try {
    started = await start(program, { work, address });
    const env = { ...buildx.env, BUILDX_CONFIG: join(work, 'buildx') };
    const builder = 'image-build-own';
    const made = await runBuildx({ ...buildx, env }, [
      'create',
      '--name',
      builder,
      '--driver',
      'remote',
      `unix://${address}`,
    ]);
    if (made.exitCode !== 0)
      throw surroundingsFailed('buildx does not take the BuildKit that was started', {
        log: made.stderr.trim().split('\n'),
      });
    return { builder, env, state: stateOf(started.root), hadState: started.hadState, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Start extends Work {
  readonly mirrors: Mirrors;
  readonly signal: AbortSignal;
  /** Lines of the worker's configuration. */
  readonly gc: readonly string[];
}

/**
 * BuildKit cuts what a step writes at 200 KiB/s and 2 MiB; of a test that runs inside an image its log is the answer.
 * Source: moby/buildkit, util/progress/logs. In bytes, and -1 for any speed.
 */
export const wholeLogs = {
  BUILDKIT_STEP_LOG_MAX_SPEED: '-1',
  BUILDKIT_STEP_LOG_MAX_SIZE: String(16 * 1024 * 1024),
} as const;

/** buildkitd locks its state folder itself: when it says so, the next folder is tried. */
async function startInFreeFolder(
  program: string,
  buildx: Buildx,
  start: Start & { readonly cacheDir: string },
): Promise<Started> {
  const states = join(start.cacheDir, 'buildkit');
  await stopOrphans(states);
  for (let index = 0; index < stateFolders; index += 1) {
    const root = join(states, String(index));
    try {
      const started = await startIn(root, program, buildx, start);
      if (!(await isBeingRemoved(root))) return started;
      await started.stop();
    } catch (error) {
      if (!isLocked(error)) throw error;
    }
  }
  throw surroundingsFailed(`${stateFolders} runs are building on this machine already`, {
    todo: 'Wait for one of them to end',
  });
}

async function startIn(root: string, program: string, buildx: Buildx, start: Start): Promise<Started> {
  await mkdir(root, { recursive: true });
  const hadState = await readdir(stateOf(root)).then(
    (names) => names.length > 0,
    () => false,
  );
  const config = join(start.work, 'buildkitd.toml');
  await writeFile(config, daemonConfig(root, start));
  const daemon = await startDaemon({
    program,
    args: ['--config', config],
    env: cleanEnv(buildx.env, {
      PATH: `${buildx.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
      // BuildKit leaves empty mount points behind in its temporary folder: it goes with this run.
      TMPDIR: start.work,
      ...wholeLogs,
    }),
    logFile: join(start.work, 'buildkitd.log'),
    isReady: () => accepts(start.address),
    signal: start.signal,
  });
  const stop = async (): Promise<void> => {
    await daemon.stop();
    await forgetOwner(root, start.work);
  };
  try {
    await writeOwner(root, { daemon: daemon.pid, work: start.work });
  } catch (error) {
    await stop();
    throw error;
  }
  return { root, hadState, stop };
}

/** Where a daemon has its layers and mounts: `root` of its configuration. */
function stateOf(root: string): string {
  return join(root, 'state');
}

function isLocked(error: unknown): boolean {
  return error instanceof Problem && (error.data.log ?? []).some((line) => line.includes('could not lock'));
}

function daemonConfig(root: string, { address, mirrors, gc }: Start): string {
  return [
    `root = ${JSON.stringify(stateOf(root))}`,
    '[grpc]',
    `address = [${JSON.stringify(`unix://${address}`)}]`,
    '[worker.oci]',
    'enabled = true',
    // Without CNI plugins the only network a step can have is the host's.
    'networkMode = "host"',
    ...gc,
    '[worker.containerd]',
    'enabled = false',
    mirrorConfig(mirrors),
    '',
  ].join('\n');
}

async function accepts(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
  });
}
