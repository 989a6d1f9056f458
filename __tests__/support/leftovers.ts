import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a run has left behind. */
export interface Leftovers {
  /** Command lines of processes that were started with this run's temporary folder and are still there. */
  readonly processes: readonly string[];
  /** Names of what lies in its temporary folder: sockets, configurations. */
  readonly temporary: readonly string[];
  /** Run folders in the cache that were not there before: definitions, layouts, secrets. */
  readonly runs: readonly string[];
}

export const nothing: Leftovers = { processes: [], temporary: [], runs: [] };

/**
 * Looks for what a run has left behind.
 * @param temporary the folder that the run had as TMPDIR, and nobody else
 * @param runsBefore what was in the cache's folder for runs
 */
export async function leftoversOf(
  temporary: string,
  cache: string,
  runsBefore: readonly string[],
): Promise<Leftovers> {
  const processes = await processesWith(temporary);
  return {
    processes: processes.map(({ commandLine }) => commandLine),
    temporary: await namesIn(temporary),
    runs: (await namesIn(join(cache, 'runs'))).filter((name) => !runsBefore.includes(name)),
  };
}

export interface FoundProcess {
  readonly pid: number;
  readonly commandLine: string;
}

/** Processes that name a path in their environment or on their command line. */
export async function processesWith(path: string): Promise<readonly FoundProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [environment, commandLine] = await Promise.all([
        readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''),
        readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
      ]);
      const text = commandLine.replaceAll('\0', ' ').trim();
      return `${environment}\0${commandLine}`.includes(path) ? [{ pid: Number(pid), commandLine: text }] : [];
    }),
  );
  return found.flat();
}

export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
