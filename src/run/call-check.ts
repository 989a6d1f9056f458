import { readAllowances } from '../build/allow.ts';
import type { BuildWarning } from '../build/built.ts';
import { isAsked } from '../check/asked.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { LintThreshold } from '../request/policy.ts';
import type { Request } from '../request/request.ts';
import type { GetEngine } from './engine.ts';
import type { Linted } from './lint.ts';
import type { Workshop } from './workshop.ts';

/**
 * Asks BuildKit for its own checks of Dockerfiles; nothing is built.
 * @throws NoEngine where there is no engine
 */
export async function callChecks(
  images: readonly PlannedImage[],
  engine: GetEngine,
  { cwd, inputs }: Request,
  { folder }: Workshop,
): Promise<readonly BuildWarning[]> {
  if (images.length === 0) return [];
  const { callCheck } = await import('../build/call-check.ts');
  return callCheck(await engine(), images, cwd, folder, readAllowances(images, inputs, cwd, folder));
}

const withoutWarnings: readonly LintThreshold[] = ['error', 'none'];

/** BuildKit's rules are spelt like this, hadolint's and our own are not. */
const buildkitRule = /^(?!DL\d|SC\d)[A-Z]/;

/**
 * Images that are not built but judged anew, whose verdict BuildKit's checks can change: they are all warnings, where
 * the policy does not give one of their rules another level.
 */
export function needingCallCheck(images: readonly PlannedImage[], linted: Linted): readonly PlannedImage[] {
  if (linted.kind === 'broken') return [];
  const { threshold = 'error' } = linted.answer;
  return images.filter(
    ({ policy }) =>
      isAsked('lint', policy) &&
      (!withoutWarnings.includes(policy.lintThreshold ?? threshold) ||
        Object.keys(policy.lintRules).some((rule) => buildkitRule.test(rule))),
  );
}
