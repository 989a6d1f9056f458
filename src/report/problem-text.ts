import picocolors from 'picocolors';
import type { ProblemData } from '../problem.ts';
import { clean, cleanLines, oneLine, shorten } from './harmless.ts';
import { place } from './words.ts';

/** How text for a terminal looks: with colours or without, and how wide log lines may be. */
export interface TerminalStyle {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly columns?: number;
  /** Nothing of findings is cut: what is read in a log, or by another program. */
  readonly isWhole?: boolean;
}

/** A problem's log is its end: more is in the report and in the log of the run. */
export const logLines = 12;

/** One problem as a person reads it on a terminal: what, where, what was meant, what to do, the end of its log. */
export function terminalProblem(problem: ProblemData, { color, columns = 120 }: TerminalStyle): string {
  const c = picocolors.createColors(color);
  const lines = [`${c.red('✗')} ${c.bold(indented(problem.what))}`];
  if (problem.where) lines.push(`  ${c.cyan(place(problem.where))}`);
  if (problem.meant !== undefined) lines.push(`  ${indented(problem.meant)}`);
  if (problem.todo !== undefined) lines.push(`  ${c.green('→')} ${oneLine(problem.todo)}`);
  const log = cleanLines(problem.log ?? []);
  const shown = log.slice(-logLines);
  if (shown.length < log.length) lines.push(c.dim(`  │ … ${log.length - shown.length} lines above`));
  for (const line of shown)
    lines.push(`  ${c.dim('│')} ${shorten(line.replaceAll('\t', '  '), columns - 4)}`);
  return lines.join('\n');
}

function indented(text: string): string {
  return clean(text)
    .trim()
    .replace(/\s*\n\s*/g, '\n  ');
}
