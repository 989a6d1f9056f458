import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { interrupted, surroundingsFailed } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import { killGroup } from '../../tools/kill-group.ts';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** What it reads; nothing when left out. */
  readonly input?: Readable;
  /** Takes what it writes. */
  readonly take: (output: Readable) => Promise<void>;
  /** Sees what it says to standard error, in pieces. */
  readonly onSaid?: (text: string) => void;
  readonly signal: AbortSignal;
}

export interface ProgramEnd {
  readonly exitCode: number;
  /** What it said to standard error: the last lines. */
  readonly said: readonly string[];
}

const keptCharacters = 16_000;
const graceMs = 10_000;

/**
 * Runs a program whose input and output are bytes. It has ended, and its output was taken, when this returns or throws.
 * @returns its end, whatever its exit code is; 128 when a signal ended it
 * @throws what the input or `take` threw; Problem: interrupted, or surroundings when it cannot be started
 */
export async function runProgram(program: Program): Promise<ProgramEnd> {
  const { file, args, input, take, onSaid, signal, ...rest } = program;
  const isAborted = (): boolean => signal.aborted;
  if (isAborted()) throw interrupted();
  const child = spawn(file, args, { ...rest, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-keptCharacters);
    onSaid?.(text);
  });
  let last: NodeJS.Timeout | undefined;
  let isOver = false;
  const kill = (name: NodeJS.Signals): void => {
    if (!isOver) killGroup(child, name);
  };
  // It notices that nobody reads and writes any more, and ends by itself: also one that runs as another user.
  const close = (): void => {
    child.stdin.destroy();
    child.stdout.destroy();
  };
  const stop = (): void => {
    kill('SIGTERM');
    close();
    clearTimeout(last);
    last = setTimeout(() => kill('SIGKILL'), graceMs);
  };
  const killWithUs = (): void => kill('SIGKILL');
  process.once('exit', killWithUs);
  signal.addEventListener('abort', stop, { once: true });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (error) =>
      reject(surroundingsFailed(`${file} cannot be started`, { todo: 'Is it there and executable?' }, error)),
    );
    child.once('close', (code) => resolve(code ?? 128));
  }).finally(() => {
    isOver = true;
  });
  const failures: unknown[] = [];
  const failed = (error: unknown): void => {
    failures.push(error);
    close();
    last ??= setTimeout(stop, graceMs);
  };
  // In the turn in which the program was started: nothing was read yet, and what it writes can be passed on as it is.
  const taking = take(child.stdout).catch(failed);
  const giving = give(input, child).catch(failed);
  try {
    const [exitCode] = await Promise.all([ended, giving, taking]);
    if (isAborted()) throw interrupted();
    if (failures.length > 0) throw failures[0];
    return { exitCode, said: said.trim().split('\n').slice(-20) };
  } finally {
    clearTimeout(last);
    process.removeListener('exit', killWithUs);
    signal.removeEventListener('abort', stop);
  }
}

/** A program that ends before it has read everything closes the pipe: its exit code tells, not the pipe. */
async function give(input: Readable | undefined, child: ChildProcess): Promise<void> {
  if (child.stdin === null) return;
  if (input === undefined) {
    child.stdin.end();
    child.stdin.on('error', () => undefined);
    return;
  }
  try {
    await pipeline(input, child.stdin);
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'EPIPE' && code !== 'ECONNRESET' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
