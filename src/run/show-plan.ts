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
  const { planOutput, planText } = await import('../report/plan-output.ts');
  process.stdout.write(json ? `${JSON.stringify(planOutput(report), null, 2)}\n` : planText(report));
}
