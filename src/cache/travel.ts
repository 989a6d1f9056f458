import { join } from 'node:path';
import pLimit from 'p-limit';
import { messageOf, Problem } from '../problem.ts';
import { formatBytes } from '../tools/bytes.ts';
import { errorCode } from '../tools/error-code.ts';
import type { MountAccess } from './access.ts';
import type { MountKey } from './mounts/key.ts';
import type { CacheMount } from './mount.ts';
import type { FileStore } from './store.ts';

/** A cache mount that travels, and what it is kept under. */
export interface TravellingMount {
  readonly mount: CacheMount;
  readonly key: MountKey;
}

export interface Travel {
  readonly mounts: readonly TravellingMount[];
  readonly access: MountAccess;
  readonly store: FileStore;
  /** An empty folder for archives; absolute. */
  readonly folder: string;
  /** Files above it are left out, those that were changed the longest ago first. In bytes. */
  readonly largest: number;
  /** False in a job that may only read. */
  readonly maySave: boolean;
}

/** What became of the mounts on one of the two ways, a sentence each. */
export interface Travelled {
  readonly notes: readonly string[];
  /** In milliseconds. */
  readonly durationMs: number;
}

/** Two fill a disk and a network; more wait for each other. */
const atOnce = 2;

/** The state that a mount was restored with: what is still like that need not be saved. */
export type RestoredStates = ReadonlyMap<CacheMount, string>;

/**
 * Fills the mounts before a build. One that cannot be filled stays empty, and it is told.
 * @throws Problem (interrupted) only
 */
export async function restoreMounts(
  travel: Travel,
): Promise<Travelled & { readonly states: RestoredStates }> {
  const states = new Map<CacheMount, string>();
  const travelled = await forEach(travel, async ({ mount, key }, archive) => {
    const { store, access } = travel;
    const found = await store.restore(`${key.key}-`, [`${key.key}-`, ...key.prefixes], archive);
    if (found === undefined) return `nothing is kept of it yet (${key.reason})`;
    const outcome = await access.unpack(mount, archive);
    if (outcome === 'not empty') return undefined;
    const state = stateIn(found.key);
    if (state !== undefined) states.set(mount, state);
    const isExact = found.key.startsWith(`${key.key}-`);
    return `${formatBytes(found.size)} restored from ${store.about}${isExact ? '' : ', of other lock files'} (${key.reason})`;
  });
  return { ...travelled, states };
}

/**
 * Keeps what is in the mounts after a build, where it has changed.
 * @throws Problem (interrupted) only
 */
export async function saveMounts(travel: Travel, states: RestoredStates): Promise<Travelled> {
  if (!travel.maySave) return { notes: [], durationMs: 0 };
  return forEach(travel, async ({ mount, key }, archive) => {
    const { store, access, largest } = travel;
    const unchanged = states.get(mount);
    const state = await access.pack(mount, archive, {
      ...(unchanged === undefined ? {} : { unchanged }),
      largest,
    });
    if (state === undefined || state === 'unchanged') return undefined;
    const saved = await store.save(`${key.key}-${state.digest}`, archive);
    if (saved.kind === 'exists') return undefined;
    if (saved.kind === 'refused') return `not saved: ${saved.why}`;
    return `${state.files} files, ${formatBytes(state.bytes)}, saved as ${formatBytes(saved.size)} in ${store.about}`;
  });
}

/** A key ends in the digest of what is in the mount. */
function stateIn(key: string): string | undefined {
  return /-([0-9a-f]{64})$/.exec(key)?.[1];
}

async function forEach(
  { mounts, folder }: Travel,
  work: (one: TravellingMount, archive: string) => Promise<string | undefined>,
): Promise<Travelled> {
  const start = performance.now();
  const limit = pLimit(atOnce);
  const notes = await Promise.all(
    mounts.map((one, index) =>
      limit(async () => {
        const told = await work(one, join(folder, `mount-${index}`)).catch((error: unknown) => {
          // A full disk costs the next run some time; what is no failure of the surroundings is our own mistake.
          const isKnown = error instanceof Problem ? error.data.kind !== 'interrupted' : isFromSystem(error);
          if (!isKnown) throw error;
          return messageOf(error);
        });
        return told === undefined ? [] : [`cache mount ${one.mount.id}: ${told}`];
      }),
    ),
  );
  return { notes: notes.flat(), durationMs: Math.round(performance.now() - start) };
}

function isFromSystem(error: unknown): boolean {
  return errorCode(error)?.startsWith('E') === true;
}
