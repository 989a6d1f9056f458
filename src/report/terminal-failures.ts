import type { Finding } from '../check/finding.ts';
import { gateShares, type GateShare } from './finding-groups.ts';
import { terminalProblem, type TerminalStyle } from './problem-text.ts';
import type { RunReport } from './result.ts';
import { findingBlocks } from './terminal-findings.ts';
import { isWarned, problemsOf } from './view.ts';
import { count } from './words.ts';

/** Failures get this many lines, so that they fit on one screen with the table's first rows. */
export const failureLines = 32;

/** In a log, which nobody sees at one glance, they get more. */
const logLines = 200;

/** Who lints wants it all, and only that. */
const lintLines = 2000;

/** What only warns is told beside a screen full of failures, too. */
const fewLines = 8;

/** Places of findings of one rule that are named. */
const shownPlaces = 4;

type Whole = Required<TerminalStyle>;

function placesFor({ command }: RunReport): number {
  return command === 'lint' ? lintLines : shownPlaces;
}

/**
 * Problems, blocking findings and what the policy only warns of, as many as one screen holds; the rest is counted. No
 * gate that failed is left out for the length of another, nor for that of problems.
 */
export function failures(report: RunReport, style: Whole): readonly string[] {
  const problems = problemsOf(report).map((problem) => terminalProblem(problem, style));
  const failed = gateShares(report, ({ blocks }) => blocks);
  const told = gateShares(report, isTold(report));
  const most = report.command === 'lint' ? lintLines : style.isWhole ? logLines : failureLines;
  const reserved = Math.min(failed.length, Math.floor(most / 2));
  const fittingProblems = fitting(problems, most - reserved);
  const left = Math.max(0, most - height(fittingProblems));
  const blocking = findingBlocks(failed, left, {
    ...looks(style),
    kind: 'failure',
    places: placesFor(report),
  });
  const rest = problems.length - fittingProblems.length + blocking.left;
  return [
    ...fittingProblems,
    blocking.blocks.join('\n'),
    rest > 0 ? `… and ${rest} more in the report` : '',
    ...warnings(report, told, Math.max(fewLines, left - height(blocking.blocks)), style),
  ].filter((part) => part !== '');
}

/** What fails nothing and has to be known all the same. */
function isTold(report: RunReport): (finding: Finding) => boolean {
  // `lint` is asked for what it finds, and nothing else.
  if (report.command === 'lint') return ({ blocks, waiver }) => !blocks && waiver === undefined;
  return (finding) => isWarned(finding) || finding.rule === 'waiver-expired';
}

function warnings(
  report: RunReport,
  shares: readonly GateShare[],
  lines: number,
  style: Whole,
): readonly string[] {
  const parts = (['warning', 'told'] as const).map((kind) => {
    const of = shares.flatMap((share) => {
      const groups = share.groups.filter(({ first }) => isWarned(first) === (kind === 'warning'));
      return groups.length === 0 ? [] : [{ ...share, groups }];
    });
    return findingBlocks(of, lines, { ...looks(style), kind, places: placesFor(report) });
  });
  const left = parts.reduce((sum, one) => sum + one.left, 0);
  return [
    ...parts.map(({ blocks }) => blocks.join('\n')),
    left > 0 ? `… and ${count(left, 'warning')} more in the report` : '',
  ];
}

function looks({ color, columns, isWhole }: Whole): { readonly color: boolean; readonly columns?: number } {
  return isWhole ? { color } : { color, columns };
}

/** The first parts whose lines fit; the very first always does. */
function fitting(parts: readonly string[], lines: number): readonly string[] {
  const end = parts.findIndex((_, index) => index > 0 && height(parts.slice(0, index + 1)) > lines);
  return lines <= 0 ? [] : end === -1 ? parts : parts.slice(0, end);
}

function height(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.split('\n').length, 0);
}
