import picocolors from 'picocolors';
import type { FileChanges } from '../plan/differences.ts';
import { partRows, type Explanation, type PartRow } from './explanation.ts';
import { oneLine, shorten } from './harmless.ts';
import type { TerminalStyle } from './problem-text.ts';
import { count, shortDigest } from './words.ts';

/** Files of one context that are listed. */
export const shownFiles = 20;

/** Longer names and values are cut. */
const width = { name: 44, value: 32 };

type Colors = ReturnType<typeof picocolors.createColors>;

const words: Readonly<Record<PartRow['state'], string>> = {
  known: '',
  same: '',
  changed: 'changed',
  new: 'new',
  gone: 'gone',
};

/**
 * An explanation for people: decision and reasons, what the fingerprint was held against, its parts with what differs,
 * and why it may never be reused.
 * @returns lines with a line end each; without any escape code when `color` is false
 */
export function explanationText(explanation: Explanation, { color, columns = 120 }: TerminalStyle): string {
  const c = picocolors.createColors(color);
  const { volatile } = explanation;
  const blocks = [
    decisionLines(explanation, c),
    originLines(explanation),
    partLines(explanation, c, columns),
    volatile.length > 0 ? ['never reused, because', ...volatile.map((why) => `  ${oneLine(why)}`)] : [],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function decisionLines({ name, decision, reasons }: Explanation, c: Colors): readonly string[] {
  const word = {
    build: c.yellow('build'),
    reuse: c.green('unchanged'),
    skip: c.dim('skip'),
  }[decision];
  return [`${c.bold(oneLine(name))}: ${word}`, ...reasons.map((reason) => `  ${oneLine(reason)}`)];
}

function originLines({ fingerprint, compared, uncompared }: Explanation): readonly string[] {
  return [
    `fingerprint    ${fingerprint === undefined ? 'not taken' : oneLine(fingerprint.digest)}`,
    `compared with  ${
      compared === undefined
        ? `nothing: ${oneLine(uncompared ?? '')}`
        : `${oneLine(compared.ref)} (${shown(compared.digest)})`
    }`,
  ];
}

function partLines(explanation: Explanation, c: Colors, columns: number): readonly string[] {
  const rows = partRows(explanation);
  if (rows.length === 0) return [];
  const isCompared = explanation.compared !== undefined;
  const names = widest([...rows.map(({ name }) => oneLine(name)), 'part'], width.name);
  const values = widest([...rows.map(({ now }) => shown(now)), 'now'], width.value);
  const files = new Map(Object.entries(explanation.files ?? {}));
  const line = (mark: string, name: string, now: string, before: string): string =>
    `${isCompared ? mark.padEnd(7).concat('  ') : ''}${padded(name, names)}  ${isCompared ? padded(now, values) : now}  ${before}`.trimEnd();
  return [
    c.bold(line('', 'part', 'now', isCompared ? 'published' : '')),
    ...rows.flatMap((row) => {
      const { name, state, now, before } = row;
      const text = line(words[state], name, shown(now), state === 'same' ? '' : shown(before));
      return [paint(state, c)(text), ...fileLines(files.get(name), columns)];
    }),
  ];
}

function paint(state: PartRow['state'], c: Colors): (text: string) => string {
  return { known: String, same: c.dim, changed: c.yellow, new: c.green, gone: c.red }[state];
}

function fileLines(files: FileChanges | undefined, columns: number): readonly string[] {
  if (files === undefined) return [];
  const all = [
    ...files.changed.map((path) => ({ path, mark: '~' })),
    ...files.added.map((path) => ({ path, mark: '+' })),
    ...files.removed.map((path) => ({ path, mark: '-' })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const rest = all.length - shownFiles;
  return [
    ...all
      .slice(0, shownFiles)
      .map(({ path, mark }) => `           ${mark} ${shorten(oneLine(path), Math.max(columns - 13, 20))}`),
    ...(rest > 0 ? [`           … and ${count(rest, 'more file')}`] : []),
  ];
}

/** A value as a table shows it: digests by their beginning, long texts cut. */
function shown(value: string | undefined): string {
  if (value === undefined) return '';
  const text = oneLine(value);
  const digest = /(?:^|@)(sha256:[0-9a-f]{64})$/.exec(text)?.[1];
  return digest === undefined ? shorten(text, width.value) : `sha256:${shortDigest(digest)}…`;
}

function padded(text: string, to: number): string {
  return shorten(oneLine(text), to).padEnd(to);
}

function widest(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(...texts.map((text) => text.length)));
}
