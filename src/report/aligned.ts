/** A cell of a table: as it is, and with the codes of its colours. Both on one line. */
export interface AlignedCell {
  readonly text: string;
  readonly painted: string;
}

type Align = 'left' | 'right';

/** Blanks between two columns. */
export const gap = 2;

/**
 * Rows in columns as wide as their widest cell.
 * @param aligns one a column
 * @returns a line a row, without blanks at its end
 */
export async function alignedLines(
  rows: readonly (readonly AlignedCell[])[],
  aligns: readonly Align[],
): Promise<readonly string[]> {
  const isPlain = rows.every((row) => row.every(({ text }) => plain.test(text)));
  return isPlain ? alignedPlain(rows, aligns) : alignedBy(rows, aligns);
}

/** Signs that are one column wide on every terminal: those of ASCII, and what we shorten with. */
const plain = /^[ -~…–]*$/;

/** As `alignedLines`, where every sign is one column wide: loading what knows all others takes 10 ms. */
export function alignedPlain(
  rows: readonly (readonly AlignedCell[])[],
  aligns: readonly Align[],
): readonly string[] {
  const widths = aligns.map((_, column) => Math.max(...rows.map((row) => row[column]?.text.length ?? 0)));
  const aligned = ({ text, painted }: AlignedCell, column: number): string => {
    const blanks = ' '.repeat((widths[column] ?? 0) - text.length);
    return aligns[column] === 'right' ? blanks + painted : painted + blanks;
  };
  return rows.map((row) => row.map(aligned).join(' '.repeat(gap)).trimEnd());
}

/** As `alignedLines`, by a library that knows how wide every sign is. */
export async function alignedBy(
  rows: readonly (readonly AlignedCell[])[],
  aligns: readonly Align[],
): Promise<readonly string[]> {
  const { default: Table } = await import('cli-table3');
  const table = new Table({
    colAligns: [...aligns],
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) table.push(row.map(({ painted }) => painted));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
};
