import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { interrupted, surroundingsFailed } from '../problem.ts';

export interface DaemonOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Its standard output and error. */
  readonly logFile: string;
  /** Answers whether it can be used; asked again and again. */
  readonly isReady: () => Promise<boolean>;
  readonly signal?: AbortSignal;
}

export interface Daemon {
  readonly pid: number;
  /** SIGTERM to its process group, SIGKILL after ten seconds; resolves when it has ended. */
  stop(): Promise<void>;
}

const readyWithinMs = 30_000;

/**
 * Starts a program that stays, and waits until it can be used. It ends with us, whatever way we end (but SIGKILL).
 * @throws Problem (surroundings) with the end of its log when it ends or is not ready within 30 seconds
 */
export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  const log = openSync(options.logFile, 'w');
  const child = spawn(options.program, options.args, {
    env: options.env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const hasEnded = (): boolean =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const kill = (signal: NodeJS.Signals): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, signal);
  };
  // Not SIGKILL: it has mounts to undo, and does so when we are gone already.
  const killWithUs = (): void => kill('SIGTERM');
  process.once('exit', killWithUs);
  const stop = async (): Promise<void> => {
    kill('SIGTERM');
    const last = setTimeout(() => kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(last);
    process.removeListener('exit', killWithUs);
  };

  const until = Date.now() + readyWithinMs;
  while (!(await options.isReady())) {
    if (options.signal?.aborted || Date.now() > until || hasEnded()) {
      await stop();
      if (options.signal?.aborted) throw interrupted();
      throw surroundingsFailed(
        `${options.program} ${hasEnded() ? 'ended at once' : 'is not ready after 30 seconds'}`,
        {
          log: lastWords(await readFile(options.logFile, 'utf8')),
        },
      );
    }
    await Promise.race([wait(20), ended]);
  }
  if (child.pid === undefined) throw surroundingsFailed(`${options.program} cannot be started`);
  return { pid: child.pid, stop };
}

/** The end of a log without the stack of a Go program: `main.main`, then an indented place. */
function lastWords(log: string): readonly string[] {
  return log
    .trim()
    .split('\n')
    .filter((line) => !/^(\s|\S+$)/.test(line))
    .slice(-8);
}
