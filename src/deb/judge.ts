import { Problem, type ProblemData } from '../problem.ts';
import { shownDifferences, type Difference } from './compare.ts';
import { lintianHelp, type LintianFinding } from './lintian.ts';
import type { DebCheck, DebFinding } from './report.ts';

/** What is different in each package that is not the same twice. */
export type PackageDifferences = ReadonlyMap<string, readonly Difference[]>;

/** @param packages all packages that were built twice */
export function judgeReproducible(on: string, packages: number, found: PackageDifferences): DebCheck {
  const findings = [...found].flatMap(([name, differences]) => {
    const shown = differences.slice(0, shownDifferences);
    const left = differences.length - shown.length;
    return shown.map((difference, index): DebFinding => {
      const { member, what } = difference;
      const more = index === shown.length - 1 && left > 0 ? ` (and ${left} more)` : '';
      return {
        level: 'error',
        rule: 'reproducible',
        package: name,
        message: `${name}: ${member}: ${what}${more}`,
        ...(difference.shown === undefined ? {} : { log: [...difference.shown] }),
      };
    });
  });
  if (packages === 0 && findings.length === 0) {
    const problem = { kind: 'build', what: 'The build has given no package that could be compared' } as const;
    return { check: 'reproducible', on, state: 'broken', findings, notes: [], problem };
  }
  return {
    check: 'reproducible',
    on,
    state: findings.length === 0 ? 'passed' : 'failed',
    findings,
    notes:
      findings.length === 0
        ? [`${packages === 1 ? '1 package is' : `${packages} packages are`} the same twice`]
        : [],
  };
}

/** What lintian has said, and how it has ended: with 2 where something is as bad as it was asked for. */
export interface LintianAnswer {
  readonly found: readonly LintianFinding[];
  readonly exitCode: number;
}

/**
 * @param folder of the source, relative to the working folder: what lintian says of `debian/…` is shown there
 * @param threshold from where on a finding fails
 */
export function judgeLintian(
  on: string,
  { found, exitCode }: LintianAnswer,
  threshold: 'error' | 'warning',
  folder: string,
): DebCheck {
  const inSource = (file: string | undefined): string | undefined =>
    file?.startsWith('debian/') === true
      ? [folder, file].filter((part) => part !== '.').join('/')
      : undefined;
  const control = inSource('debian/control') ?? '';
  const findings = found.map(({ level, tag, package: name, context, file, line }): DebFinding => {
    const place = inSource(file);
    return {
      level,
      rule: tag,
      package: name,
      message: `${name}: ${tag}${context === '' ? '' : ` ${context}`}`,
      file: place ?? control,
      ...(place === undefined || line === undefined ? {} : { line }),
      help: lintianHelp(tag),
    };
  });
  const fails = ({ level }: DebFinding): boolean =>
    level === 'error' || (threshold === 'warning' && level === 'warning');
  if (exitCode !== 0 && !findings.some(fails)) {
    const message = 'lintian has found an error that cannot be read out of what it says';
    findings.push({ level: 'error', rule: 'lintian', message });
  }
  return { check: 'lintian', on, state: findings.some(fails) ? 'failed' : 'passed', findings, notes: [] };
}

/** What the exit codes of the script of the installation mean (see scripts.ts). */
const steps: ReadonlyMap<number, string> = new Map([
  [51, 'The packages cannot be installed'],
  [52, 'The smoke test fails after the installation'],
  [53, 'The packages cannot be removed'],
  [54, 'Files stay when the packages are purged'],
  [55, 'The packages cannot be upgraded'],
  [56, 'The smoke test fails after the upgrade'],
  [57, 'apt installs other packages of the same name and version'],
]);

/** Takes what a solve of a check has ended with to what the check says. */
export function judgeFailure(check: DebCheck['check'], on: string, error: unknown): DebCheck {
  if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
  const code = Number(/exit code:? (\d+)$/.exec(error.data.what)?.[1]);
  const what = check === 'install' ? steps.get(code) : undefined;
  if (what === undefined)
    return { check, on, state: 'broken', findings: [], notes: [], problem: brokenProblem(code, error.data) };
  const finding: DebFinding = { level: 'error', rule: 'install', message: what, log: error.data.log ?? [] };
  return { check, on, state: 'failed', findings: [finding], notes: [] };
}

function brokenProblem(code: number, data: ProblemData): ProblemData {
  const reasons: ReadonlyMap<number, string> = new Map([
    [40, 'apt cannot fetch what the test of the installation needs'],
    [60, 'lintian ended with an error of its own'],
  ]);
  const { log, todo } = data;
  return {
    kind: 'surroundings',
    what: reasons.get(code) ?? data.what,
    ...(log === undefined ? {} : { log }),
    ...(todo === undefined ? {} : { todo }),
  };
}
