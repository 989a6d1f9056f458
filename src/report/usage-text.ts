import picocolors from 'picocolors';
import type { StateLimits } from '../build/gc.ts';
import type { Age, UsageRow } from '../state/usage.ts';
import { alignedLines, type AlignedCell } from './aligned.ts';
import { oneLine, shorten } from './harmless.ts';
import { kindWords, spanWords } from './usage-words.ts';
import type { Usage, UsagePlace } from './usage.ts';
import { bytes } from './words.ts';

export interface UsageLook {
  readonly color: boolean;
  readonly columns: number;
  /** Every row, also of what takes little. */
  readonly verbose: boolean;
}

const ages: readonly { readonly age: Age; readonly title: string }[] = [
  { age: 'today', title: 'used today' },
  { age: 'week', title: 'this week' },
  { age: 'month', title: 'this month' },
  { age: 'older', title: 'older' },
];

/** So many rows a place are shown where nobody wants all. */
const mostRows = 12;
/** What size and ages take beside a name, in columns of the terminal. */
const besideName = { wide: 62, narrow: 10 } as const;
const shortest = 24;

/** The disk's use for people: a part for each place, its rows by size, each with when it was last used. */
export async function usageText(usage: Usage, { color, columns, verbose }: UsageLook): Promise<string> {
  const c = picocolors.createColors(color);
  const isWide = columns >= shortest + besideName.wide;
  const room = Math.max(shortest, columns - (isWide ? besideName.wide : besideName.narrow) - 2);
  const titles = ['what', 'size', ...(isWide ? ages.map(({ title }) => title) : [])];
  const head = titles.map((title) => ({ text: title, painted: c.bold(title) }));
  const rowCells = (row: UsageRow): readonly AlignedCell[] => {
    const name = shorten(nameOf(row), room - 2);
    const cells = [bytes(row.bytes), ...(isWide ? ages.map(({ age }) => sizeWord(row.byAge[age])) : [])];
    return [
      { text: `  ${name}`, painted: `  ${name}` },
      ...cells.map((text, index) => ({ text, painted: index === 0 ? text : c.dim(text) })),
    ];
  };
  const parts = usage.places.map((place) => ({ place, ...shownRows(place.rows, verbose) }));
  const lines = await alignedLines(
    [head, ...parts.flatMap(({ rows }) => rows.map(rowCells))],
    ['left', ...titles.slice(1).map(() => 'right' as const)],
  );
  const out = [lines[0] ?? ''];
  let at = 1;
  for (const { place, rows, hidden } of parts) {
    out.push(c.bold(placeTitle(place)), ...lines.slice(at, at + rows.length));
    at += rows.length;
    if (hidden.length > 0)
      out.push(
        c.dim(
          `  ${hidden.length} more, ${bytes(hidden.reduce((sum, row) => sum + row.bytes, 0))}: --verbose shows them`,
        ),
      );
  }
  return [...out, '', ...closing(usage)].join('\n');
}

function shownRows(
  rows: readonly UsageRow[],
  verbose: boolean,
): { readonly rows: readonly UsageRow[]; readonly hidden: readonly UsageRow[] } {
  if (verbose || rows.length <= mostRows + 1) return { rows, hidden: [] };
  return { rows: rows.slice(0, mostRows), hidden: rows.slice(mostRows) };
}

function nameOf({ kind, name }: UsageRow): string {
  return oneLine(`${kindWords[kind]} ${name}`);
}

function sizeWord(size: number): string {
  return size === 0 ? '–' : bytes(size);
}

function placeTitle({ place, about, isOurs, bytes: all, inUseBytes }: UsagePlace): string {
  const what = place === 'engine' ? about : `cache folder ${about}`;
  const used = inUseBytes === 0 ? '' : `, ${bytes(inUseBytes)} in use`;
  return oneLine(`${what}: ${bytes(all)}${used}${isOurs ? '' : ' (not made by image-build)'}`);
}

function closing({ limits, beyondBytes, notes }: Usage): readonly string[] {
  const beyond =
    beyondBytes === 0
      ? 'nothing is above that'
      : `${bytes(beyondBytes)} can go: image-build clean (--dry-run lists it)`;
  return [...notes.map((note) => `note: ${oneLine(note)}`), `limits: ${limitWords(limits)}; ${beyond}`];
}

/** `keep 20 GB, unused for at most 7 days`. */
export function limitWords({ keepBytes, olderThanMs }: StateLimits): string {
  const words = [
    ...(keepBytes === undefined ? [] : [`at most ${bytes(keepBytes)}`]),
    ...(olderThanMs === undefined ? [] : [`unused for at most ${spanWords(olderThanMs)}`]),
  ];
  return words.length === 0 ? 'none' : words.join(', ');
}
