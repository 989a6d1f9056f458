import { readAllowances } from '../build/allow.ts';
import type { BuildWarning } from '../build/built.ts';
import type { Host } from '../host/host.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { LintThreshold } from '../request/policy.ts';
import type { Request } from '../request/request.ts';
import { startEngine } from './engine.ts';
import type { Linted } from './lint.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/**
 * Asks BuildKit for its own checks of Dockerfiles; nothing is built.
 * @throws NoEngine where there is no engine
 */
export async function callChecks(
  images: readonly PlannedImage[],
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<readonly BuildWarning[]> {
  if (images.length === 0) return [];
  const { callCheck } = await import('../build/call-check.ts');
  const engine = await startEngine(request, host, workshop, record);
  try {
    return await callCheck(
      engine,
      images,
      request.cwd,
      workshop.folder,
      readAllowances(images, request.inputs, request.cwd, workshop.folder),
    );
  } finally {
    await engine.stop();
  }
}

const withoutWarnings: readonly LintThreshold[] = ['error', 'none'];

/** Images that are not built but judged anew, whose verdict BuildKit's checks can change: they are all warnings. */
export function needingCallCheck(images: readonly PlannedImage[], linted: Linted): readonly PlannedImage[] {
  if (linted.kind === 'broken') return [];
  const { threshold = 'error' } = linted.answer;
  return images.filter(({ policy }) => !withoutWarnings.includes(policy.lintThreshold ?? threshold));
}
