import type { Host } from '../host/host.ts';
import type { RunReport } from '../report/result.ts';
import { nextStep } from '../report/next.ts';

/** How a plan is to be printed. */
export type PlanForm =
  | { readonly as: 'text'; readonly color: boolean; readonly verbose: boolean }
  | { readonly as: 'json' | 'legs' | 'mermaid' | 'dot' };

/**
 * Prints a plan to standard output: for machines `{targets: […]}` in build order (design, "How one uses it"), as legs
 * for several runners, as a drawing's source, or for people. A plan with problems is not printed: they are told instead.
 * @param color of what is told besides, on standard error
 */
export async function showPlan(report: RunReport, host: Host, form: PlanForm, color: boolean): Promise<void> {
  if (report.problems.length > 0) {
    const { terminalReport } = await import('../report/terminal.ts');
    host.info(await terminalReport({ ...report, images: [] }, { color, columns: host.columns }));
    return;
  }
  process.stdout.write(await planIn(form, report, host.columns));
  if (form.as === 'text') host.info(`next: ${nextStep(report)}`);
}

async function planIn(form: PlanForm, report: RunReport, columns: number): Promise<string> {
  switch (form.as) {
    case 'text': {
      const { planText } = await import('../report/plan-text.ts');
      return planText(report, { ...form, columns });
    }
    case 'json': {
      const [{ planOutput }, { plainJson }] = await Promise.all([
        import('../report/plan-output.ts'),
        import('../report/json.ts'),
      ]);
      return plainJson(planOutput(report));
    }
    case 'legs': {
      const { plainJson } = await import('../report/json.ts');
      return plainJson(report.legs ?? []);
    }
    case 'mermaid': {
      const { mermaidText } = await import('../report/mermaid.ts');
      return `${mermaidText(report.images)}\n`;
    }
    case 'dot': {
      const { dot } = await import('../report/dot.ts');
      return dot(report.images);
    }
  }
}
