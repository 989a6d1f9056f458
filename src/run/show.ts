import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Host } from '../host/host.ts';
import { messageOf, problemOf } from '../problem.ts';
import { nextStep } from '../report/next.ts';
import { isRefused } from '../report/refused.ts';
import type { RunReport } from '../report/result.ts';
import { cacheFolder } from '../tools/cache-dir.ts';
import type { WrittenReports } from '../report/write.ts';
import type { Inputs } from '../request/fields.ts';
import { reportFolder } from './report-folder.ts';

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
  const [{ terminalReport }, { annotations }, { imagesOutput, promoteOutput }, { digestOf }] =
    await Promise.all([
      import('../report/terminal.ts'),
      import('../report/annotations.ts'),
      import('../report/json.ts'),
      import('../report/view.ts'),
    ]);
  // What nobody watches is kept: a log, a pipe. There nothing is cut off.
  const isWhole = !host.interactive;
  host.info(await terminalReport(report, { color, columns: host.columns, isWhole }));
  // What was decided on the way to a wrong request is in the report.
  const isOneMessage = isRefused(report);
  for (const note of isOneMessage ? [] : report.notes) host.info(`note: ${note}`);
  // That there is no comment is a warning where one was asked for: GitHub must not drop it.
  const kept = inputs?.comment === 'true' && host.kind === 'runner' ? { warning: 1 } : {};
  for (const annotation of annotations(report, kept)) host.annotate(annotation);
  if (host.kind === 'runner') {
    const { summary } = await import('../report/summary.ts');
    await host.summary(summary(report));
  }
  host.output('images', imagesOutput(report));
  host.output('promote', promoteOutput(report));
  host.output('result', report.verdict);
  const [only, ...others] = report.images.filter(({ decision }) => decision !== 'skip');
  const digest = only === undefined || others.length > 0 ? undefined : digestOf(only);
  if (digest !== undefined) host.output('digest', digest);

  // After all of that: what has happened is told even where there is no room for a file, or GitHub does not answer.
  const written = await writeSomewhere(report, inputs, host);
  for (const note of written?.notes ?? []) host.info(`note: ${note}`);
  if (written !== undefined) {
    host.output('report', written.json);
    host.output('sarif', written.sarif);
    host.output('sarif-files', JSON.stringify(written.sarifFiles));
    if (written.sums !== undefined) host.output('sums', written.sums);
  }
  if (host.kind === 'runner' && inputs !== undefined) {
    const { showComment } = await import('./show-comment.ts');
    await showComment(report, inputs.comment ?? 'auto', inputs, host);
  }

  if (host.kind === 'terminal' && written !== undefined && !isOneMessage) {
    const shown = (path: string): string => {
      const near = relative(host.cwd, path);
      return near.startsWith('..') ? path : near;
    };
    host.info(
      `report: ${shown(written.html)}  (for machines ${shown(written.json)}; beside it summary.md, report.sarif, junit.xml and badge.svg)`,
    );
    host.info(`next: ${nextStep(report, inputs?.['push-by-digest'])}`);
  }
}

/** The reports in the folder that was asked for, else in a temporary one: a run is not worse for where they lie. */
async function writeSomewhere(
  report: RunReport,
  inputs: Inputs | undefined,
  host: Host,
): Promise<WrittenReports | undefined> {
  const [{ writeReports }, { knownLayouts }] = await Promise.all([
    import('../report/write.ts'),
    import('../report/html/known-layouts.ts'),
  ]);
  // What GitHub is given must not hold what the policy accepts: it knows no suppressions.
  const accepted = host.kind === 'runner' ? 'left-out' : 'suppressed';
  const layOut = knownLayouts(join(cacheFolder(host.env), 'graphs'));
  const places = [
    () => Promise.resolve(reportFolder(inputs, host)),
    () => mkdtemp(join(tmpdir(), 'image-build-report-')),
  ];
  for (const place of places)
    try {
      return await writeReports(report, await place(), {
        layOut,
        accepted,
        ...(inputs?.promote === undefined ? {} : { promoted: inputs.promote }),
        ...(inputs?.platforms === undefined ? {} : { platforms: inputs.platforms }),
      });
    } catch (error) {
      host.info(
        `note: ${problemOf(error, 'surroundings').what}: ${messageOf(error instanceof Error ? error.cause : error)}`,
      );
    }
  return undefined;
}
