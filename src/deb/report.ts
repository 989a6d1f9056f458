import type { ProblemData } from '../problem.ts';
import type { OutputFile } from './sums.ts';

/** One thing that a check has found. All text may come from the package. */
export interface DebFinding {
  readonly level: 'error' | 'warning' | 'notice';
  /** `no-copyright-file`, `reproducible`. */
  readonly rule: string;
  readonly message: string;
  readonly package?: string;
  /** Relative to the working folder. */
  readonly file?: string;
  readonly line?: number;
  readonly help?: string;
  /** Lines that belong to it. */
  readonly log?: readonly string[];
}

export type DebCheckName = 'reproducible' | 'lintian' | 'install';

/** What one check says of the packages of one distribution on one platform. */
export interface DebCheck {
  readonly check: DebCheckName;
  /** For people: `Debian 12 (bookworm), linux/amd64`. */
  readonly on: string;
  /** `broken`: it could not look. That is never a pass. */
  readonly state: 'passed' | 'failed' | 'broken';
  readonly findings: readonly DebFinding[];
  /** For people, one sentence each. */
  readonly notes: readonly string[];
  /** Why it is broken. */
  readonly problem?: ProblemData;
}

export type DebVerdict = 'passed' | 'failed' | 'broken' | 'interrupted';

/** All that a run of `image-build deb` tells. */
export interface DebReport {
  readonly verdict: DebVerdict;
  readonly exitCode: number;
  readonly source?: string;
  /** Before anything stands for a distribution, and what it was made from. */
  readonly version?: { readonly version: string; readonly from: string };
  /** What was built: distribution on platform → version. */
  readonly builds: readonly { readonly on: string; readonly version: string }[];
  readonly checks: readonly DebCheck[];
  /** What is in the folder; empty unless everything was good. */
  readonly files: readonly OutputFile[];
  /** Relative to the working folder. */
  readonly output?: string;
  readonly problems: readonly ProblemData[];
  readonly notes: readonly string[];
  readonly durationMs: number;
}

/** The exit code of a run: see the design, "What a user can count on", 5. */
export function exitCodeOf(
  checks: readonly Pick<DebCheck, 'state'>[],
  problems: readonly number[],
): { readonly verdict: DebVerdict; readonly exitCode: number } {
  const interrupted = 130;
  if (problems.includes(interrupted)) return { verdict: 'interrupted', exitCode: interrupted };
  const [first] = problems;
  if (first !== undefined) return { verdict: first === 4 ? 'broken' : 'failed', exitCode: first };
  if (checks.some(({ state }) => state === 'failed')) return { verdict: 'failed', exitCode: 1 };
  if (checks.some(({ state }) => state === 'broken')) return { verdict: 'broken', exitCode: 4 };
  return { verdict: 'passed', exitCode: 0 };
}
