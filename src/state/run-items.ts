import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeft, ownerIn, ownerState } from '../tools/owner.ts';
import type { StateItem } from './item.ts';
import { measure, type Counted } from './measure.ts';

/** The folders of runs; one of a killed run goes at every level, one at work at none. @param runs absolute */
export async function runItems(runs: string, nowMs: number, counted: Counted): Promise<readonly StateItem[]> {
  const names = await readdir(runs).catch(() => []);
  const found: StateItem[] = [];
  for (const name of names) {
    const owner = ownerIn(name);
    if (owner === undefined) continue;
    const isDead = ownerState(owner) === 'dead';
    const path = join(runs, name);
    const measured = await measure(path, 'written', counted);
    found.push({
      id: join('runs', name),
      kind: 'runs',
      name: isDead ? 'killed runs' : 'runs',
      ...measured,
      inUse: !isLeft(owner, nowMs - measured.lastUsedMs),
      parents: [],
      goesAt: isDead ? 'normal' : 'all',
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
