import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Engine } from '../build/engine.ts';
import type { LayerCaches } from '../cache/policy/layer-caches.ts';
import type { FileStore } from '../cache/store.ts';
import type { Travel } from '../cache/travel.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import { parseBytes } from '../tools/bytes.ts';
import { ownVersion } from '../tools/own-version.ts';
import type { DecidedPlan } from './decide.ts';
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
  caches: LayerCaches,
  { inputs, cwd }: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<CarriedMounts> {
  const { readMountWish, chooseMounts } = await import('../cache/mounts/choose.ts');
  const wish = readMountWish(inputs['cache-mounts']);
  if (wish.kind === 'off' || (wish.kind === 'auto' && caches.kind === 'off')) return none;
  const { findMounts } = await import('../cache/mounts/find.ts');
  const found = findMounts(images.map(decided.runsOf));
  const everywhere = wish.kind === 'list' ? findMounts(decided.plan.images.map(decided.runsOf)) : found;
  const { chosen, left } = chooseMounts(found, wish, everywhere);
  for (const { name, why, isMissed } of left) {
    if (isMissed) record.notes.push(`cache mount ${name} does not travel: ${why}`);
    else host.debug(`cache mount ${name} does not travel: ${why}`);
  }
  if (chosen.length === 0) return none;
  const store = await storeFor(inputs, caches, cwd, host, workshop, record);
  if (store === undefined) return none;

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
      folder,
      env: host.env,
      signal: host.signal,
    }),
    store,
    folder,
    largest: parseBytes(inputs['cache-mounts-max-size'] ?? usualLargest, 'cache-mounts-max-size'),
    maySave: Object.values(caches.nodes).some(({ write }) => write.length > 0),
  };
  const restored = await restoreMounts(travel);
  tell(restored.notes, restored.durationMs, host, record);
  await emptied(folder);
  return {
    save: async () => {
      const saved = await saveMounts(travel, restored.states);
      tell(saved.notes, saved.durationMs, host, record);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function tell(notes: readonly string[], durationMs: number, host: Host, record: RunRecord): void {
  record.notes.push(...notes);
  host.debug(`cache mounts: ${durationMs} ms`);
}

async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
}

/** Where the layers are kept, if files can be kept there, else the runner's cache. */
async function storeFor(
  { cache = 'auto' }: Request['inputs'],
  caches: LayerCaches,
  cwd: string,
  { env, signal }: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<FileStore | undefined> {
  const tell = (sentence: string): void => void record.notes.push(sentence);
  const { readCacheWish } = await import('../cache/policy/wish.ts');
  const wish = readCacheWish(cache);
  const place =
    wish.kind === 'local' ? wish.attrs['dest'] : wish.kind === 'registry' ? wish.attrs['ref'] : undefined;
  if (caches.kind === 'local' && place !== undefined) {
    const { createFolderStore } = await import('../cache/stores/folder.ts');
    return createFolderStore(join(resolve(cwd, place), 'cache-mounts'), { signal, tell });
  }
  const { createRunnerStore } = await import('../cache/stores/runner.ts');
  const runner = createRunnerStore(env, { signal, userAgent: `image-build/${ownVersion}`, tell });
  if (runner !== undefined || caches.kind !== 'registry' || place === undefined) return runner;
  const [{ createRegistryStore }, { parseReference }] = await Promise.all([
    import('../cache/stores/registry.ts'),
    import('../oci/reference.ts'),
  ]);
  return createRegistryStore(await workshop.registry(), parseReference(place), { tell });
}
