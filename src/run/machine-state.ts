import { resolve } from 'node:path';
import { buildxEnv, findBuildx } from '../build/buildx.ts';
import { hasOwner } from '../build/orphans.ts';
import type { Host } from '../host/host.ts';
import type { Request } from '../request/request.ts';
import { engineItems } from '../state/engine-items.ts';
import { folderItems, type KnownStates } from '../state/folder-items.ts';
import type { StateItem } from '../state/item.ts';
import { isAnyAtWork } from '../state/run-items.ts';
import type { Buildx } from '../tools/buildx.ts';
import { cacheFolder } from '../tools/cache-dir.ts';
import { openEngines, type StateEngine } from './state-engines.ts';
import { imagesOfSteps } from './state-images.ts';

/** What image-build keeps on this machine between runs. */
export interface MachineState {
  readonly cacheDir: string;
  /** Where container builders are. */
  readonly buildx: Buildx;
  readonly engines: readonly StateEngine[];
  /** Of the engines, of the cache folder, and our own builders. */
  readonly items: readonly StateItem[];
  /** Another run is at work here. */
  readonly isAtWork: boolean;
  readonly states: KnownStates;
  readonly notes: readonly string[];
  /** Stops what was started to be asked. */
  close(): Promise<void>;
}

/**
 * Looks at everything. Nothing is removed by it, and no run folder is made.
 * @throws Problem (surroundings) when there is no buildx, or a builder does not answer
 */
export async function readMachine(request: Request, host: Host, nowMs: number): Promise<MachineState> {
  const { inputs } = request;
  const cacheDir = cacheFolder(host.env);
  const given = inputs.buildx === undefined ? undefined : resolve(host.cwd, inputs.buildx);
  const program = await findBuildx(given, host.env);
  const buildx = { program, env: buildxEnv(host.env), signal: host.signal };
  const imagesOf = await imagesOfSteps(request, host, buildx);
  const found = await openEngines(request, host, buildx, cacheDir, nowMs);
  try {
    const { engines, busy, notes } = found;
    const ofEngines = engines.flatMap((engine) => engineItems(engine.records, engine, imagesOf));
    const asked = new Set(engines.flatMap(({ root }) => (root === undefined ? [] : [root])));
    const states: KnownStates = {
      isOwned: async (root) => busy.includes(root) || (await hasOwner(root)),
      asked,
    };
    const folder = await folderItems(cacheDir, states, nowMs);
    const isAtWork = isAnyAtWork(folder);
    const builders = found.ownBuilders.map((name) => builderItem(name, isAtWork, nowMs));
    const items = [...ofEngines, ...builders, ...folder];
    return { cacheDir, buildx, engines, items, isAtWork, states, notes, close: () => found.close() };
  } catch (error) {
    await found.close();
    throw error;
  }
}

/** Whether an item is in an engine's cache. */
export function isOf({ place }: StateItem, engine: string): boolean {
  return place.in === 'engine' && place.engine === engine;
}

function builderItem(builder: string, isAtWork: boolean, nowMs: number): StateItem {
  return {
    id: `buildx/${builder}`,
    kind: 'builder',
    name: builder,
    bytes: 0,
    lastUsedMs: nowMs,
    inUse: isAtWork,
    parents: [],
    goesAt: 'all',
    hasLimits: false,
    place: { in: 'buildx', builder },
  };
}
