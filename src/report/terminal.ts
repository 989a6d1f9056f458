import picocolors from 'picocolors';
import { oneLine } from './harmless.ts';
import { headline } from './headline.ts';
import type { TerminalStyle } from './problem-text.ts';
import { isRefused } from './refused.ts';
import type { Artifact, ImageReport, RunReport } from './result.ts';
import { failures } from './terminal-failures.ts';
import { refusedLayers } from './terminal-layers.ts';
import { terminalTable } from './terminal-table.ts';
import { isGood } from './view.ts';
import { bytes, count, shortDigest } from './words.ts';

export { terminalProblem, type TerminalStyle } from './problem-text.ts';

/** Up to this many images each has its line in the table. */
const fewImages = 30;

/** Files of targets that are listed. */
const shownArtifacts = 12;

/** Width where nobody can tell it: a log file, a runner. */
const defaultColumns = 120;

/**
 * The end of a run on a terminal: what went wrong, the table of images, the verdict as the last line. Of a wrong request
 * what is wrong with it, once and alone.
 * @returns several lines without a line end at the end; without any escape code when `color` is false
 */
export async function terminalReport(report: RunReport, style: TerminalStyle): Promise<string> {
  const { color, columns = defaultColumns, isWhole = false } = style;
  if (isRefused(report)) return failures(report, { color, columns, isWhole }).join('\n\n');
  const isLint = report.command === 'lint';
  const isWanted = isLint ? isAskedFor : isWorthALine;
  const listed = isLint || report.images.length > fewImages ? report.images.filter(isWanted) : report.images;
  const hidden = report.images.length - listed.length;
  const parts = [
    ...failures(report, { color, columns, isWhole }),
    refusedLayers(report.images, { color, columns, isWhole }),
    listed.length > 0 ? await terminalTable(listed, { color, columns, isLint }) : '',
    hidden > 0 ? `${count(hidden, 'other image')} unchanged or not asked for: the report has them all` : '',
    artifactLines(report.artifacts, color),
    verdictLine(report, color),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function isAskedFor({ state }: ImageReport): boolean {
  return state !== 'skipped';
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
