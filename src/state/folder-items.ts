import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { StateItem } from './item.ts';
import { measure, type Counted } from './measure.ts';
import { parts, type Part } from './parts.ts';
import { isAnyAtWork, runItems } from './run-items.ts';

/** What is known of the state folders of our own engine; all paths are absolute. */
export interface KnownStates {
  /** Whether a run works there. */
  readonly isOwned: (root: string) => Promise<boolean>;
  /** Those whose engine says itself what its layers take: they are not counted again. */
  readonly asked: ReadonlySet<string>;
}

/** The numbered folders of our own engine's state below the cache folder. @returns absolute paths, in order */
export async function stateFolders(cacheDir: string): Promise<readonly string[]> {
  const states = join(cacheDir, 'buildkit');
  const names = (await namesIn(states)).filter((name) => /^\d+$/.test(name));
  return names.sort((a, b) => Number(a) - Number(b)).map((name) => join(states, name));
}

/**
 * What is in the cache folder, one item for each thing that can go by itself; what is not ours is one item a name.
 * While another run is at work, what it reads as it goes is in use.
 */
export async function folderItems(
  cacheDir: string,
  states: KnownStates,
  nowMs: number,
): Promise<readonly StateItem[]> {
  const counted: Counted = new Set();
  const runs = await runItems(join(cacheDir, 'runs'), nowMs, counted);
  const isAtWork = isAnyAtWork(runs);
  const ours = [...runs];
  for (const part of parts) ours.push(...(await itemsOf(part, cacheDir, isAtWork, counted)));
  for (const root of await stateFolders(cacheDir)) {
    const isAsked = states.asked.has(root);
    ours.push({
      ...folderItem(cacheDir, root, 'engine-state', `state ${basename(root)}`),
      ...(await measure(root, 'written', counted, isAsked ? isLayers : undefined)),
      inUse: await states.isOwned(root),
      // Of one that was asked limits are for its records: the folder itself goes only when all of it is asked for.
      hasLimits: !isAsked,
    });
  }
  return [...ours, ...(await others(cacheDir, ours, counted))];
}

/** Where BuildKit has what its records are about. Source: moby/buildkit, worker/runc/runc.go, NewWorkerOpt. */
function isLayers(path: string): boolean {
  return /[/\\]state[/\\][\w-]+[/\\](snapshots[/\\]snapshots|content[/\\]blobs)$/.test(path);
}

/** What a run has looked up, and then starts or opens. */
export const readByRuns: ReadonlySet<StateItem['kind']> = new Set(['tools', 'databases', 'scans']);

function folderItem(
  cacheDir: string,
  path: string,
  kind: StateItem['kind'],
  name: string,
): Omit<StateItem, 'bytes' | 'lastUsedMs'> {
  return {
    id: relative(cacheDir, path),
    kind,
    name,
    inUse: false,
    parents: [],
    goesAt: 'all',
    hasLimits: false,
    place: { in: 'folder', path },
  };
}

async function itemsOf(
  part: Part,
  cacheDir: string,
  isAtWork: boolean,
  counted: Counted,
): Promise<readonly StateItem[]> {
  const found: StateItem[] = [];
  for (const { path, names } of await foldersOf(part.folder, cacheDir))
    for (const entry of (await namesIn(path)).filter((name) => part.entries.test(name))) {
      const file = join(path, entry);
      found.push({
        ...folderItem(cacheDir, file, part.kind, part.name([...names, entry])),
        ...(await measure(file, part.use, counted)),
        inUse: isAtWork && readByRuns.has(part.kind),
        hasLimits: part.hasLimits,
      });
    }
  return found;
}

interface PartFolder {
  readonly path: string;
  /** Those that patterns have matched. */
  readonly names: readonly string[];
}

async function foldersOf(way: Part['folder'], cacheDir: string): Promise<readonly PartFolder[]> {
  let folders: readonly PartFolder[] = [{ path: cacheDir, names: [] }];
  for (const step of way) {
    const next: PartFolder[] = [];
    for (const { path, names } of folders)
      if (typeof step === 'string') next.push({ path: join(path, step), names });
      else
        for (const name of (await namesIn(path)).filter((one) => step.test(one)))
          next.push({ path: join(path, name), names: [...names, name] });
    folders = next;
  }
  return folders;
}

/** What lies in the cache folder, or one level deeper beside what is ours, and holds nothing of ours. */
async function others(
  cacheDir: string,
  ours: readonly StateItem[],
  counted: Counted,
): Promise<readonly StateItem[]> {
  const tops = await namesIn(cacheDir);
  const shared = tops.filter((name) => ownNames.has(name) && !wholly.has(name));
  const beside = await Promise.all(
    shared.map(async (top) => (await namesIn(join(cacheDir, top))).map((name) => join(top, name))),
  );
  const isOurs = (path: string): boolean =>
    ways.has(path) || ours.some(({ id }) => id === path || id.startsWith(`${path}${sep}`));
  const found: StateItem[] = [];
  for (const path of [...tops.filter((name) => !ownNames.has(name)), ...beside.flat()].filter(
    (one) => !isOurs(one),
  )) {
    const file = join(cacheDir, path);
    const measured = await measure(file, 'any', counted);
    found.push({ ...folderItem(cacheDir, file, 'other', path), ...measured, goesAt: 'never' });
  }
  return found;
}

/** Ways to our parts, where they may be empty. */
const ways: ReadonlySet<string> = new Set(
  parts.flatMap(({ folder: [top, next] }) =>
    typeof top === 'string' && typeof next === 'string' ? [join(top, next)] : [],
  ),
);

/** All that is there is ours. */
const wholly: ReadonlySet<string> = new Set(['runs', 'buildkit']);

const ownNames: ReadonlySet<string> = new Set([
  'runs',
  'buildkit',
  ...parts.flatMap(({ folder: [first] }) => (typeof first === 'string' ? [first] : [])),
]);

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
