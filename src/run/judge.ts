import type { BuildWarning } from '../build/built.ts';
import { withoutToldSecrets } from '../check/lint/told-as-secrets.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import { accepted, withWaiverFindings } from './accept.ts';
import { lookAhead } from './ahead.ts';
import { buildAndCheck, type Made, type ToJudge } from './build.ts';
import { refuseWrongCaches } from './caches.ts';
import { callChecks, needingCallCheck } from './call-check.ts';
import type { DecidedPlan } from './decide.ts';
import { withEngine } from './engine.ts';
import { lintGates, lintImages } from './lint.ts';
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
  if (!isGood(record)) return { layouts: [], files: [] };

  // What is not built here is asked by itself for what its build would have said.
  const needing = needingCallCheck(stale, linted);
  const known = carried.filter(({ image }) => !needing.some(({ name }) => name === image));
  record.gates = [];
  const isAll = recorded.length === 0;
  const { asked, layouts, files } = await withEngine(request, host, workshop, record, async (engine) => ({
    asked: await callChecks(needing, engine, request, workshop),
    ...(await buildAndCheck(
      decided,
      { built, stale, isAll },
      engine,
      context,
      request,
      host,
      workshop,
      record,
    )),
  }));
  const lint = lintGates(judged, linted, [...known, ...asked, ...record.warnings], true);
  const answers = withoutToldSecrets(accepted([...lint, ...record.gates], judged, now));
  record.gates = [...recorded, ...withWaiverFindings(answers, judged, request.policy, now)];
  await writeSbomFiles(request.inputs, host, record);
  return { layouts, files };
}
