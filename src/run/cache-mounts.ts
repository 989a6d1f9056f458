import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../build/engine.ts';
import type { CacheQuestion } from '../cache/policy/decide.ts';
import type { LayerCaches } from '../cache/policy/layer-caches.ts';
import type { Travel, Travelled } from '../cache/travel.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import { parseBytes } from '../tools/bytes.ts';
import type { FoundMount } from '../cache/mounts/find.ts';
import type { DecidedPlan } from './decide.ts';
import { notedSteps } from './kept-steps.ts';
import { MountSaves, type BuiltNode } from './mount-saves.ts';
import type { RunRecord } from './record.ts';
import { travellingMounts } from './travelling-mounts.ts';
import { warmBases } from './warm-bases.ts';
import type { Workshop } from './workshop.ts';

/** The cache mounts of a run that travel between runners. */
export interface CarriedMounts {
  /** Also those that were left where they are, as the layer cache was to have their steps. @throws Problem (interrupted) only */
  readonly restoreAll: () => Promise<void>;
  /** The engine is past all steps of this image: a mount that no other one has is kept now, where it has changed. */
  readonly stepsDone: (node: BuiltNode) => void;
  /** After the build: nothing is fetched ahead any more. */
  readonly endWarming: () => Promise<void>;
  /** After a build that has failed: nothing is read any more when it returns. */
  readonly giveUp: () => Promise<void>;
  /**
   * After the build: keeps what has changed and was not kept yet.
   * @param written when the layer caches are written; what it throws is thrown
   * @throws Problem (interrupted) only
   */
  readonly save: (written: Promise<void>) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();
const none: CarriedMounts = {
  restoreAll: nothing,
  stepsDone: () => undefined,
  endWarming: nothing,
  giveUp: nothing,
  save: (written) => written,
};

/** Of each mount, unpacked. */
const usualLargest = '2GB';

/**
 * Brings what is kept of the cache mounts into the engine. Where the engine keeps them itself nothing travels, unless
 * some are named.
 * @throws Problem: request for a name that no Dockerfile has; interrupted
 */
export async function carryMounts(
  images: readonly PlannedImage[],
  decided: DecidedPlan,
  engine: Engine,
  question: CacheQuestion,
  caches: LayerCaches,
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<CarriedMounts> {
  const travelling = await travellingMounts(images, decided, question, request, host, workshop, record);
  if (travelling === undefined) return none;
  const { mounts: chosen, place, store } = travelling;
  const { inputs } = request;
  const [
    { keyOf },
    { readLocks },
    { spareMounts },
    { mountAccess },
    { restoreMounts, saveMounts },
    platform,
  ] = await Promise.all([
    import('../cache/mounts/key.ts'),
    import('../cache/mounts/read-locks.ts'),
    import('../cache/mounts/spare.ts'),
    import('../cache/access/choose.ts'),
    import('../cache/travel.ts'),
    import('../oci/platform.ts'),
  ]);
  const folder = await mkdtemp(join(workshop.folder, 'mounts-'));
  const access = await mountAccess({
    engine,
    facts: engine.reach,
    ...(inputs['cache-mounts-image'] === undefined ? {} : { archiver: inputs['cache-mounts-image'] }),
    folder,
    env: host.env,
    signal: host.signal,
  });
  const { keys, kept, note } = await notedSteps(images, decided, caches, store, folder, host);
  const { needed, spared } = spareMounts(chosen, keys, kept);
  if (spared.length > 0)
    record.notes.push(`not fetched, as the layer cache has their steps: cache mounts ${namesOf(spared)}`);
  const asTravel = async (mounts: readonly FoundMount[]): Promise<Travel> => ({
    mounts: await Promise.all(
      mounts.map(async (mount) => ({
        mount,
        key: keyOf(mount, {
          engine: platform.hostPlatform(),
          locks: await readLocks(mount, decided.contexts),
        }),
      })),
    ),
    access,
    store,
    folder,
    largest: parseBytes(inputs['cache-mounts-max-size'] ?? usualLargest, 'cache-mounts-max-size'),
    mayRestore: place.reads,
    maySave: place.writes,
  });
  const nodes = images.flatMap(({ name, platforms }) =>
    platforms.map((platform) => ({ image: name, platform })),
  );
  const saves = new MountSaves(nodes, async ({ travel, states }, mount) => {
    const own = await mkdtemp(join(folder, 'save-'));
    try {
      return await saveMounts({ ...travel, mounts: [mount], folder: own }, states);
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  });
  const restore = async (mounts: readonly FoundMount[], isLate = false): Promise<void> => {
    const travel = await asTravel(mounts);
    const restored = await restoreMounts(travel);
    tell(restored, 'read', record);
    // A step that has filled it from nothing meanwhile has less than what was kept.
    const kept = travel.mounts.filter(({ mount }) => !isLate || !restored.filledBefore.has(mount));
    saves.add({ travel: { ...travel, mounts: kept }, states: restored.states });
    await emptied(folder);
  };
  // Until then the engine would have nothing to do.
  const users = new Set(needed.flatMap((mount) => mount.users.map(({ image }) => image)));
  const waiting = place.reads ? images.filter(({ name }) => users.has(name)) : [];
  const warming = warmBases(waiting, decided.pins, engine, workshop.folder, host.signal);
  try {
    await restore(needed);
  } catch (error) {
    await warming.end();
    throw error;
  }
  let rest = spared;
  return {
    restoreAll: async () => {
      const late = rest;
      rest = [];
      await saves.again();
      if (late.length > 0) await restore(late, true);
    },
    stepsDone: (node) => saves.stepsDone(node),
    endWarming: warming.end,
    giveUp: () => saves.again(),
    // What was left where it is stays as it is, also when a step has filled it from nothing.
    save: async (written) => {
      for (const saved of await saves.finish()) tell(saved, 'write', record);
      await written;
      if (place.writes) await note(record);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function namesOf(mounts: readonly FoundMount[]): string {
  return mounts.map(({ id }) => id).join(', ');
}

/** What has moved is a bar of the timeline. */
function tell({ notes, trips }: Travelled, cache: 'read' | 'write', record: RunRecord): void {
  record.notes.push(...notes);
  const steps = trips.map(({ mount, startMs, endMs }) => ({
    digest: `cache mount ${cache} ${mount.id}`,
    name: `${cache === 'read' ? 'restoring' : 'saving'} cache mount ${mount.id}`,
    startedMs: startMs - record.startMs,
    completedMs: endMs - record.startMs,
    cached: false,
    cache,
  }));
  record.steps = [...record.steps, ...steps];
}

async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
}
