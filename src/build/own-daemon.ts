import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
import { mirrorConfig, type Mirrors } from './mirrors.ts';
import { stopOrphans, workPrefix, writeOwner } from './orphans.ts';

export interface OwnDaemon {
  /** The name of a buildx builder for it. */
  readonly builder: string;
  /** The environment in which buildx knows that builder: nothing is written to the user's own configuration. */
  readonly env: Buildx['env'];
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
  let daemon: Daemon | undefined;
  const stop = async (): Promise<void> => {
    await daemon?.stop();
    await rm(work, { recursive: true, force: true });
  };
  try {
    daemon = await startInFreeFolder(program, buildx, { cacheDir, work, address, mirrors, signal });
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
    return { builder, env, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Start {
  readonly cacheDir: string;
  readonly work: string;
  readonly address: string;
  readonly mirrors: Mirrors;
  readonly signal: AbortSignal;
}

/** buildkitd locks its state folder itself: when it says so, the next folder is tried. */
/**
 * BuildKit cuts what a step writes at 200 KiB/s and 2 MiB; of a test that runs inside an image its log is the answer.
 * Source: moby/buildkit, util/progress/logs. In bytes, and -1 for any speed.
 */
export const wholeLogs = {
  BUILDKIT_STEP_LOG_MAX_SPEED: '-1',
  BUILDKIT_STEP_LOG_MAX_SIZE: String(16 * 1024 * 1024),
} as const;

async function startInFreeFolder(program: string, buildx: Buildx, start: Start): Promise<Daemon> {
  const states = join(start.cacheDir, 'buildkit');
  await stopOrphans(states);
  for (let index = 0; index < stateFolders; index += 1) {
    const root = join(states, String(index));
    await mkdir(root, { recursive: true });
    const config = join(start.work, 'buildkitd.toml');
    await writeFile(config, daemonConfig(root, start.address, start.mirrors));
    try {
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
      try {
        await writeOwner(root, { owner: process.pid, daemon: daemon.pid, work: start.work });
      } catch (error) {
        await daemon.stop();
        throw error;
      }
      return daemon;
    } catch (error) {
      const isLocked =
        error instanceof Problem && (error.data.log ?? []).some((line) => line.includes('could not lock'));
      if (!isLocked) throw error;
    }
  }
  throw surroundingsFailed(`${stateFolders} runs are building on this machine already`, {
    todo: 'Wait for one of them to end',
  });
}

function daemonConfig(root: string, address: string, mirrors: Mirrors): string {
  return [
    `root = ${JSON.stringify(join(root, 'state'))}`,
    '[grpc]',
    `address = [${JSON.stringify(`unix://${address}`)}]`,
    '[worker.oci]',
    'enabled = true',
    // Without CNI plugins the only network a step can have is the host's.
    'networkMode = "host"',
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
