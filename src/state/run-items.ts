import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../tools/is-alive.ts';
import { thisMachine } from '../tools/this-machine.ts';
import type { StateItem } from './item.ts';
import { measure, type Counted } from './measure.ts';

/** Whose a run's folder is. */
export type RunState =
  /** It is at work. */
  | 'alive'
  /** It was killed: nobody will remove it. */
  | 'dead'
  /** Of another machine or container, which shares the folder: only time can tell. */
  | 'elsewhere';

/** What is known of the machine that looks. */
export interface Here {
  readonly machine: string;
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
}

/** Whose a run's folder is, by its name: `MACHINE.PID.RANDOM`; undefined for what is none. */
export function runStateOf(name: string, { machine, pid, isAlive }: Here): RunState | undefined {
  const [, of, number] = /^(.+)\.(\d+)\.\w+$/.exec(name) ?? [];
  if (of === undefined || number === undefined) return undefined;
  if (of !== machine) return 'elsewhere';
  return Number(number) === pid || isAlive(Number(number)) ? 'alive' : 'dead';
}

/** A run of another machine that has not begun, written or made anything for so long is over, in milliseconds. */
const longestRunMs = 24 * 60 * 60 * 1000;

/** The folders of runs; one of a killed run goes at every level, one at work at none. @param runs absolute */
export async function runItems(runs: string, nowMs: number, counted: Counted): Promise<readonly StateItem[]> {
  const here = { machine: thisMachine(), pid: process.pid, isAlive };
  const names = await readdir(runs).catch(() => []);
  const found: StateItem[] = [];
  for (const name of names) {
    const state = runStateOf(name, here);
    if (state === undefined) continue;
    const path = join(runs, name);
    const measured = await measure(path, 'written', counted);
    found.push({
      id: join('runs', name),
      kind: 'runs',
      name: state === 'dead' ? 'killed runs' : 'runs',
      ...measured,
      inUse: state === 'alive' || (state === 'elsewhere' && nowMs - measured.lastUsedMs < longestRunMs),
      parents: [],
      goesAt: state === 'dead' ? 'normal' : 'all',
      hasLimits: true,
      place: { in: 'folder', path },
    });
  }
  return found;
}

/** Whether a run is at work on this machine, or perhaps on another one that shares the folder. */
export function isAnyAtWork(runs: readonly StateItem[]): boolean {
  return runs.some(({ kind, inUse }) => kind === 'runs' && inUse);
}
