import picocolors from 'picocolors';
import { alignedLines, gap } from './aligned.ts';
import { oneLine, shorten } from './harmless.ts';
import type { ImageReport } from './result.ts';
import { digestOf, findingsWord, heaviest, isGood, stateWord, tagsOf, used } from './view.ts';
import { bytes, duration, moment, shortDigest, tagOf } from './words.ts';

type Look = 'plain' | 'good' | 'warn' | 'bad' | 'quiet';

interface Cell {
  readonly text: string;
  readonly look?: Look;
}

/** A column in several lengths, from the longest: what is shown depends on the room there is. */
interface Column {
  readonly title: string;
  readonly align?: 'right';
  readonly forms: readonly ((image: ImageReport) => Cell)[];
}

/** From this share of a budget on, a size is worth a look. */
const nearlyFull = 0.9;

const columnsOfTable = {
  image: {
    title: 'image',
    forms: [
      (image) => ({ text: oneLine(image.name) }),
      (image) => ({ text: shorten(oneLine(image.name), 24) }),
      (image) => ({ text: shorten(oneLine(image.name), 14) }),
    ],
  },
  decision: { title: 'decision', forms: [decisionCell] },
  time: { title: 'time', align: 'right', forms: [(image) => timeCell(image)] },
  cached: { title: 'cached', align: 'right', forms: [cachedCell] },
  compressed: {
    title: 'compressed',
    align: 'right',
    forms: [(image) => sizeCell(image, 'compressed', true), (image) => sizeCell(image, 'compressed', false)],
  },
  uncompressed: {
    title: 'size',
    align: 'right',
    forms: [
      (image) => sizeCell(image, 'uncompressed', true),
      (image) => sizeCell(image, 'uncompressed', false),
    ],
  },
  findings: { title: 'findings', align: 'right', forms: [findingsCell] },
  checked: {
    title: 'as checked at',
    forms: [(image) => checkedCell(image, 20), (image) => checkedCell(image, 10)],
  },
  digest: { title: 'digest', forms: [digestCell] },
  tags: {
    title: 'tags',
    forms: [
      (image) => ({ text: shorten(shortTags(image).join(', '), 60) }),
      (image) => ({ text: shorten(shortTags(image).join(', '), 40) }),
      (image) => ({ text: fewTags(shortTags(image).map((tag) => shorten(tag, 16))) }),
    ],
  },
} satisfies Record<string, Column>;

/** What a linted image has: nothing was decided, built or measured. */
const lintColumns: readonly string[] = ['image', 'findings'];

type ColumnName = keyof typeof columnsOfTable;
const order: readonly ColumnName[] = [
  'image',
  'decision',
  'time',
  'cached',
  'compressed',
  'uncompressed',
  'findings',
  'checked',
  'digest',
  'tags',
];

/** What gives way first when the table is too wide: a column's next shorter form, and when it has none the column. */
const giveWay: readonly ColumnName[] = [
  'tags',
  'tags',
  'compressed',
  'digest',
  'tags',
  'compressed',
  'checked',
  'image',
  'time',
  'uncompressed',
  'cached',
  'checked',
  'image',
  'decision',
];

/** The table of images, no wider than `columns` as far as shortening and leaving out columns can do it. */
export async function terminalTable(
  images: readonly ImageReport[],
  {
    color,
    columns,
    isLint = false,
  }: { readonly color: boolean; readonly columns: number; readonly isLint?: boolean },
): Promise<string> {
  const c = picocolors.createColors(color);
  const paint: Readonly<Record<Look, (text: string) => string>> = {
    plain: (text) => text,
    good: c.green,
    warn: c.yellow,
    bad: c.red,
    quiet: c.dim,
  };
  const shown = fit(images, columns).filter(({ name }) => !isLint || lintColumns.includes(name));
  const [head = '', ...rows] = await alignedLines(
    [
      shown.map(({ column: { title } }) => ({ text: title, painted: c.bold(title) })),
      ...images.map((image) =>
        shown
          .map(({ form }) => form(image))
          .map(({ text, look }) => ({ text, painted: text === '' ? '' : paint[look ?? 'plain'](text) })),
      ),
    ],
    shown.map(({ column }) => column.align ?? 'left'),
  );
  const width = Math.min(columns, widthOf(shown, images));
  return [head, c.dim('─'.repeat(width)), ...rows].join('\n');
}

interface Shown {
  readonly name: ColumnName;
  readonly column: Column;
  readonly form: (image: ImageReport) => Cell;
}

function fit(images: readonly ImageReport[], columns: number): readonly Shown[] {
  const forms = new Map<ColumnName, number>(order.map((name) => [name, 0]));
  const chosen = (): readonly Shown[] =>
    order.flatMap((name) => {
      const column: Column = columnsOfTable[name];
      const form = column.forms[forms.get(name) ?? 0];
      const empty = name !== 'image' && form && images.every((image) => form(image).text === '');
      return form && !empty ? { name, column, form } : [];
    });
  for (const name of giveWay) {
    if (widthOf(chosen(), images) <= columns) break;
    forms.set(name, (forms.get(name) ?? 0) + 1);
  }
  return chosen();
}

function widthOf(shown: readonly Shown[], images: readonly ImageReport[]): number {
  const widths = shown.map(({ column, form }) =>
    Math.max(column.title.length, ...images.map((image) => Array.from(form(image).text).length)),
  );
  return widths.reduce((sum, width) => sum + width, 0) + gap * (shown.length - 1);
}

function decisionCell(image: ImageReport): Cell {
  const text = stateWord(image);
  if (image.state === 'failed') return { text, look: 'bad' };
  if (image.state === 'built' || image.state === 'reused')
    return { text, look: isGood(image) ? 'good' : 'bad' };
  return { text, look: image.state === 'stopped' ? 'warn' : image.state === 'skipped' ? 'quiet' : 'plain' };
}

function timeCell(image: ImageReport): Cell {
  return { text: image.durationMs > 0 ? duration(image.durationMs) : '' };
}

function cachedCell({ steps }: ImageReport): Cell {
  return { text: steps.total > 0 ? `${steps.cached} of ${steps.total}` : '' };
}

function sizeCell(image: ImageReport, kind: 'compressed' | 'uncompressed', withBudget: boolean): Cell {
  const size = heaviest(image)?.size?.[kind];
  const limit = image.budget[kind];
  if (image.state === 'skipped' || image.output.kind !== 'image') return { text: '' };
  if (size === undefined) return { text: '' };
  const share = used(size, limit) ?? 0;
  return {
    text: withBudget && limit !== undefined ? `${bytes(size)} of ${bytes(limit)}` : bytes(size),
    look: share > 1 ? 'bad' : share >= nearlyFull ? 'warn' : 'plain',
  };
}

function findingsCell(image: ImageReport): Cell {
  const text = findingsWord(image);
  const bad = image.gates.some((gate) => gate.state !== 'passed');
  return { text, look: bad ? 'bad' : text === 'none' ? 'good' : text === '–' ? 'quiet' : 'plain' };
}

/** The date and the time, or the date alone. */
function checkedCell({ checkedAt }: ImageReport, length: number): Cell {
  return { text: checkedAt === undefined ? '' : moment(checkedAt).slice(0, length).trim(), look: 'quiet' };
}

function digestCell(image: ImageReport): Cell {
  const digest = digestOf(image);
  if (digest !== undefined) return { text: shortDigest(digest), look: 'quiet' };
  const built = image.platforms.filter((platform) => platform.digest !== undefined).length;
  return { text: built > 0 ? `${built} platforms` : '', look: 'quiet' };
}

/** By their short names, as everywhere. */
function shortTags(image: ImageReport): readonly string[] {
  return [...new Set(tagsOf(image).map(tagOf))];
}

function fewTags(tags: readonly string[]): string {
  const [first = '', ...rest] = tags;
  return rest.length > 0 ? `${first} +${rest.length}` : first;
}
