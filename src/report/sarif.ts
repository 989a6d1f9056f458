import { gzipSync } from 'node:zlib';
import type { Log, Run } from 'sarif';
import { limits } from './limits.ts';
import type { RunReport } from './result.ts';
import type { KnownRules } from './sarif-rule.ts';
import { runOf, type Accepted } from './sarif-run.ts';
import { runSubjects, type RunSubject } from './sarif-subjects.ts';
import { count, listed } from './words.ts';

/** A report as SARIF 2.1.0: one file, or several where there are more images than GitHub takes runs in one. */
export interface SarifReport {
  /** The text of each file, in order; at least one. */
  readonly files: readonly [string, ...string[]];
  /** What had to be left out, a sentence each. */
  readonly notes: readonly string[];
}

/** How much a file may hold; a test gives less. */
export type SarifLimits = Readonly<Record<'runs' | 'results' | 'gzippedBytes', number>>;

export interface SarifDetails {
  /** What becomes of what the policy accepts: `suppressed` when left out. */
  readonly accepted?: Accepted;
  /** Those that the run was told to build: it is a leg of a matrix then, with results of its own. */
  readonly platforms?: readonly string[];
}

/**
 * All findings as SARIF for code scanning and editors: a run for each image. Within GitHub's limits the worst findings
 * stay.
 */
export function sarif(
  report: RunReport,
  { accepted = 'suppressed', platforms }: SarifDetails = {},
  within: SarifLimits = limits.sarif,
): SarifReport {
  const { subjects, unjudged } = runSubjects(report, platforms);
  const [first = [], ...others] = chunks(subjects, within.runs);
  const [text, ...texts] = [first, ...others].map((some) => fileOf(some, accepted, within));
  const all = text === undefined ? [] : [text, ...texts];
  const lost = all.reduce((sum, { leftOut }) => sum + leftOut, 0);
  return {
    files: [text?.text ?? textOf([]), ...texts.map((one) => one.text)],
    notes: [
      ...(lost > 0
        ? [`${count(lost, 'finding')} left out of the SARIF report, the mildest: GitHub takes no more`]
        : []),
      ...(others.length > 0
        ? [
            `GitHub takes ${count(within.runs, 'image')} in a SARIF file: there are ${others.length + 1} files (report.sarif, report-2.sarif, …)`,
          ]
        : []),
      ...(unjudged.length > 0 && accepted === 'left-out'
        ? [
            `the SARIF report has nothing of ${listed(unjudged.slice(0, 5))}${unjudged.length > 5 ? ` and ${unjudged.length - 5} more` : ''}: not all gates have answered, and GitHub would take what is missing for mended`,
          ]
        : []),
    ],
  };
}

interface File {
  readonly text: string;
  readonly leftOut: number;
}

/** Takes away the mildest results of the longest runs until the file is small enough. */
function fileOf(subjects: readonly RunSubject[], accepted: Accepted, within: SarifLimits): File {
  const rules: KnownRules = new Map();
  let most = within.results;
  for (;;) {
    const runs = subjects.map((subject) => runOf(subject, accepted, rules, most));
    const text = textOf(runs.map(({ run }) => run));
    const leftOut = runs.reduce((sum, one) => sum + one.leftOut, 0);
    const excess = gzippedSize(text, within.gzippedBytes) / within.gzippedBytes;
    const longest = runs.reduce((length, { run }) => Math.max(length, run.results?.length ?? 0), 0);
    if (excess <= 1 || longest === 0) return { text, leftOut };
    most = Math.floor((Math.min(most, longest) / excess) * 0.9);
  }
}

/** Compresses only what could be too big: nothing gets bigger by more than a few bytes in a thousand. */
function gzippedSize(text: string, limit: number): number {
  const plain = Buffer.byteLength(text);
  return plain * 1.001 + 100 <= limit ? plain : gzipSync(text).byteLength;
}

function textOf(runs: Run[]): string {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs,
  };
  return `${JSON.stringify(log)}\n`;
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
