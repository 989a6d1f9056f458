import { md } from './markdown.ts';
import { listed } from './words.ts';

/** GitHub's limits, in the unit that it counts in. */
export const limits = {
  /**
   * Bytes of a step's summary: of a bigger one nothing is shown. Some room stays for what else the step appends.
   * Source: docs.github.com, "Workflow commands".
   */
  summary: 1024 * 1024 - 64 * 1024,
  /** Characters of a comment: GitHub refuses more than 65,536. */
  comment: 65_000,
  /** Of a SARIF file. Source: docs.github.com, "SARIF results exceed one or more limits". */
  sarif: { runs: 20, results: 25_000, gzippedBytes: 10_000_000 },
  /** Mermaid refuses longer text and more edges (`maxTextSize`, `maxEdges`). Source: mermaid's configuration. */
  mermaid: { text: 50_000, edges: 500 },
} as const;

/** A part of a page; the higher its rank the sooner it is left out when there is not enough room. */
export interface Section {
  readonly rank: number;
  readonly name: string;
  readonly markdown: string;
}

/** How much there is room for. */
export interface Room {
  readonly limit: number;
  /** `bytes` of UTF-8, or `characters` (UTF-16: never fewer than GitHub counts). */
  readonly unit: 'bytes' | 'characters';
}

/**
 * The sections one below the other, without those of the highest ranks as far as there is no room for them; what was
 * left out is named at the end.
 */
export function fitted(all: readonly Section[], { limit, unit }: Room): string {
  const measure = (text: string): number => (unit === 'bytes' ? Buffer.byteLength(text) : text.length);
  const dropped: string[] = [];
  let kept = all.filter(({ markdown }) => markdown !== '');
  for (;;) {
    const parts = [...kept.map(({ markdown }) => markdown), leftOut(dropped)].filter((part) => part !== '');
    const text = `${parts.join('\n\n')}\n`;
    if (measure(text) <= limit || kept.length <= 1) return text;
    const last = kept.reduce((highest, { rank }) => Math.max(highest, rank), 0);
    dropped.push(...kept.filter(({ rank }) => rank === last).map(({ name }) => name));
    kept = kept.filter(({ rank }) => rank !== last);
  }
}

function leftOut(names: readonly string[]): string {
  const different = [...new Set(names)];
  if (different.length === 0) return '';
  const told = different.slice(0, 5).map(md);
  const rest = different.length - told.length;
  const all = rest > 0 ? [...told, `${rest} more parts`] : told;
  return `> Left out here, there is no room: ${listed(all)}. The HTML and JSON reports have it all.`;
}
