import { basename, dirname } from 'node:path';
import { chooseBuilder, listBuilders, ownBuilder, type Builder } from '../build/builders.ts';
import { NoEngine } from '../build/no-engine.ts';
import { openState } from '../build/own-daemon.ts';
import { stopOrphans } from '../build/orphans.ts';
import type { Host } from '../host/host.ts';
import type { Request } from '../request/request.ts';
import { askRecords } from '../state/engine-cache.ts';
import { stateFolders } from '../state/folder-items.ts';
import type { CacheRecord } from '../state/records.ts';
import type { Buildx } from '../tools/buildx.ts';

/** An engine that can be asked what it holds. */
export interface StateEngine {
  /** Unique among them. */
  readonly id: string;
  /** For people. */
  readonly about: string;
  readonly buildx: Buildx;
  readonly builder: string;
  /** Made by us. */
  readonly isOurs: boolean;
  /** Whether limits hold for it: it is ours, or was named for this. */
  readonly hasLimits: boolean;
  /** The state folder of an engine that was started for this; absolute. */
  readonly root?: string;
  readonly records: readonly CacheRecord[];
}

export interface StateEngines {
  readonly engines: readonly StateEngine[];
  /** Container builders of ours, running or not. */
  readonly ownBuilders: readonly string[];
  /** State folders in which a run works; absolute. */
  readonly busy: readonly string[];
  /** What could not be asked, a sentence each. */
  readonly notes: readonly string[];
  /** Stops what was started to be asked. */
  close(): Promise<void>;
}

/**
 * The engine that a run would use, and those that we have made: asked what they hold. A BuildKit of our own is started
 * on each of its state folders, and removes nothing by itself meanwhile.
 * @throws Problem (surroundings) when the named builder is not there, or one does not answer
 */
export async function openEngines(
  { inputs }: Request,
  host: Host,
  buildx: Buildx,
  cacheDir: string,
  nowMs: number,
): Promise<StateEngines> {
  const builders = await listBuilders(buildx);
  const choice = chooseBuilder(builders, inputs.builder);
  const ours = builders.filter(ownBuilder);
  const engines: StateEngine[] = [];
  const notes: string[] = [];
  const busy: string[] = [];
  const stops: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0)) await stop();
  };
  try {
    if (choice.kind === 'use' && !ours.some(({ Name }) => Name === choice.name)) {
      const { name, driver } = choice;
      engines.push({
        id: name,
        about: `builder ${name} (${driver})`,
        buildx,
        builder: name,
        isOurs: false,
        hasLimits: inputs.builder !== undefined,
        records: await askRecords(buildx, name, nowMs),
      });
    }
    for (const builder of ours)
      if (isRunning(builder))
        engines.push({
          id: builder.Name,
          about: `builder ${builder.Name} (${builder.Driver})`,
          buildx,
          builder: builder.Name,
          isOurs: true,
          hasLimits: true,
          records: await askRecords(buildx, builder.Name, nowMs),
        });
      else notes.push(`the builder ${builder.Name} is not running: what it holds is not known`);
    if (choice.kind === 'own')
      for (const root of await stateFolders(cacheDir)) {
        await stopOrphans(dirname(root));
        const opened = await open(buildx, root, host.signal);
        if (opened === undefined) {
          busy.push(root);
          notes.push(`a run works in state ${basename(root)} of our own BuildKit: it is left alone`);
          continue;
        }
        if (typeof opened === 'string') {
          notes.push(`our own BuildKit cannot be asked what it holds: ${opened}`);
          break;
        }
        stops.push(() => opened.stop());
        const asked = { ...buildx, env: opened.env };
        engines.push({
          id: `state ${basename(root)}`,
          about: `BuildKit of image-build, state ${basename(root)}`,
          buildx: asked,
          builder: opened.builder,
          isOurs: true,
          hasLimits: true,
          root,
          records: await askRecords(asked, opened.builder, nowMs),
        });
      }
    return { engines, ownBuilders: ours.map(({ Name }) => Name), busy, notes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns undefined when a run works there; a text that says why it cannot be started on this machine */
async function open(
  buildx: Buildx,
  root: string,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<typeof openState>> | string> {
  try {
    return await openState(buildx, root, signal);
  } catch (error) {
    if (error instanceof NoEngine) return error.data.what;
    throw error;
  }
}

function isRunning({ Nodes = [] }: Builder): boolean {
  return Nodes.some(({ Status }) => Status === 'running');
}
