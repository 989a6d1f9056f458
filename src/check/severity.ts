import type { LintThreshold } from '../request/policy.ts';
import { severities, type Severity } from './finding.ts';

/** Where a severity stands in the list: 0 is the worst. */
export function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** True when `severity` is `threshold` or worse; with `none` nothing is. */
export function reaches(severity: Severity, threshold: Severity | LintThreshold): boolean {
  return threshold !== 'none' && rank(severity) <= rank(threshold);
}
