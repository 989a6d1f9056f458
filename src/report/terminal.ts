import picocolors from 'picocolors';
import { oneLine, shorten } from './harmless.ts';
import { headline } from './headline.ts';
import { terminalProblem, type TerminalStyle } from './problem-text.ts';
import type { Artifact, ImageReport, RunReport } from './result.ts';
import { terminalTable } from './terminal-table.ts';
import { findingsOf, isGood, problemsOf } from './view.ts';
import { bytes, count, place, shortDigest } from './words.ts';

export { terminalProblem, type TerminalStyle } from './problem-text.ts';

/** Failures get this many lines, so that they fit on one screen with the table's first rows. */
export const failureLines = 32;

/** A finding is one line, which a narrow terminal breaks once. */
const rowsOfFinding = 2;

/** Up to this many images each has its line in the table. */
const fewImages = 30;

/** Files of targets that are listed. */
const shownArtifacts = 12;

/** Width where nobody can tell it: a log file, a runner. */
const defaultColumns = 120;

/**
 * The end of a run on a terminal: what went wrong, the table of images, the verdict as the last line.
 * @returns several lines without a line end at the end; without any escape code when `color` is false
 */
export async function terminalReport(report: RunReport, style: TerminalStyle): Promise<string> {
  const columns = style.columns ?? defaultColumns;
  const listed = report.images.length > fewImages ? report.images.filter(isWorthALine) : report.images;
  const hidden = report.images.length - listed.length;
  const parts = [
    ...failures(report, { color: style.color, columns }),
    listed.length > 0 ? await terminalTable(listed, { color: style.color, columns }) : '',
    hidden > 0 ? `${count(hidden, 'other image')} unchanged or not asked for: the report has them all` : '',
    artifactLines(report.artifacts, style.color),
    verdictLine(report, style.color),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What stays as it was and is good, and what nobody asked for, can be counted instead. */
function isWorthALine(image: ImageReport): boolean {
  const isQuiet = image.state === 'reused' || image.state === 'skipped';
  return !isQuiet || !isGood(image);
}

/** The files that targets give, as many as a screen has room for beside the rest. */
function artifactLines(artifacts: readonly Artifact[], color: boolean): string {
  if (artifacts.length === 0) return '';
  const c = picocolors.createColors(color);
  const rest = artifacts.length - shownArtifacts;
  return [
    c.bold('files'),
    ...artifacts
      .slice(0, shownArtifacts)
      .map(
        ({ image, path, bytes: size, sha256 }) =>
          `  ${oneLine(path)}  ${bytes(size)}  ${c.dim(`sha256:${shortDigest(sha256)}…  ${oneLine(image)}`)}`,
      ),
    ...(rest > 0 ? [`  … and ${rest} more in the report`] : []),
  ].join('\n');
}

function verdictLine(report: RunReport, color: boolean): string {
  const c = picocolors.createColors(color);
  const { verdict, word, reason, facts } = headline(report);
  const mark = verdict === 'passed' ? c.green(c.bold(`✓ ${word}`)) : c.red(c.bold(`✗ ${word}`));
  return `${mark}: ${reason === undefined ? facts : `${reason}${c.dim(`; ${facts}`)}`}`;
}

/** Problems and blocking findings, as many as one screen holds; the rest is counted. */
function failures(report: RunReport, style: Required<TerminalStyle>): readonly string[] {
  const problems = problemsOf(report).map((problem) => terminalProblem(problem, style));
  const findings = report.images.flatMap((image) => blockingLines(image.name, findingsOf(image), style));
  const fittingProblems = fitting(problems, failureLines);
  const left = failureLines - height(fittingProblems);
  const fittingFindings = fitting(findings, Math.max(left, 0));
  const shown = [...fittingProblems, ...(fittingFindings.length > 0 ? [fittingFindings.join('\n')] : [])];
  const rest = problems.length - fittingProblems.length + findings.length - fittingFindings.length;
  return rest > 0 ? [...shown, `… and ${rest} more in the report`] : shown;
}

function blockingLines(
  image: string,
  findings: ReturnType<typeof findingsOf>,
  { color, columns }: Required<TerminalStyle>,
): readonly string[] {
  const c = picocolors.createColors(color);
  return findings
    .filter((finding) => finding.blocks)
    .map((finding) => {
      const severity = finding.gate === 'size' ? '' : ` (${finding.severity})`;
      const head = `${oneLine(image)}: ${oneLine(finding.rule)}${severity}`;
      const at = finding.file === undefined ? '' : ` ${place({ ...finding, file: finding.file })}`;
      const todo = finding.todo === undefined ? '' : ` → ${oneLine(finding.todo)}`;
      const room = Math.max(rowsOfFinding * columns - 4 - head.length - at.length, 30);
      return `${c.red('✗')} ${c.bold(head)}${c.cyan(at)} ${shorten(`${oneLine(finding.message)}${todo}`, room)}`;
    });
}

/** The first parts whose lines fit; the very first always does. */
function fitting(parts: readonly string[], lines: number): readonly string[] {
  const end = parts.findIndex((_, index) => index > 0 && height(parts.slice(0, index + 1)) > lines);
  return lines <= 0 ? [] : end === -1 ? parts : parts.slice(0, end);
}

function height(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.split('\n').length, 0);
}
