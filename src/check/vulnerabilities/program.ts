import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanEnv, type Env } from '../../tools/env.ts';
import { stream } from '../../tools/exec.ts';
import { withTemporaryFolder } from '../../tools/temporary.ts';

/** How Trivy is run. */
export interface TrivyOptions {
  /** Absolute path of the program. */
  readonly program: string;
  /** Our environment: it is cleaned before Trivy gets it. */
  readonly env: Env;
  /** Where its databases live, absolute; kept between runs. */
  readonly cacheDir: string;
  /** For its temporary files; the system's where it is left out. Absolute. */
  readonly temporary?: string | undefined;
  /** Aborting stops it. */
  readonly signal?: AbortSignal;
}

/** What differs from run to run. */
export interface RunTrivy {
  /** The subcommand and its flags; the common ones are added. */
  readonly args: readonly string[];
  /** Its working folder and place for temporary files; without it an empty one of its own. */
  readonly dir?: string;
  /** True where it reads from a registry, which may be private: `docker login`'s file. A scan gets no login. */
  readonly login: boolean;
}

export interface TrivyRun {
  readonly exitCode: number;
  /** The last lines of its log; untrusted text. */
  readonly log: readonly string[];
  /** The first lines of it that warn; untrusted text. Absent where nothing was run. */
  readonly warnings?: readonly string[];
}

const keptLines = 30;
const timeLimit = '15m';
/** Trivy does not hear a signal while it waits for the network, and has nothing to put in order. In milliseconds. */
const grace = 500;
const longestMessage = 600;

/**
 * Runs Trivy with nothing but our own settings: it reads `trivy.yaml`, `.trivyignore` and `trivy-secret.yaml` from
 * its working folder and every `TRIVY_*` variable, so it gets an empty folder, an empty configuration and a clean
 * environment.
 * @returns its exit code, which is 1 for every failure: what it has found is in the report it writes
 * @throws Problem: interrupted, or surroundings when it cannot be started
 */
export async function runTrivy({ args, dir, login }: RunTrivy, options: TrivyOptions): Promise<TrivyRun> {
  if (dir === undefined)
    return withTemporaryFolder((own) => runTrivy({ args, dir: own, login }, options), options.temporary);
  const config = join(dir, 'trivy.yaml');
  await writeFile(config, '');
  const log: string[] = [];
  const warnings: string[] = [];
  const keep = (line: string): void => {
    const short = line.slice(0, 2000);
    if (log.push(short) > keptLines) log.shift();
    if (short.includes('\tWARN\t') && warnings.length < keptLines) warnings.push(short);
  };
  const exitCode = await stream(
    options.program,
    [
      ...args,
      '--config',
      config,
      '--cache-dir',
      options.cacheDir,
      '--timeout',
      timeLimit,
      // Converting a report looks at nothing and has none of these.
      ...(args[0] === 'convert' ? [] : ['--no-progress', '--skip-version-check', '--disable-telemetry']),
    ],
    {
      cwd: dir,
      env: cleanEnv(options.env, {
        TMPDIR: dir,
        // HOME has a login, too: an empty folder in its place takes it away.
        DOCKER_CONFIG: login ? options.env['DOCKER_CONFIG'] : dir,
      }),
      onStdout: keep,
      onStderr: keep,
      graceMs: grace,
      ...(options.signal ? { signal: options.signal } : {}),
    },
  );
  return { exitCode, log, warnings };
}

/**
 * The cause of a failed run in a few words: what Trivy's nested messages say last. Untrusted text.
 * `…: OCI repository error: 1 error occurred: * Get "https://…": dial tcp …: connect: connection refused; Get …` is
 * `connect: connection refused`.
 */
export function shortCause(run: TrivyRun): string {
  const [first = ''] = messageOfFailure(run).split('; ');
  return first.split(': ').slice(-2).join(': ');
}

/**
 * The cause of a failed run in one line: Trivy's last FATAL message with the lines that belong to it, else its last
 * line, else the exit code. Untrusted text.
 */
export function messageOfFailure(run: TrivyRun): string {
  const fatal = run.log.findLastIndex((line) => line.includes('\tFATAL\t'));
  const lines = fatal === -1 ? run.log.filter((line) => line.trim() !== '').slice(-1) : run.log.slice(fatal);
  const text = lines
    .join(' ')
    .replace(/^\S+\tFATAL\t(Fatal error\t)?(run error: )?/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return `exit code ${run.exitCode} and no message`;
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}
