import picocolors from 'picocolors';
import type { DebCheck, DebFinding, DebReport } from '../../deb/report.ts';
import type { Host } from '../../host/host.ts';
import { clean, oneLine } from '../../report/harmless.ts';
import { md, mdCode, mdFence, mdLink, mdTable } from '../../report/markdown.ts';
import { terminalProblem } from '../../report/problem-text.ts';
import { bytes, count, duration, place } from '../../report/words.ts';

const titles = { reproducible: 'reproducible', lintian: 'lintian', install: 'install' } as const;
const signs = { passed: '✓', failed: '✗', broken: '!' } as const;

/** Tells a run everywhere people look: terminal or log, annotations, step summary, outputs. */
export async function showDeb(report: DebReport, host: Host, color: boolean): Promise<void> {
  host.info(debText(report, { color, columns: host.columns }));
  for (const { findings, problem, check } of report.checks) {
    for (const { level, rule, message, file, line } of findings)
      host.annotate({
        level,
        title: `${check}: ${oneLine(rule)}`,
        message,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
      });
    if (problem !== undefined) host.annotate({ level: 'error', title: check, message: problem.what });
  }
  for (const { what, where } of report.problems)
    host.annotate({ level: 'error', title: 'image-build deb', message: what, ...where });
  await host.summary(debSummary(report));
  host.output('result', report.verdict);
  host.output('version', report.version?.version ?? '');
  host.output('packages', JSON.stringify(report.files.map(({ name }) => name)));
}

/** For a terminal or a log. */
export function debText(
  report: DebReport,
  { color, columns }: { readonly color: boolean; readonly columns: number },
): string {
  const c = picocolors.createColors(color);
  const { source, version, builds, checks, files, output, problems, notes } = report;
  if (isRefused(report)) return problems.map((one) => terminalProblem(one, { color, columns })).join('\n\n');
  const paint = { passed: c.green, failed: c.red, broken: c.yellow } as const;
  const lines: string[] = [];
  if (source !== undefined && version !== undefined)
    lines.push(`${c.bold(`${source} ${version.version}`)} (${oneLine(version.from)})`);
  for (const { on, version: own } of builds) lines.push(`  ${on}: ${own}`);
  for (const check of checks) {
    lines.push(
      `${paint[check.state](signs[check.state])} ${titles[check.check]}: ${oneLine(check.on)}${about(check)}`,
    );
    for (const finding of check.findings) lines.push(...findingLines(finding));
    if (check.problem !== undefined) lines.push(terminalProblem(check.problem, { color, columns }));
  }
  for (const problem of problems) lines.push(terminalProblem(problem, { color, columns }));
  if (output !== undefined) {
    lines.push(`${oneLine(output)}:`);
    for (const { name, bytes: size } of files) lines.push(`  ${name}  ${bytes(size)}`);
  }
  for (const note of notes) lines.push(`note: ${oneLine(note)}`);
  lines.push(`${report.verdict} in ${duration(report.durationMs)}`);
  return lines.join('\n');
}

/** Nothing has come of it, because of what was asked: what is wrong with that is all that there is to tell. */
function isRefused({ builds, checks, problems }: DebReport): boolean {
  return (
    problems.length > 0 &&
    problems.every(({ kind }) => kind === 'request') &&
    builds.length + checks.length === 0
  );
}

function about({ notes }: DebCheck): string {
  return notes.length === 0 ? '' : `: ${oneLine(notes.join('; '))}`;
}

function findingLines({ level, message, file, line, log = [] }: DebFinding): readonly string[] {
  const where = file === undefined ? '' : ` (${place({ file, ...(line === undefined ? {} : { line }) })})`;
  return [
    `  ${level}: ${oneLine(message)}${where}`,
    ...log.map((text) => `    │ ${clean(text).replaceAll('\n', '\n    │ ')}`),
  ];
}

/** GitHub-flavoured Markdown for the step summary. */
export function debSummary({ source, version, verdict, checks, files, problems, notes }: DebReport): string {
  const words = {
    passed: '✅ passed',
    failed: '❌ failed',
    broken: '⚠️ broken',
    interrupted: '⏹️ interrupted',
  };
  const parts = [
    `## ${words[verdict]}: ${md([source ?? 'package', version?.version ?? ''].join(' ').trim())}`,
  ];
  for (const { what, todo, log } of problems)
    parts.push(
      [md(what), ...(todo === undefined ? [] : [md(todo)])].join('<br>'),
      ...(log ? [mdFence(log)] : []),
    );
  if (checks.length > 0)
    parts.push(
      mdTable(
        [{ title: 'check' }, { title: 'where' }, { title: 'state' }, { title: 'says' }],
        checks.map((check) => [
          titles[check.check],
          md(check.on),
          words[check.state],
          md(
            check.problem?.what ??
              (check.findings.length > 0 ? count(check.findings.length, 'finding') : check.notes.join('; ')),
          ),
        ]),
      ),
    );
  for (const { findings } of checks)
    for (const { level, rule, message, help, log } of findings) {
      parts.push(`- ${level}: ${help === undefined ? mdCode(rule) : mdLink(rule, help)} ${md(message)}`);
      if (log !== undefined && log.length > 0) parts.push(mdFence(log));
    }
  if (files.length > 0)
    parts.push(
      mdTable(
        [{ title: 'file' }, { title: 'size', right: true }, { title: 'SHA-256' }],
        files.map(({ name, bytes: size, sha256 }) => [mdCode(name), bytes(size), mdCode(sha256)]),
      ),
    );
  if (notes.length > 0) parts.push(notes.map((note) => `- ${md(note)}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}
