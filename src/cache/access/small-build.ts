import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Engine } from '../../build/engine.ts';
import { interrupted, surroundingsFailed } from '../../problem.ts';
import type { Env } from '../../tools/env.ts';
import { withTemporaryFolder } from '../../tools/temporary.ts';
import { which } from '../../tools/which.ts';
import type { CacheMount } from '../mount.ts';
import { badArchiver } from './archiver.ts';
import { inUse, jobLimit, tooSlow, until, type Limits } from './limits.ts';
import { mountArguments, mountFlag, mountValues } from './mount-flag.ts';
import { ownPrefix, type Job, type Place } from './place.ts';
import type { ProgramEnd } from './run-program.ts';
import { smallSolve, type SmallSolve } from './solve.ts';
import { begunWord, StepWatch, type StepState } from './step-watch.ts';

export interface SmallBuilds {
  readonly engine: Pick<Engine, 'buildx' | 'builder'>;
  /** An image with sh, GNU tar, find and coreutils. */
  readonly archiver: string;
  /** A folder of this run: what goes in lies there, unpacked, for a while. */
  readonly folder: string;
  /** Ours: where `tar` is looked for. */
  readonly env: Env;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/** Works inside builds, one for each job: any engine can do that. */
export function smallBuilds(where: SmallBuilds): Place {
  return {
    about,
    open: (mount) =>
      Promise.resolve({
        run: (job) => withTemporaryFolder((own) => runJob(where, mount, job, own), where.folder),
      }),
  };
}

const about = 'a small build';
const folder = '/image-build/mount';

async function runJob(where: SmallBuilds, mount: CacheMount, job: Job, own: string): Promise<void> {
  const { engine, archiver, env, limits, signal } = where;
  const input = join(own, 'input');
  await mkdir(input);
  await writeFile(join(input, 'script'), job.script);
  const [tar] = await which('tar', env);
  if (tar === undefined) throw surroundingsFailed('There is no `tar` on the PATH');
  const output = { isThere: false };
  const solve: Omit<SmallSolve, 'signal'> = {
    engine,
    dockerfile: jobDockerfile(mount, archiver, job.more ?? []),
    args: mountValues(mount),
    folder: own,
    input,
    take: async (archive) => void (output.isThere = await takeOutput(tar, archive, job.take)),
  };
  const limitMs = jobLimit(limits, job.bytes);
  const { exitCode, said, state } = await until(
    signal,
    AbortSignal.timeout(limitMs),
    async (either) => {
      await writeInput(job.input, join(input, 'bytes'), either);
      return solveInTime(solve, mount, limits, either);
    },
    () => tooSlow(mount, job.what, about, limitMs),
  );
  if (exitCode === 0 && output.isThere) return;
  if (state === 'preparing' && said.some((line) => line.includes(archiver)))
    throw badArchiver(archiver, mount, said);
  throw surroundingsFailed(`The cache mount ${mount.id} cannot be ${job.what} in ${about}`, { log: said });
}

/** @throws Problem when somebody's step has the mount for too long; interrupted */
async function solveInTime(
  solve: Omit<SmallSolve, 'signal'>,
  mount: CacheMount,
  limits: Limits,
  signal: AbortSignal,
): Promise<ProgramEnd & { readonly state: StepState }> {
  const tooLong = new AbortController();
  let waiting: NodeJS.Timeout | undefined;
  const watch = new StepWatch((state) => {
    clearTimeout(waiting);
    if (state === 'waiting') waiting = setTimeout(() => tooLong.abort(), limits.mountMs);
  });
  const work = (either: AbortSignal): Promise<ProgramEnd> =>
    smallSolve({ ...solve, onSaid: (text) => watch.see(text), signal: either });
  try {
    const end = await until(signal, tooLong.signal, work, () => inUse(mount, limits));
    return { ...end, state: watch.state };
  } finally {
    clearTimeout(waiting);
  }
}

/** Whole and looked at before the engine gets any of it. */
async function writeInput(bytes: Readable | undefined, path: string, signal: AbortSignal): Promise<void> {
  if (bytes === undefined) return writeFile(path, '');
  try {
    await pipeline(bytes, createWriteStream(path), { signal });
  } catch (error) {
    throw signal.aborted ? interrupted() : error;
  }
}

/** @param more needs no quoting: names of ours only */
export function jobDockerfile(mount: CacheMount, archiver: string, more: readonly string[]): string {
  const name = `${ownPrefix}${randomBytes(16).toString('hex')}`;
  const words = ['/image-build/input/script', folder, `${folder}/${name}`, ...more].join(' ');
  return [
    `FROM ${archiver} AS work`,
    `ARG ${mountArguments.id}`,
    'USER 0:0',
    'RUN ["mkdir", "-p", "/image-build/output"]',
    `RUN --network=none ${mountFlag(mount, folder)} --mount=type=bind,from=input,target=/image-build/input ` +
      `["sh", "-c", "echo ${begunWord} >&2; sh ${words} < /image-build/input/bytes > /image-build/output/bytes"]`,
    'FROM scratch',
    'COPY --from=work /image-build/output/ /',
    '',
  ].join('\n');
}

/**
 * The engine sends an archive with our file in it. A program takes it out, so that it flows by us.
 * @returns whether it was there
 */
async function takeOutput(tar: string, archive: Readable, take: Job['take']): Promise<boolean> {
  if (!(archive instanceof Socket)) throw new Error('What a program writes comes through a pipe');
  const child = spawn(tar, ['-x', '-O', '-f', '-', 'bytes'], { stdio: [archive, 'pipe', 'ignore'] });
  archive.destroy();
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  // Waited for below.
  ended.catch(() => undefined);
  await take(child.stdout);
  return (await ended) === 0;
}
