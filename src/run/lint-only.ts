import type { BuildWarning } from '../build/built.ts';
import { NoEngine } from '../build/no-engine.ts';
import { isAsked } from '../check/asked.ts';
import type { Host } from '../host/host.ts';
import { createContexts } from '../plan/files/contexts.ts';
import type { MadePlan } from '../plan/make.ts';
import { narrowPlan } from '../plan/narrow.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import { accepted } from './accept.ts';
import { callChecks } from './call-check.ts';
import { withEngine } from './engine.ts';
import { lintGates, lintImages } from './lint.ts';
import { isGood, type RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/**
 * The command `lint`: hadolint's findings and those of BuildKit's own checks, for all images that are asked for,
 * changed or not. Where there is no engine hadolint's answer stands by itself, and the report says so.
 */
export async function lintOnly(
  found: MadePlan,
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<void> {
  // Without a look at any registry: where a base is not known, everything in a context counts.
  const plan = await narrowPlan(found, request, host.env, createContexts(request.cwd), new Map());
  record.plan = plan;
  const images = plan.images.filter(({ decision }) => decision !== 'skip');
  const linted = await lintImages(images, request, workshop, host, plan.advice);
  const now = new Date(record.startMs);
  record.gates = accepted(lintGates(images, linted, []), images, now);
  if (!isGood(record)) return;
  const warnings = await checkDockerfiles(images, request, host, workshop, record);
  record.warnings = warnings ?? [];
  // Without an engine BuildKit has said nothing.
  record.gates = accepted(lintGates(images, linted, record.warnings, warnings !== undefined), images, now);
}

async function checkDockerfiles(
  images: readonly PlannedImage[],
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<readonly BuildWarning[] | undefined> {
  const asked = images.filter(({ policy }) => isAsked('lint', policy));
  try {
    return await withEngine(request, host, workshop, record, (engine) =>
      callChecks(asked, engine, request, workshop),
    );
  } catch (error) {
    if (!(error instanceof NoEngine)) throw error;
    record.notes.push(`BuildKit’s checks were left out: ${error.data.what}`);
    return undefined;
  }
}
