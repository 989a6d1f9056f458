import type { Going, Why } from '../state/decide.ts';
import type { StateItem } from '../state/item.ts';
import { alignedLines } from './aligned.ts';
import { oneLine, shorten } from './harmless.ts';
import { kindWords, spanWords } from './usage-words.ts';
import { bytes, count } from './words.ts';

/** Things of one kind that go for one reason, together. */
interface Row {
  readonly where: string;
  readonly name: string;
  times: number;
  bytes: number;
  /** The shortest, in milliseconds. */
  unusedMs: number;
  readonly why: Why['kind'];
  readonly item: StateItem;
}

const longestName = 60;

/**
 * What goes, a line for each kind of thing and reason, the largest first.
 * @param places engine → how people call it
 */
export async function goingLines(
  going: readonly Going[],
  places: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const rows = new Map<string, Row>();
  for (const { item, why } of going) {
    const where = item.place.in === 'engine' ? (places.get(item.place.engine) ?? '') : 'cache folder';
    const name = shorten(oneLine(`${kindWords[item.kind]} ${item.name}`), longestName);
    const key = JSON.stringify([where, name, why.kind]);
    const row = rows.get(key) ?? { where, name, times: 0, bytes: 0, unusedMs: Infinity, why: why.kind, item };
    row.times += 1;
    row.bytes += item.bytes;
    if (why.kind === 'unused') row.unusedMs = Math.min(row.unusedMs, why.forMs);
    rows.set(key, row);
  }
  const sorted = [...rows.values()].sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  const cells = sorted.map((row) =>
    [
      bytes(row.bytes),
      row.name,
      row.item.kind === 'builder' ? '' : row.where,
      row.times === 1 ? '' : count(row.times, 'part'),
      whyWord(row),
    ].map((text) => ({ text: oneLine(text), painted: oneLine(text) })),
  );
  const lines = await alignedLines(cells, ['right', 'left', 'left', 'right', 'left']);
  return lines.map((line) => `  ${line}`);
}

function whyWord({ why, unusedMs, item }: Row): string {
  switch (why) {
    case 'unused':
      return `unused for ${spanWords(unusedMs)}`;
    case 'above':
      return 'above what may stay';
    case 'asked':
      return item.kind === 'runs' && item.goesAt === 'normal' ? 'of runs that were killed' : 'asked for';
  }
}
