import { join } from 'node:path';
import pLimit from 'p-limit';
import { messageOf } from '../problem.ts';
import { formatBytes } from '../tools/bytes.ts';
import { settled } from '../tools/settled.ts';
import type { MountAccess, MountState } from './access.ts';
import type { MountKey } from './mounts/key.ts';
import type { CacheMount } from './mount.ts';
import { isOfSurroundings } from './of-surroundings.ts';
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
  /** Folders above it are left out, those that were changed the longest ago first, each as a whole. In bytes. */
  readonly largest: number;
  /** False in a job that may only write. */
  readonly mayRestore: boolean;
  /** False in a job that may only read. */
  readonly maySave: boolean;
}

/** What became of the mounts on one of the two ways. */
export interface Travelled {
  /** A sentence each. */
  readonly notes: readonly string[];
  /** Of those that have moved. */
  readonly trips: readonly Trip[];
}

export interface Trip {
  readonly mount: CacheMount;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
}

/** What became of one mount. */
interface Outcome {
  readonly told?: string;
  readonly hasMoved: boolean;
}

/** Two fill a disk and a network; more wait for each other. */
const atOnce = 2;

/** The state that a mount was restored with: what is still like that need not be saved. */
export type RestoredStates = ReadonlyMap<CacheMount, string>;

/**
 * Fills the mounts before a build. One that cannot be filled stays empty, and it is told.
 * @returns `filledBefore`: what had something in it already, and was left alone
 * @throws Problem (interrupted) only
 */
export async function restoreMounts(
  travel: Travel,
): Promise<Travelled & { readonly states: RestoredStates; readonly filledBefore: ReadonlySet<CacheMount> }> {
  const states = new Map<CacheMount, string>();
  const filledBefore = new Set<CacheMount>();
  if (!travel.mayRestore) return { notes: [], trips: [], states, filledBefore };
  const travelled = await forEach(travel, async ({ mount, key }, archive) => {
    const { store, access } = travel;
    const found = await store.restore(`${key.key}-`, [`${key.key}-`, ...key.prefixes], archive);
    if (found === undefined) return { told: `nothing is kept of it yet (${key.reason})`, hasMoved: false };
    const outcome = await access.unpack(mount, archive, { largest: travel.largest });
    if (outcome === 'not empty') {
      filledBefore.add(mount);
      return stayed;
    }
    const state = stateIn(found.key);
    if (state !== undefined) states.set(mount, state);
    const isExact = found.key.startsWith(`${key.key}-`);
    const told = `${formatBytes(found.size)} restored from ${found.from ?? store.about}${isExact ? '' : ', of other lock files'} (${key.reason})`;
    return { told, hasMoved: true };
  });
  return { ...travelled, states, filledBefore };
}

/**
 * Keeps what is in the mounts after a build, where it has changed.
 * @throws Problem (interrupted) only
 */
export async function saveMounts(travel: Travel, states: RestoredStates): Promise<Travelled> {
  if (!travel.maySave) return { notes: [], trips: [] };
  return forEach(travel, async ({ mount, key }, archive) => {
    const { store, access, largest } = travel;
    const unchanged = states.get(mount);
    const state = await access.pack(mount, archive, {
      ...(unchanged === undefined ? {} : { unchanged }),
      largest,
    });
    if (state === undefined || state === 'unchanged') return stayed;
    const saved = await store.save(`${key.key}-${state.digest}`, archive, key.prefixes);
    if (saved.kind === 'exists') return stayed;
    if (saved.kind === 'refused') return { told: `not saved: ${saved.why}`, hasMoved: false };
    const told = `${state.files} files, ${formatBytes(state.bytes)}, saved as ${formatBytes(saved.size)} in ${store.about}${leftOut(state, largest)}`;
    return { told, hasMoved: true };
  });
}

function leftOut({ leftOut, secrets }: MountState, largest: number): string {
  return [
    ...(leftOut > 0
      ? [`; ${leftOut} older folders and files left out, as together they are above ${formatBytes(largest)}`]
      : []),
    ...(secrets > 0 ? [`; ${secrets} left out in which programs keep credentials`] : []),
  ].join('');
}

/** A key ends in the digest of what is in the mount. */
function stateIn(key: string): string | undefined {
  return /-([0-9a-f]{64})$/.exec(key)?.[1];
}

const stayed: Outcome = { hasMoved: false };

async function forEach(
  { mounts, folder }: Travel,
  work: (one: TravellingMount, archive: string) => Promise<Outcome>,
): Promise<Travelled> {
  const limit = pLimit(atOnce);
  const all = await settled(
    mounts.map((one, index) =>
      limit(async () => {
        const startMs = Date.now();
        const { told, hasMoved } = await work(one, join(folder, `mount-${index}`)).catch(
          (error: unknown): Outcome => {
            if (!isOfSurroundings(error)) throw error;
            return { told: messageOf(error), hasMoved: false };
          },
        );
        return {
          notes: told === undefined ? [] : [`cache mount ${one.mount.id}: ${told}`],
          trips: hasMoved ? [{ mount: one.mount, startMs, endMs: Date.now() }] : [],
        };
      }),
    ),
  );
  return { notes: all.flatMap(({ notes }) => notes), trips: all.flatMap(({ trips }) => trips) };
}
