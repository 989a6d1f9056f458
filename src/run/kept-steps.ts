import pLimit from 'p-limit';
import type { Step } from '../build/built.ts';
import { isOfSurroundings } from '../cache/of-surroundings.ts';
import type { LayerCaches } from '../cache/policy/layer-caches.ts';
import type { StepKeys } from '../cache/mounts/step-keys.ts';
import type { FileStore } from '../cache/store.ts';
import type { Host } from '../host/host.ts';
import { messageOf } from '../problem.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { DecidedPlan } from './decide.ts';
import type { RunRecord } from './record.ts';

/** What is known of the layer caches' steps: see cache/kept-steps.ts. */
export interface NotedSteps {
  /** Of all steps with cache mounts of the images that are built. */
  readonly keys: StepKeys;
  /** Keys of those that the layer caches have, as far as that is known. */
  readonly kept: ReadonlySet<string>;
  /** Notes what the layer caches have that this run has written. @throws Problem (interrupted) only */
  readonly note: (record: RunRecord) => Promise<void>;
}

/** Small questions, each of some round trips. */
const atOnce = 4;

/** @param folder for what is fetched and sent; it is there */
export async function notedSteps(
  images: readonly PlannedImage[],
  decided: DecidedPlan,
  caches: LayerCaches,
  store: FileStore,
  folder: string,
  host: Host,
): Promise<NotedSteps> {
  const [{ stepKeys }, { nodeKey }, { readKeptSteps, writeKeptSteps }, { keepsAllSteps }] = await Promise.all(
    [
      import('../cache/mounts/step-keys.ts'),
      import('../cache/policy/layer-caches.ts'),
      import('../cache/kept-steps.ts'),
      import('../cache/policy/keeps-all.ts'),
    ],
  );
  const keys = new Map<string, string>();
  for (const image of images) {
    const fingerprint = decided.known.get(image.name)?.fingerprint;
    if (fingerprint === undefined) continue;
    for (const entry of await stepKeys(decided.runsOf(image), fingerprint, decided.contexts))
      keys.set(...entry);
  }
  const limit = pLimit(atOnce);
  const nodes = images.flatMap(({ name: image, platforms }) =>
    platforms.map((platform) => ({ image, platform, caches: caches.nodes[nodeKey(image, platform)] })),
  );
  const read = await Promise.all(
    nodes.map(({ image, platform, caches: own }) =>
      limit(async () => {
        if (own === undefined || own.read.length === 0) return undefined;
        return readKeptSteps({ store, folder, image, platform, kind: caches.kind }).catch(
          (error: unknown) => {
            if (!isOfSurroundings(error)) throw error;
            host.debug(`what the layer cache of ${image} has is not known: ${messageOf(error)}`);
            return undefined;
          },
        );
      }),
    ),
  );
  return {
    keys,
    kept: new Set(read.flatMap((note) => note?.keys ?? [])),
    note: async ({ steps }) => {
      for (const [index, { image, platform, caches: own }] of nodes.entries()) {
        const isOfNode = (name: string): boolean => name.startsWith(`${nodeKey(image, platform)} `);
        const now = [...keys].flatMap(([name, key]) => (isOfNode(name) ? [key] : [])).sort();
        const writes = steps.filter((one) => one.cache === 'write' && one.image === image);
        // One that was given up has no end.
        const isWhole = ({ error, completedMs }: Step): boolean =>
          error === undefined && completedMs !== undefined;
        const isWritten = writes.length > 0 && writes.every(isWhole);
        if (!isWritten || !(own?.write ?? []).some(keepsAllSteps)) continue;
        if (JSON.stringify(read[index]?.keys) === JSON.stringify(now)) continue;
        await writeKeptSteps(
          { store, folder, image, platform, kind: caches.kind },
          { keys: now },
          Date.now(),
        ).catch((error: unknown) => {
          if (!isOfSurroundings(error)) throw error;
          host.debug(`what the layer cache of ${image} has is not noted: ${messageOf(error)}`);
        });
      }
    },
  };
}
