import type { BuildWarning } from '../build/built.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { accepted, judgedAnswers } from './accept.ts';
import { lookAhead } from './ahead.ts';
import { buildAndCheck, type ToJudge } from './build.ts';
import { refuseWrongCaches } from './caches.ts';
import { callChecks, needingCallCheck } from './call-check.ts';
import type { DecidedPlan } from './decide.ts';
import type { GetEngine } from './engine.ts';
import { lintGates, lintImages } from './lint.ts';
import { nothingMade, type Made } from './made.ts';
import { isGood, type RunRecord } from './record.ts';
import { writeSbomFiles } from './sbom-files.ts';
import type { Workshop } from './workshop.ts';

/** The images of a run, and which of them have to be judged. */
export interface ImagesOfRun extends Omit<ToJudge, 'isAll'> {
  /** All that were asked for. */
  readonly images: readonly PlannedImage[];
  /** What BuildKit said when the stale ones were built. */
  readonly carried: readonly BuildWarning[];
}

/**
 * Lint, build, check: the answers of all gates are in the record afterwards. A gate that fails before the engine is
 * started ends it there.
 */
export async function lintBuildAndCheck(
  decided: DecidedPlan,
  { images, built, stale, carried }: ImagesOfRun,
  engine: GetEngine,
  context: RunContext,
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<Made> {
  const { plan } = decided;
  const judged = [...built, ...stale];
  await refuseWrongCaches(request);
  if (built.length > 0) lookAhead(workshop);
  const linted = await lintImages(judged, request, workshop, host, plan.advice, images);
  const recorded = record.gates;
  const now = new Date(record.startMs);
  record.gates = [...recorded, ...accepted(lintGates(judged, linted, []), judged, now)];
  if (!isGood(record)) return nothingMade;

  // What is not built here is asked by itself for what its build would have said.
  const needing = needingCallCheck(stale, linted);
  const known = carried.filter(({ image }) => !needing.some(({ name }) => name === image));
  // A leg sees a part: what accepts nothing here may accept something there.
  const isAll = recorded.length === 0 && request.inputs['push-by-digest'] !== true;
  const beforeBuild = record.gates;
  record.gates = [];
  const build = async (): Promise<{ readonly asked: readonly BuildWarning[]; readonly made: Made }> => ({
    asked: await callChecks(needing, engine, request, workshop),
    made: await buildAndCheck(
      decided,
      { built, stale, isAll },
      engine,
      context,
      request,
      host,
      workshop,
      record,
    ),
  });
  const { asked, made } = await build().catch((error: unknown) => {
    // What lint has found is no less true when a step fails.
    record.gates = [...beforeBuild, ...record.gates];
    throw error;
  });
  try {
    const lint = lintGates(judged, linted, [...known, ...asked, ...record.warnings], true);
    record.gates = [...recorded, ...judgedAnswers([...lint, ...record.gates], judged, request.policy, now)];
    await writeSbomFiles(request.inputs, host, record);
    return made;
  } catch (error) {
    // Nothing works in this run's folder when it is over.
    await Promise.allSettled([made.saved, made.usage]);
    throw error;
  }
}
