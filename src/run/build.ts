import { join } from 'node:path';
import { readAllowances } from '../build/allow.ts';
import { nodeName } from '../build/node-name.ts';
import type { BuiltFiles, BuiltLayout } from '../build/built.ts';
import { isAsked } from '../check/asked.ts';
import type { Engine } from '../build/engine.ts';
import type { Usage } from '../build/usage.ts';
import type { GateResult } from '../check/gate.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { settled } from '../tools/settled.ts';
import { loadAhead } from './ahead.ts';
import { attestations } from './attestations.ts';
import { carryMounts } from './cache-mounts.ts';
import { askCaches, decideCaches, withoutSilent } from './caches.ts';
import type { DecidedPlan } from './decide.ts';
import { startChecks, type Checks } from './check.ts';
import { withAuthorities, type GetEngine } from './engine.ts';
import { showProgress, type Progress } from './progress.ts';
import { pullReused, reusedParents } from './pull.ts';
import { nothingMade, type Made } from './made.ts';
import type { RunRecord } from './record.ts';
import { warmBases } from './warm-bases.ts';
import type { Workshop } from './workshop.ts';

/** What goes through the gates in this run. */
export interface ToJudge {
  /** To be built, in build order. */
  readonly built: readonly PlannedImage[];
  /** Published already, and their gates run again. */
  readonly stale: readonly PlannedImage[];
  /** That is every image of the run: no answer was recorded before. */
  readonly isAll: boolean;
}

/**
 * Builds in one solve and fetches what is published and has to be judged again, side by side; each image is checked
 * as soon as it is there.
 */
export async function buildAndCheck(
  decided: DecidedPlan,
  { built, stale, isAll }: ToJudge,
  engine: GetEngine,
  context: RunContext,
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<Made> {
  if (built.length + stale.length === 0) return nothingMade;
  const { plan } = decided;
  const checks = startChecks(plan, engine, context, request, workshop, host, record);
  loadAhead();
  const check = (layout: BuiltLayout): void => checks.start(layout);
  try {
    const solving: Promise<Solved> =
      built.length === 0
        ? Promise.resolve({ ...nothingMade, save: () => nothingMade.saved, giveUp: () => nothingMade.saved })
        : solveAll(decided, built, engine, context, request, host, workshop, record, checks);
    const [made, pulled] = await settled([solving, pullReused(stale, workshop, check)]).catch(
      async (error: unknown) => {
        // What the build keeps is begun while it runs, and works in this run's folder.
        const solved = await solving.catch(() => undefined);
        await Promise.allSettled([solved?.giveUp(), solved?.usage]);
        throw error;
      },
    );
    // Archives are made while gates answer.
    const saved = made.save();
    saved.catch(() => undefined);
    try {
      await checks.finish(isAll);
      record.gates.push(...(await checkFiles(built, made.files)));
      await (await workshop.kept()).prune();
    } catch (error) {
      // Nothing works in this run's folder when it is over.
      await Promise.allSettled([saved, made.usage]);
      throw error;
    }
    return { files: made.files, usage: made.usage, saved, layouts: [...made.layouts, ...pulled] };
  } finally {
    await checks.end();
  }
}

/** Files are asked one thing only, where the policy asks it: whether they run on an old glibc. */
async function checkFiles(
  images: readonly PlannedImage[],
  files: readonly BuiltFiles[],
): Promise<readonly GateResult[]> {
  const asked = files.flatMap((one) => {
    const image = images.find(({ name }) => name === one.image);
    if (image === undefined || image.output.kind === 'image' || !isAsked('glibc', image.policy)) return [];
    const { maxGlibc: oldest } = image.output;
    return oldest === undefined ? [] : [{ one, oldest }];
  });
  if (asked.length === 0) return [];
  const { checkGlibc } = await import('../check/glibc/gate.ts');
  return Promise.all(asked.map(({ one, oldest }) => checkGlibc(one, oldest)));
}

interface Solved extends Omit<Made, 'saved'> {
  readonly save: () => Promise<void>;
  /** In place of `save`: nothing is read any more when it returns. */
  readonly giveUp: () => Promise<void>;
}

async function solveAll(
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
  const question = await askCaches(images, engine, context, request, host);
  const note = (sentence: string): void => void record.notes.push(sentence);
  const caches = await withoutSilent(await decideCaches(question, request.cwd), workshop, note);
  // Where an engine keeps its own by itself there is nothing to tell.
  if (caches.kind === 'off' && host.kind === 'terminal' && !caches.isWarning) host.debug(caches.reason);
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
  // What is built on images of this run begins late: what else it stands on can be there by then.
  const late = question.engine.isKept ? [] : images.filter(standsOnAny(images));
  const warming = warmBases(late, decided.pins, engine, workshop.folder, host.signal);
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
    const written = cachesWritten(rest, progress, note);
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
    await Promise.all([mounts.endWarming(), warming.end()]);
    progress.end();
  }
}

function standsOnAny(images: readonly PlannedImage[]): (image: PlannedImage) => boolean {
  const names = new Set(images.map(({ name }) => name));
  return ({ needs }) => needs.some((name) => names.has(name));
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
