import type { Severity } from '../check/finding.ts';
import type { Budget } from '../check/gate.ts';

/** hadolint's and BuildKit's levels, from worst; `none`: lint never blocks. */
export type LintThreshold = 'error' | 'warning' | 'info' | 'style' | 'none';

/** What the gates demand of one image: the policy's `defaults` with the image's own entry laid over them. */
export interface ImagePolicy {
  /** Vulnerabilities of this severity and worse block. */
  readonly severity: Extract<Severity, 'critical' | 'high' | 'medium' | 'low' | 'unknown'>;
  /** Vulnerabilities without a fixed version never block. */
  readonly ignoreUnfixed: boolean;
  /** Lint findings of this level and worse block; absent where the policy says nothing: then hadolint's own counts. */
  readonly lintThreshold?: LintThreshold;
  readonly maxSize: Budget;
}
