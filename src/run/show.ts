import { relative, resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import type { RunReport } from '../report/result.ts';
import type { Inputs } from '../request/fields.ts';

/** Where the reports go when nobody says: beside the work, in a folder that .gitignore can name. */
const usualFolder = 'image-build-report';

/**
 * Tells the run everywhere people look: terminal or log, annotations, step summary, files, outputs.
 * @param color whether the closing table has colours
 */
export async function showReport(
  report: RunReport,
  inputs: Inputs | undefined,
  host: Host,
  color: boolean,
): Promise<void> {
  const [{ terminalReport }, { annotations }, { imagesOutput }, { writeReports }] = await Promise.all([
    import('../report/terminal.ts'),
    import('../report/annotations.ts'),
    import('../report/json.ts'),
    import('../report/write.ts'),
  ]);
  const written = await writeReports(report, resolve(host.cwd, inputs?.['report-dir'] ?? usualFolder));
  host.info(await terminalReport(report, { color, columns: host.columns }));
  for (const note of report.notes) host.info(`note: ${note}`);
  for (const annotation of annotations(report)) host.annotate(annotation);
  if (host.kind === 'runner') {
    const { summary } = await import('../report/summary.ts');
    await host.summary(summary(report));
  }
  host.output('images', imagesOutput(report));
  host.output('result', report.verdict);
  host.output('report', written.json);
  const [only, ...others] = report.images.filter(({ decision }) => decision === 'build');
  const digest = others.length === 0 ? (only?.published?.digest ?? only?.platforms[0]?.digest) : undefined;
  if (digest !== undefined) host.output('digest', digest);

  if (host.kind === 'terminal') {
    const shown = (path: string): string => {
      const near = relative(host.cwd, path);
      return near.startsWith('..') ? path : near;
    };
    host.info(
      `report: ${shown(written.html)}  (for machines ${shown(written.json)}, Markdown ${shown(written.markdown)})`,
    );
    host.info(`next: ${nextStep(report)}`);
  }
}

/** What one would type next. */
function nextStep(report: RunReport): string {
  const [image] = report.images.filter(({ state }) => state === 'built');
  if (report.verdict !== 'passed') return 'mend what is named above, then type the same again';
  const tag = image?.published?.tags[0]?.ref;
  if (tag !== undefined) return `docker run --rm ${tag}`;
  if (report.command === 'plan') return 'image-build build';
  if (report.command === 'lint') return 'image-build build';
  return 'image-build publish --registry ghcr.io/OWNER';
}
