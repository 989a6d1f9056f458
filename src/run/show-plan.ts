import type { Host } from '../host/host.ts';
import type { RunReport } from '../report/result.ts';

/**
 * Prints a plan to standard output: for machines `{targets: […]}` in build order (design, "How one uses it"), for
 * people one image a line with what it stands on and why.
 */
export async function showPlan(
  report: RunReport,
  host: Host,
  { json, color }: { readonly json: boolean; readonly color: boolean },
): Promise<void> {
  if (report.problems.length > 0) {
    const { terminalReport } = await import('../report/terminal.ts');
    host.info(await terminalReport(report, { color, columns: host.columns }));
    return;
  }
  process.stdout.write(json ? planJson(report) : planText(report));
}

/** The plan as JSON, in build order. */
export function planJson(report: RunReport): string {
  const targets = report.images.map(({ name, needs, decision, reasons, platforms, tags }) => ({
    name,
    needs,
    decision,
    reasons,
    platforms: platforms.map(({ platform }) => platform),
    tags,
  }));
  return `${JSON.stringify({ targets }, null, 2)}\n`;
}

/** The plan for people. */
export function planText(report: RunReport): string {
  const width = Math.max(...report.images.map(({ name }) => name.length));
  const lines = report.images.flatMap(({ name, needs, decision, reasons, platforms, tags }) => [
    `${name.padEnd(width)}  ${decision}  ${platforms.map(({ platform }) => platform).join(', ')}${needs.length > 0 ? `  on ${needs.join(', ')}` : ''}`,
    ...reasons.map((reason) => `${' '.repeat(width)}    ${reason}`),
    ...(tags.length > 0 ? [`${' '.repeat(width)}    → ${tags.join(', ')}`] : []),
  ]);
  return `${lines.join('\n')}\n`;
}
