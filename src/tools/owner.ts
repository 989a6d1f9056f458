import { stat } from 'node:fs/promises';
import { errorCode } from './error-code.ts';
import { isAlive } from './is-alive.ts';
import { thisMachine } from './this-machine.ts';

/** Whose something is in a folder that machines and containers may share. */
export interface Owner {
  /** As thisMachine() names it. */
  readonly machine: string;
  readonly pid: number;
}

/** How an owner does, as far as this process can tell. */
export type OwnerState =
  /** It is at work. */
  | 'alive'
  /** It was killed: nobody else will clean up behind it. */
  | 'dead'
  /** Of another machine or container: only time can tell. */
  | 'elsewhere';

/** What is known of the machine that looks. */
export interface Here extends Owner {
  readonly isAlive: (pid: number) => boolean;
}

/**
 * What nobody elsewhere has changed for so long is nobody's, in milliseconds: a job on a runner of one's own ends after
 * five days. Source: docs.github.com, "Actions limits".
 */
export const longestJobMs = 5 * 24 * 60 * 60 * 1000;

/** This process. */
export function thisOwner(): Owner {
  return { machine: thisMachine(), pid: process.pid };
}

/** The beginning of a name that says that something is this process's: `MACHINE.PID.`; letters and digits are to follow. */
export function ownedPrefix(): string {
  return `${thisMachine()}.${process.pid}.`;
}

/** Whose something is by its name; undefined for a name that does not say it. */
export function ownerIn(name: string): Owner | undefined {
  const [, machine, pid] = /^(.+)\.(\d+)\.\w+$/.exec(name) ?? [];
  return machine === undefined || pid === undefined ? undefined : { machine, pid: Number(pid) };
}

/** How an owner does. Processes have numbers of their own in each container: those of another one say nothing here. */
export function ownerState({ machine, pid }: Owner, here: Here = { ...thisOwner(), isAlive }): OwnerState {
  if (machine !== here.machine) return 'elsewhere';
  return pid === here.pid || here.isAlive(pid) ? 'alive' : 'dead';
}

/** Whether nobody works any more with what an owner has made. @param quiet since it was changed, in milliseconds */
export function isLeft(owner: Owner, quiet: number, here?: Here): boolean {
  const state = ownerState(owner, here);
  return state === 'dead' || (state === 'elsewhere' && quiet > longestJobMs);
}

/** How long ago a file or folder itself was changed, in milliseconds; 0 for one that is not there: somebody has removed it. */
export async function quietMs(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}
