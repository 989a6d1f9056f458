import type { BuiltFiles, BuiltLayout } from '../build/built.ts';
import { isAsked } from '../check/asked.ts';
import type { GateResult } from '../check/gate.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { settled } from '../tools/settled.ts';
import { loadAhead } from './ahead.ts';
import { startChecks } from './check.ts';
import type { DecidedPlan } from './decide.ts';
import type { GetEngine } from './engine.ts';
import { nothingMade, type Made } from './made.ts';
import { pullReused } from './pull.ts';
import type { RunRecord } from './record.ts';
import { solveAll, type Solved } from './solve-all.ts';
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
