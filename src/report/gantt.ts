import type { Step } from '../build/built.ts';
import { brief } from './limits-text.ts';
import { limits } from './limits.ts';
import type { RunReport } from './result.ts';
import { duration } from './words.ts';

/** Bars that one can still tell apart, and the shortest step that is one of them, as a share of the whole. */
const bars = 60;
const shortestShare = 0.005;

interface Bar {
  readonly section: string;
  readonly text: string;
  readonly state: 'active' | 'crit' | 'done';
  readonly start: number;
  readonly end: number;
}

/**
 * The timeline as the text of a Mermaid Gantt chart: a section an image, a bar for each step that took a while (what
 * came from the cache took none), failed ones red, layer caches grey. `undefined` where nothing ran, or Mermaid would refuse it.
 */
export function gantt(report: RunReport): string | undefined {
  const all = report.steps.flatMap(barOf);
  const longest = [...all].sort(
    (a, b) => Number(b.state === 'crit') - Number(a.state === 'crit') || span(b) - span(a),
  );
  const total = all.reduce((latest, { end }) => Math.max(latest, end), 0);
  const shown = new Set(
    longest.slice(0, bars).filter((bar) => bar.state === 'crit' || span(bar) >= total * shortestShare),
  );
  const sections = new Map<string, Bar[]>();
  for (const bar of all)
    if (shown.has(bar)) sections.set(bar.section, [...(sections.get(bar.section) ?? []), bar]);
  if (sections.size === 0) return undefined;
  const lines = [...sections].flatMap(([name, own], index) => [
    `  section ${index + 1} ${name}`,
    ...own.map(({ text, state, start, end }) => `  ${text} :${state}, ${start}, ${end}`),
  ]);
  // Milliseconds since 1970 in, seconds out: no time zone moves them.
  const text = ['gantt', '  dateFormat x', '  axisFormat %ss', ...lines].join('\n');
  return text.length > limits.mermaid.text ? undefined : text;
}

function span({ start, end }: Bar): number {
  return end - start;
}

function barOf({ image, name, startedMs, completedMs, cached, cache, error }: Step): readonly Bar[] {
  if (cached || startedMs === undefined || completedMs === undefined) return [];
  const start = Math.max(0, Math.round(startedMs));
  const end = Math.max(start + 1, Math.round(completedMs));
  // A number first: a step called `section` or `click` is no keyword then.
  const text = `${duration(end - start)} ${plain(brief(name, 60))}`;
  return [
    {
      section: plain(brief(image ?? 'engine', 60)),
      text,
      state: cache !== undefined ? 'done' : error === undefined ? 'active' : 'crit',
      start,
      end,
    },
  ];
}

/** In a Gantt chart there are no escapes: what is not plainly text is left out. */
function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} .,_/=+()[\]-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
