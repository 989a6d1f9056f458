import { brief } from './limits-text.ts';
import { fitted, limits, type Section } from './limits.ts';
import type { RunReport } from './result.ts';
import { findingsSection, warningsSection } from './summary-findings.ts';
import {
  artifactTable,
  graphSection,
  imageTable,
  noteList,
  problemSection,
  timelineSection,
  verdictSection,
} from './summary-parts.ts';
import { layersSection } from './summary-layers.ts';
import { sizeBars } from './summary-sizes.ts';
import { isGood, problemsOf } from './view.ts';

/** Bytes that a summary may have. */
export const summaryLimit = limits.summary;

/** Findings that are listed of one image: more than anybody reads here. */
const findingsOfImage = 100;

/**
 * The step summary: verdict, problems, graph, table, sizes, biggest layers, timeline, findings, notes.
 * @returns Markdown of at most `limit` bytes; what did not fit is named at its end
 */
export function summary(report: RunReport, limit = summaryLimit): string {
  return fitted(sections(report), { limit, unit: 'bytes' });
}

function sections(report: RunReport): readonly Section[] {
  const { images } = report;
  return [
    { rank: 0, name: 'verdict', markdown: verdictSection(report) },
    ...problemsOf(report).map((problem, index) => ({
      rank: 2 + Math.min(index, 6),
      name: 'problems',
      markdown: problemSection(problem),
    })),
    { rank: 10, name: 'the table of images', markdown: imageTable(images) },
    { rank: 12, name: 'the files', markdown: artifactTable(report.artifacts, findingsOfImage) },
    { rank: 20, name: 'the graph', markdown: graphSection(images) },
    { rank: 18, name: 'the sizes', markdown: sizeBars(images) },
    ...images.map((image, index) => ({
      rank: 29 + index / 1000,
      name: 'the biggest layers',
      markdown: layersSection(image),
    })),
    { rank: 28, name: 'the timeline', markdown: timelineSection(report) },
    ...images.map((image, index) => ({
      rank: (isGood(image) ? 40 : 30) + index / 1000,
      name: `findings of ${brief(image.name, 100)}`,
      markdown: findingsSection(image, findingsOfImage),
    })),
    { rank: 35, name: 'warnings', markdown: warningsSection(report, findingsOfImage) },
    { rank: 15, name: 'notes', markdown: noteList(report, findingsOfImage) },
  ];
}
