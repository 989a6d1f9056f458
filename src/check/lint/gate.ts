import type { ImagePolicy, LintThreshold } from '../../request/policy.ts';
import type { Finding } from '../finding.ts';
import type { GateResult } from '../gate.ts';
import { rank, reaches } from '../severity.ts';
import { withLevels } from './levels.ts';
import { joinCacheAdvice } from './merge.ts';

/** What counts where neither the policy nor the user's hadolint configuration says anything. */
const usualThreshold: LintThreshold = 'error';

/** What is known of the linting apart from its findings: `LintAnswer` fits. */
export interface LintFacts {
  /** The `failure-threshold` of the user's hadolint configuration, in our words. */
  readonly threshold?: LintThreshold | undefined;
  readonly durationMs?: number;
  readonly notes?: readonly string[];
}

/**
 * Holds the lint findings of one image against its policy: those of the threshold's level and worse block. The
 * threshold is the policy's, else that of the user's hadolint configuration, else `error`; levels are the policy's for
 * the rules that it names.
 * @param findings of any images: those of others are left out
 */
export function lintGate(
  findings: readonly Finding[],
  policy: Pick<ImagePolicy, 'lintThreshold'> & Partial<Pick<ImagePolicy, 'lintRules'>>,
  image: string,
  facts: LintFacts = {},
): GateResult {
  const threshold = policy.lintThreshold ?? facts.threshold ?? usualThreshold;
  const own = findings.filter((finding) => finding.gate === 'lint' && finding.image === image);
  const judged = joinCacheAdvice(withLevels(own, policy.lintRules ?? {}))
    .map((finding) => ({ ...finding, blocks: reaches(finding.severity, threshold) }))
    .sort((a, b) => rank(a.severity) - rank(b.severity) || (a.line ?? 0) - (b.line ?? 0));
  return {
    gate: 'lint',
    image,
    state: judged.some((finding) => finding.blocks) ? 'failed' : 'passed',
    findings: judged,
    durationMs: facts.durationMs ?? 0,
    ...(facts.notes === undefined || facts.notes.length === 0 ? {} : { notes: facts.notes }),
  };
}
