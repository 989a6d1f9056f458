import { join } from 'node:path';
import { forgetRemover, hasOwner, writeRemover } from '../build/orphans.ts';
import type { Host } from '../host/host.ts';
import { exitCodes, interrupted, messageOf, Problem, surroundingsFailed } from '../problem.ts';
import { bytes, count } from '../report/words.ts';
import { oneLine } from '../report/harmless.ts';
import type { Request } from '../request/request.ts';
import { decide, type Going } from '../state/decide.ts';
import { askRecords, pruneRecords } from '../state/engine-cache.ts';
import { folderItems, readByRuns } from '../state/folder-items.ts';
import type { Level, StateItem } from '../state/item.ts';
import { isAnyAtWork, runItems } from '../state/run-items.ts';
import { removeEntry } from '../state/remove.ts';
import { sumOf } from '../state/usage.ts';
import { runBuildx } from '../tools/buildx.ts';
import { limitsInForce } from './du.ts';
import { isOf, readMachine, type MachineState } from './machine-state.ts';
import type { StateEngine } from './state-engines.ts';

export interface CleanMachineOptions {
  readonly level: Level;
  /** Shows what would go, and nothing goes. */
  readonly isDryRun: boolean;
}

/**
 * `clean`: lists what nobody needs any more on this machine, removes it, and says what that has freed.
 * @returns the exit code: 0, or that of the surroundings when something could not be removed
 * @throws Problem as readMachine; then nothing was removed
 */
export async function cleanMachine(
  request: Request,
  host: Host,
  { level, isDryRun }: CleanMachineOptions,
): Promise<number> {
  const nowMs = Date.now();
  const machine = await readMachine(request, host, nowMs);
  try {
    const going = decide(machine.items, level, limitsInForce(request), nowMs);
    for (const note of [...machine.notes, ...notesOn(machine, level)]) print(`note: ${note}`);
    const { goingLines } = await import('../report/going-text.ts');
    const places = new Map(machine.engines.map(({ id, about }) => [id, about]));
    const sum = bytes(sumOf(going.map(({ item }) => item)));
    if (going.length === 0) print('Nothing is to go.');
    else print(isDryRun ? `This would go, ${sum}:` : `This goes, ${sum}:`);
    for (const line of await goingLines(going, places)) print(line);
    if (isDryRun || going.length === 0) return 0;
    return await remove(machine, going, host, nowMs);
  } finally {
    await machine.close();
  }
}

/** What is said before anything goes. */
function notesOn({ engines, isAtWork }: MachineState, level: Level): readonly string[] {
  const foreign = engines.filter(({ isOurs }) => !isOurs);
  return [
    ...foreign.flatMap(({ about, builder, hasLimits }) => {
      if (level !== 'normal')
        return [
          `${about} was not made by image-build: all of its build cache that is not in use goes, whoever has filled it`,
        ];
      return hasLimits
        ? []
        : [
            `${about} was not made by image-build, and its build cache stays; --builder ${builder} holds it to the limits, --level deep empties it`,
          ];
    }),
    ...(isAtWork && level === 'all' ? ['a run is at work on this machine: what it may need stays'] : []),
  ];
}

async function remove(
  machine: MachineState,
  going: readonly Going[],
  host: Host,
  nowMs: number,
): Promise<number> {
  const failures: string[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (host.signal.aborted) throw interrupted();
    try {
      await work();
    } catch (error) {
      if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
      failures.push(messageOf(error));
    }
  };
  const items = going.map(({ item }) => item);
  const freed: Change[] = [];
  for (const engine of machine.engines) {
    const before = sumOf(machine.items.filter((item) => isOf(item, engine.id)));
    let after = before;
    await attempt(async () => {
      await pruneEngine(engine, items);
      const records = await askRecords(engine.buildx, engine.builder, nowMs);
      after = sumOf(records.filter(({ isShared }) => !isShared));
    });
    freed.push({ about: engine.about, before, after });
  }
  // Nobody begins to work in a state folder that is about to go: it is marked before its engine gives it free.
  const states = items.filter(({ kind }) => kind === 'engine-state');
  for (const { place } of states) if (place.in === 'folder') await attempt(() => writeRemover(place.path));
  await machine.close();
  // A run may have begun while the list was made.
  const isAtWork = isAnyAtWork(await runItems(join(machine.cacheDir, 'runs'), nowMs, new Set()));
  const stays = ({ kind }: StateItem): boolean => isAtWork && (kind === 'builder' || readByRuns.has(kind));
  for (const { kind, place } of items.filter((item) => !stays(item)))
    if (place.in === 'buildx') await attempt(() => removeBuilder(machine, place.builder));
    else if (place.in === 'folder')
      await attempt(async () => {
        if (kind === 'engine-state' && (await hasOwner(place.path))) return;
        await removeEntry(place.path, machine.cacheDir);
      });
  for (const { place } of states) if (place.in === 'folder') await attempt(() => forgetRemover(place.path));

  const folder = await folderItems(machine.cacheDir, machine.states, nowMs);
  freed.push({
    about: 'cache folder',
    before: sumOf(machine.items.filter(({ place }) => place.in === 'folder')),
    after: sumOf(folder),
  });
  tell(freed);
  for (const failure of failures) host.info(`✗ ${oneLine(failure)}`);
  if (failures.length > 0) host.info(`${count(failures.length, 'thing')} could not be removed`);
  return failures.length > 0 ? exitCodes.surroundings : 0;
}

async function pruneEngine(engine: StateEngine, items: readonly StateItem[]): Promise<void> {
  const ids = items.flatMap(({ place }) =>
    place.in === 'engine' && place.engine === engine.id ? [place.record] : [],
  );
  if (ids.length > 0) await pruneRecords(engine.buildx, engine.builder, ids);
}

async function removeBuilder({ buildx }: MachineState, builder: string): Promise<void> {
  const removed = await runBuildx(buildx, ['rm', builder]);
  if (removed.exitCode !== 0)
    throw surroundingsFailed(
      `The builder ${builder} cannot be removed: ${removed.stderr.trim().split('\n').at(-1) ?? ''}`,
    );
}

/** What one place took, and takes, in bytes. */
interface Change {
  readonly about: string;
  readonly before: number;
  readonly after: number;
}

function tell(changes: readonly Change[]): void {
  const freed = changes.reduce((sum, { before, after }) => sum + Math.max(0, before - after), 0);
  print(`Freed ${bytes(freed)}:`);
  for (const { about, before, after } of changes)
    print(`  ${oneLine(about)}: ${bytes(before)} → ${bytes(after)}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
