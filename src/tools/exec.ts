import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { constants } from 'node:os';
import { interrupted, surroundingsFailed } from '../problem.ts';
import { killGroup } from './kill-group.ts';

/** How a program is run. Arguments are a list and never pass a shell. */
export interface ExecOptions {
  readonly cwd?: string;
  /** The whole environment of the program: nothing else is inherited. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Text for standard input. Without it nothing comes and the pipe stays open: not for programs that read it. */
  readonly input?: string;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a short program to its end and gives what it printed. Any exit code is a result, not an error.
 * @param program absolute path
 * @throws Problem (surroundings) when it cannot be started
 */
export async function exec(
  program: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<ExecResult> {
  // Many runs start no program at all.
  const { getExecOutput } = await import('@actions/exec');
  try {
    return await getExecOutput(quoted(program), [...args], {
      env: defined(options.env),
      ignoreReturnCode: true,
      silent: true,
      // Only where there is something to say: a program that ends without reading its input breaks the pipe.
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
  } catch (error) {
    throw cannotStart(program, error);
  }
}

export interface StreamOptions {
  readonly cwd?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onStdout?: (line: string) => void;
  readonly onStderr?: (line: string) => void;
  /** What standard input reads; without it standard input is empty. */
  readonly input?: Readable;
  /** Aborting stops the program: SIGINT to its process group, SIGKILL after `graceMs`. */
  readonly signal?: AbortSignal;
  readonly graceMs?: number;
}

/**
 * Runs a long program whose output is read line by line while it works.
 * @returns its exit code; a program ended by a signal counts as 128 + the signal's number
 * @throws Problem: `interrupted` when the signal was aborted, `surroundings` when it cannot be started
 */
export async function stream(
  program: string,
  args: readonly string[],
  options: StreamOptions,
): Promise<number> {
  if (options.signal?.aborted) throw interrupted();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: defined(options.env),
    // A group of its own: the terminal's Ctrl-C reaches us alone, and we stop the whole group.
    detached: process.platform !== 'win32',
    stdio: [options.input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  let isOver = false;
  const kill = (signal: NodeJS.Signals): void => {
    // Until its output is closed: a child of the program may be left when the program itself has ended.
    if (!isOver) killGroup(child, signal);
  };
  const killWithUs = (): void => kill('SIGKILL');
  process.once('exit', killWithUs);
  let last: NodeJS.Timeout | undefined;
  const stop = (): void => {
    kill('SIGINT');
    last = setTimeout(() => kill('SIGKILL'), options.graceMs ?? 10_000);
  };
  options.signal?.addEventListener('abort', stop, { once: true });
  // A program that ends before it has read everything closes the pipe: its exit code tells, not the pipe.
  if (options.input && child.stdin)
    options.input
      .on('error', () => kill('SIGKILL'))
      .pipe(child.stdin)
      .on('error', () => undefined);
  try {
    const lines = [readLines(child.stdout, options.onStdout), readLines(child.stderr, options.onStderr)];
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', (error) => reject(cannotStart(program, error)));
      child.once('close', (code, signal) => {
        isOver = true;
        resolve(code ?? 128 + signalNumber(signal));
      });
    });
    await Promise.all(lines);
    if (options.signal?.aborted) throw interrupted();
    return exitCode;
  } finally {
    clearTimeout(last);
    process.removeListener('exit', killWithUs);
    options.signal?.removeEventListener('abort', stop);
  }
}

async function readLines(from: Readable | null, onLine: ((line: string) => void) | undefined): Promise<void> {
  if (!from) return;
  if (!onLine) {
    from.resume();
    return;
  }
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: from, crlfDelay: Infinity })) onLine(line);
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === null ? 1 : constants.signals[signal];
}

/** @actions/exec takes a command line: a path with blanks has to be quoted for it. */
function quoted(program: string): string {
  return `"${program.replaceAll('"', '\\"')}"`;
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function cannotStart(program: string, error: unknown): Error {
  return surroundingsFailed(`${program} cannot be started`, { todo: 'Is it there and executable?' }, error);
}
