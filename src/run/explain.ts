import type { Host } from '../host/host.ts';
import { changedFiles, type RecordedFiles } from '../plan/differences.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { explain, type Compared, type Explanation } from '../report/explanation.ts';
import type { RunReport } from '../report/result.ts';

/** A published image to hold a fingerprint against, with the files of its contexts where a record has them. */
export interface PublishedBefore extends Compared {
  readonly files?: RecordedFiles;
}

/**
 * Explains one image: reads the files of the contexts that differ, and of no other.
 * @param published the published image with the nearest fingerprint; `undefined` when there is none
 * @param uncompared why there is none, when more is known than that nothing is published
 */
export async function explainImage(
  image: PlannedImage,
  published: PublishedBefore | undefined,
  uncompared?: string,
): Promise<Explanation> {
  if (published === undefined) return explain(image, { uncompared });
  const parts = image.fingerprint?.parts ?? [];
  const files = await changedFiles(published.parts, published.files ?? {}, parts);
  return explain(image, { compared: published, files });
}

/** Prints an explanation to standard output; where there is none, the run's problems tell why. */
export async function showExplanation(
  report: RunReport,
  host: Host,
  { json, color }: { readonly json: boolean; readonly color: boolean },
): Promise<void> {
  const { explanation } = report;
  if (explanation === undefined || report.problems.length > 0) {
    const { terminalReport } = await import('../report/terminal.ts');
    host.info(await terminalReport({ ...report, images: [] }, { color, columns: host.columns }));
  }
  if (explanation === undefined) return;
  const [{ explanationText }, { plainJson }] = await Promise.all([
    import('../report/explanation-text.ts'),
    import('../report/json.ts'),
  ]);
  process.stdout.write(
    json ? plainJson(explanation) : explanationText(explanation, { color, columns: host.columns }),
  );
}
