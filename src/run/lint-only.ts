import type { BuildWarning } from '../build/built.ts';
import { NoEngine } from '../build/no-engine.ts';
import type { Host } from '../host/host.ts';
import { createContexts } from '../plan/files/contexts.ts';
import type { MadePlan } from '../plan/make.ts';
import { narrowPlan } from '../plan/narrow.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { Request } from '../request/request.ts';
import { callChecks } from './call-check.ts';
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
  record.gates = [...lintGates(images, linted, [])];
  if (!isGood(record)) return;
  record.warnings = await checkDockerfiles(images, request, host, workshop, record);
  record.gates = [...lintGates(images, linted, record.warnings)];
}

async function checkDockerfiles(
  images: readonly PlannedImage[],
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<readonly BuildWarning[]> {
  try {
    return await callChecks(images, request, host, workshop, record);
  } catch (error) {
    if (!(error instanceof NoEngine)) throw error;
    record.notes.push(`BuildKit’s checks were left out: ${error.data.what}`);
    return [];
  }
}
