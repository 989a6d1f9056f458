import { join } from 'node:path';
import { readAllowances } from '../build/allow.ts';
import type { BuiltFiles } from '../build/built.ts';
import type { Engine } from '../build/engine.ts';
import { nodeName } from '../build/node-name.ts';
import type { Usage } from '../build/usage.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { settled } from '../tools/settled.ts';
import { attestations } from './attestations.ts';
import { carryMounts } from './cache-mounts.ts';
import { askCaches, decideCaches, withoutSilent } from './caches.ts';
import type { Checks } from './check.ts';
import type { DecidedPlan } from './decide.ts';
import { withAuthorities, type GetEngine } from './engine.ts';
import type { Made } from './made.ts';
import { showProgress, type Progress } from './progress.ts';
import { reusedParents } from './pull.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** What a solve has made, and what is still to be kept of it. */
export interface Solved extends Omit<Made, 'saved'> {
  readonly save: () => Promise<void>;
  /** In place of `save`: nothing is read any more when it returns. */
  readonly giveUp: () => Promise<void>;
}

/**
 * Builds all of these images in one solve, with the caches that this run may use.
 * @param checks told of each image as soon as it is there
 * @throws Problem as solve; nothing is read any more then
 */
export async function solveAll(
  decided: DecidedPlan,
  images: readonly PlannedImage[],
  getEngine: GetEngine,
  context: RunContext,
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
  checks: Checks,
): Promise<Solved> {
  const { plan } = decided;
  const { inputs, cwd } = request;
  const kept = await workshop.kept();
  // Found while the engine is looked for: reading them takes as long.
  for (const { name, platforms } of images)
    for (const platform of platforms) void kept.find(nodeName(name, platform));
  const [engine, published] = await settled([getEngine(), reusedParents(plan, images, workshop)]);
  const reused = new Map([...published, ...(record.bases ?? [])]);
  const question = await askCaches(images, engine, context, request, host, workshop);
  const note = (sentence: string): void => void record.notes.push(sentence);
  const caches = await withoutSilent(await decideCaches(question, request.cwd), host, workshop, note);
  const { isCi } = await import('../cache/policy/engine-state.ts');
  // At a desk an engine keeps its own by itself, and there is nothing to tell.
  if (caches.kind === 'off' && !isCi(host.env) && !caches.isWarning) host.debug(caches.reason);
  else record.notes.push(caches.reason);
  const mounts = await carryMounts(
    images,
    decided,
    engine,
    question,
    caches,
    request,
    host,
    workshop,
    record,
  );
  const progress = showProgress(host, record);
  try {
    const [{ cacheFailure }, { withoutEntries }] = await Promise.all([
      import('../cache/policy/failure.ts'),
      import('../cache/policy/layer-caches.ts'),
    ]);
    const { solve } = await import('../build/solve-again.ts');
    const files: BuiltFiles[] = [];
    const metadataFile = join(workshop.folder, 'metadata.json');
    const { layouts, rest } = await solve({
      engine,
      images: await withAuthorities(images, request, host, workshop),
      reused,
      cwd,
      folder: workshop.folder,
      allowances: readAllowances(images, inputs, cwd, workshop.folder, caches),
      startMs: record.startMs,
      signal: host.signal,
      attest: attestations(request),
      caches,
      withoutCache: (errors, message) => {
        const failure = cacheFailure(errors, message, caches);
        return failure && { why: failure.why, caches: withoutEntries(caches, failure.entries) };
      },
      kept,
      metadataFile,
      readDigest: checks.readDigest,
      onEvent: (event, timeline) => {
        if (event.kind === 'exporting') mounts.stepsDone(event.node);
        progress.onEvent(event, timeline);
      },
      onLayout: (layout) => checks.start(layout),
      onFiles: (one) => files.push(one),
      onAgain: async ({ what, why }) => {
        record.retries.push({ what, why });
        files.length = 0;
        await checks.forget(images.map(({ name }) => name));
        // It may have been the layer cache that has failed.
        await mounts.restoreAll();
      },
    });
    const written = cachesWritten(rest, progress, note).then(() => tellUnwritten(record));
    const usage = written.then(() => usageOf(images, engine, metadataFile));
    // Nobody may be there to wait for it.
    usage.catch(() => undefined);
    return {
      layouts,
      files,
      usage,
      save: () => mounts.save(written),
      giveUp: async () => {
        await Promise.allSettled([mounts.giveUp(), written]);
      },
    };
  } catch (error) {
    progress.keepSteps();
    await mounts.giveUp();
    throw error;
  } finally {
    await mounts.endWarming();
    progress.end();
  }
}

/** A cache that was not written fails no build, and later runs wonder why they are slow. */
async function tellUnwritten({ steps, notes }: RunRecord): Promise<void> {
  const { unwrittenCaches } = await import('../cache/policy/unwritten.ts');
  notes.push(...unwrittenCaches(steps));
}

/** When the engine has ended. @throws Problem (interrupted), Error where images are not what it has said */
async function cachesWritten(
  rest: Promise<string | undefined>,
  progress: Progress,
  note: (sentence: string) => void,
): Promise<void> {
  try {
    const why = await rest;
    if (why !== undefined) note(`layer cache: not all of it may be kept: ${why}`);
  } finally {
    progress.keepSteps();
  }
}

/** Of an image on several platforms the most of each. */
async function usageOf(
  images: readonly PlannedImage[],
  engine: Engine,
  metadataFile: string,
): Promise<ReadonlyMap<string, Usage>> {
  const { mostOf, readUsage } = await import('../build/usage.ts');
  const known = await readUsage(engine, metadataFile);
  return new Map(
    images.flatMap(({ name, platforms }) => {
      const own = platforms.flatMap((platform) => known.get(nodeName(name, platform)) ?? []);
      return own.length === 0 ? [] : [[name, mostOf(own)] as const];
    }),
  );
}
