import { createHash } from 'node:crypto';
import { brief } from './limits-text.ts';
import { fitted, limits, type Section } from './limits.ts';
import { md, mdCode, mdLink } from './markdown.ts';
import type { RunReport } from './result.ts';
import { findingsSection } from './summary-findings.ts';
import { graphSection, imageTable, noteList, problemSection, verdictSection } from './summary-parts.ts';
import { sizeBars } from './summary-sizes.ts';
import { isGood, problemsOf } from './view.ts';

/** Findings and notes that are listed of one image: a comment is read on the way to the next one. */
const rows = 20;

/** Where a comment comes from. */
export interface CommentOrigin {
  /** What tells several comments of one pull request apart: `images.yml / build`. */
  readonly key: string;
  /** The run's page. */
  readonly runUrl?: string;
  /** Full hash of the commit that was judged. */
  readonly commit?: string;
}

/**
 * The first line of a comment, not shown, by which it is found again. It holds nothing of the key but its hash: a key
 * cannot end it, and nobody else's key is the beginning of ours.
 */
export function commentMarker(key: string): string {
  return `<!-- image-build comment ${createHash('sha256').update(key).digest('hex').slice(0, 16)} -->`;
}

/**
 * The comment of a pull request: the marker, verdict, table, sizes, graph, findings, folded.
 * @returns Markdown of at most `limit` characters
 */
export function comment(report: RunReport, origin: CommentOrigin, limit: number = limits.comment): string {
  const marker = commentMarker(origin.key);
  const room = { limit: limit - marker.length - 1, unit: 'characters' } as const;
  return `${marker}\n${fitted(sections(report, origin), room)}`;
}

/**
 * Whether a run has something to say in a pull request that has no comment yet: something was built, or something is
 * wrong. What changes no image is not worth a message to everybody who follows the pull request.
 */
export function isWorthComment(report: RunReport): boolean {
  if (report.verdict === 'interrupted') return false;
  return report.verdict !== 'passed' || report.images.some(({ state }) => state === 'built');
}

function sections(report: RunReport, origin: CommentOrigin): readonly Section[] {
  const { images } = report;
  return [
    { rank: 0, name: 'verdict', markdown: verdictSection(report) },
    { rank: 1, name: 'where this comes from', markdown: originLine(origin) },
    ...problemsOf(report).map((problem, index) => ({
      rank: 2 + Math.min(index, 6),
      name: 'problems',
      markdown: problemSection(problem),
    })),
    { rank: 10, name: 'the table of images', markdown: imageTable(images) },
    { rank: 12, name: 'the sizes', markdown: sizeBars(images) },
    { rank: 20, name: 'the graph', markdown: graphSection(images) },
    ...images.map((image, index) => ({
      rank: (isGood(image) ? 40 : 30) + index / 1000,
      name: `findings of ${brief(image.name, 100)}`,
      markdown: findingsSection(image, rows),
    })),
    { rank: 15, name: 'notes', markdown: noteList(report, rows) },
  ];
}

function originLine({ key, runUrl, commit }: CommentOrigin): string {
  const of = commit === undefined ? '' : ` for ${mdCode(commit.slice(0, 7))}`;
  const run = runUrl === undefined ? '' : ` · ${mdLink('the whole report', runUrl)}`;
  return `<sub>${md(brief(key, 200))}${of}${run}</sub>`;
}
