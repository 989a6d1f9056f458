import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../build/engine.ts';
import type { CacheQuestion } from '../cache/policy/decide.ts';
import type { Travel, Travelled } from '../cache/travel.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import { parseBytes } from '../tools/bytes.ts';
import type { DecidedPlan } from './decide.ts';
import { hasRunnerStore, openMountStore } from './mount-store.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** The cache mounts of a run that travel between runners. */
export interface CarriedMounts {
  /** After the build: keeps what has changed. @throws Problem (interrupted) only */
  readonly save: () => Promise<void>;
}

const none: CarriedMounts = { save: () => Promise.resolve() };

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
  { inputs, cwd }: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<CarriedMounts> {
  const { readMountWish, chooseMounts } = await import('../cache/mounts/choose.ts');
  const wish = readMountWish(inputs['cache-mounts']);
  if (wish.kind === 'off') return none;
  const { decideMountPlace } = await import('../cache/policy/mount-place.ts');
  const isNamed = wish.kind === 'list';
  const place = decideMountPlace(question, isNamed, await hasRunnerStore(host));
  if (place.kind === 'none' && !isNamed) return none;
  const { findMounts } = await import('../cache/mounts/find.ts');
  const found = findMounts(images.map(decided.runsOf));
  const everywhere = wish.kind === 'list' ? findMounts(decided.plan.images.map(decided.runsOf)) : found;
  const { chosen, left } = chooseMounts(found, wish, everywhere);
  for (const { name, why, isMissed } of left) {
    if (isMissed) record.notes.push(`cache mount ${name} does not travel: ${why}`);
    else host.debug(`cache mount ${name} does not travel: ${why}`);
  }
  if (chosen.length === 0) return none;
  if (place.kind === 'none' || !(place.reads || place.writes)) {
    if (isNamed) record.notes.push(`cache mounts do not travel: ${place.why}`);
    return none;
  }
  const store = await openMountStore(
    place,
    cwd,
    host,
    workshop,
    (sentence) => void record.notes.push(sentence),
  );

  const [{ keyOf }, { readLocks }, { mountAccess }, { restoreMounts, saveMounts }, { hostPlatform }] =
    await Promise.all([
      import('../cache/mounts/key.ts'),
      import('../cache/mounts/read-locks.ts'),
      import('../cache/access/choose.ts'),
      import('../cache/travel.ts'),
      import('../oci/platform.ts'),
    ]);
  const folder = await mkdtemp(join(workshop.folder, 'mounts-'));
  const travel: Travel = {
    mounts: await Promise.all(
      chosen.map(async (mount) => ({
        mount,
        key: keyOf(mount, { engine: hostPlatform(), locks: await readLocks(mount, decided.contexts) }),
      })),
    ),
    access: await mountAccess({
      engine,
      facts: engine.reach,
      ...(inputs['cache-mounts-image'] === undefined ? {} : { archiver: inputs['cache-mounts-image'] }),
      folder,
      env: host.env,
      signal: host.signal,
    }),
    store,
    folder,
    largest: parseBytes(inputs['cache-mounts-max-size'] ?? usualLargest, 'cache-mounts-max-size'),
    mayRestore: place.reads,
    maySave: place.writes,
  };
  const restored = await restoreMounts(travel);
  tell(restored, 'read', record);
  await emptied(folder);
  return {
    save: async () => {
      const saved = await saveMounts(travel, restored.states);
      tell(saved, 'write', record);
      await rm(folder, { recursive: true, force: true });
    },
  };
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
