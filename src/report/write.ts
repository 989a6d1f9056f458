import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { surroundingsFailed } from '../problem.ts';
import type { Promoted } from '../request/promoted.ts';
import { attestableSums } from './attestable.ts';
import { badgeJson, badgeSvg } from './badge.ts';
import type { PageDetails } from './html/page.ts';
import { jsonReport } from './json.ts';
import { junit } from './junit.ts';
import type { RunReport } from './result.ts';
import { sarif, type SarifDetails } from './sarif.ts';
import { summary } from './summary.ts';

/** Absolute paths of the written files, and what had to be left out of them. */
export interface WrittenReports {
  readonly json: string;
  readonly html: string;
  readonly markdown: string;
  /** The first of `sarifFiles`. */
  readonly sarif: string;
  /** More than one where there are more images than GitHub takes in one. */
  readonly sarifFiles: readonly string[];
  readonly junit: string;
  /** SVG; its text is in `badge.json` beside it, as shields.io wants it. */
  readonly badge: string;
  /** See attestableSums; absent where there is nothing to attest. */
  readonly sums?: string;
  /** A sentence each. */
  readonly notes: readonly string[];
}

export type WriteDetails = PageDetails & SarifDetails & { readonly promoted?: Promoted };

const sumsName = 'published.sha256';

/**
 * Writes the reports for people and machines into a folder, which is made when it is not there.
 * @throws Problem (surroundings) when the folder or a file cannot be written
 */
export async function writeReports(
  report: RunReport,
  dir: string,
  details: WriteDetails = {},
): Promise<WrittenReports> {
  const { htmlReport } = await import('./html/page.ts');
  const folder = resolve(dir);
  const at = (name: string): string => join(folder, name);
  const html = await htmlReport(report, details);
  const { files, notes } = sarif(report, details);
  const sums = attestableSums(report, details.promoted);
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['report.json', jsonReport(report)],
    ['report.html', html],
    ['summary.md', summary(report)],
    ['junit.xml', junit(report)],
    ['badge.svg', badgeSvg(report)],
    ['badge.json', badgeJson(report)],
    ...files.map((text, index) => [sarifName(index), text] as const),
    ...(sums === '' ? [] : [[sumsName, sums] as const]),
  ];
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all([
      ...texts.map(([name, text]) => writeFile(at(name), text)),
      removeOldSarif(folder, files.length),
      // What an earlier run has let out is not this one's.
      ...(sums === '' ? [rm(at(sumsName), { force: true })] : []),
    ]);
  } catch (error) {
    throw surroundingsFailed(
      `The report cannot be written into ${dir}`,
      { todo: 'Is there room, and may this user write there?' },
      error,
    );
  }
  return {
    json: at('report.json'),
    html: at('report.html'),
    markdown: at('summary.md'),
    sarif: at(sarifName(0)),
    sarifFiles: files.map((_, index) => at(sarifName(index))),
    junit: at('junit.xml'),
    badge: at('badge.svg'),
    ...(sums === '' ? {} : { sums: at(sumsName) }),
    notes,
  };
}

function sarifName(index: number): string {
  return index === 0 ? 'report.sarif' : `report-${index + 1}.sarif`;
}

/** What an earlier run has left must not be taken for this one's. */
async function removeOldSarif(folder: string, count: number): Promise<void> {
  const names = await readdir(folder);
  const isOld = (name: string): boolean => Number(/^report-(\d+)\.sarif$/.exec(name)?.[1] ?? 0) > count;
  await Promise.all(names.filter(isOld).map((name) => rm(join(folder, name), { force: true })));
}
