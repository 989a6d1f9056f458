import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { surroundingsFailed } from '../problem.ts';
import type { PageDetails } from './html/page.ts';
import { jsonReport } from './json.ts';
import type { RunReport } from './result.ts';
import { summary } from './summary.ts';

/** Absolute paths of the written files. */
export interface WrittenReports {
  readonly json: string;
  readonly html: string;
  readonly markdown: string;
}

/**
 * Writes the reports for people and machines into a folder, which is made when it is not there.
 * @throws Problem (surroundings) when the folder or a file cannot be written
 */
export async function writeReports(
  report: RunReport,
  dir: string,
  details: PageDetails = {},
): Promise<WrittenReports> {
  const { htmlReport } = await import('./html/page.ts');
  const folder = resolve(dir);
  const paths = {
    json: join(folder, 'report.json'),
    html: join(folder, 'report.html'),
    markdown: join(folder, 'summary.md'),
  };
  const html = await htmlReport(report, details);
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all([
      writeFile(paths.json, jsonReport(report)),
      writeFile(paths.html, html),
      writeFile(paths.markdown, summary(report)),
    ]);
  } catch (error) {
    throw surroundingsFailed(
      `The report cannot be written into ${dir}`,
      { todo: 'Is there room, and may this user write there?' },
      error,
    );
  }
  return paths;
}
