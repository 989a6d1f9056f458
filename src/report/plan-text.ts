import picocolors from 'picocolors';
import { oneLine, shorten } from './harmless.ts';
import type { ImageReport, RunReport } from './result.ts';
import { planCounts, stateWord } from './view.ts';
import { count, shortDigest, tagOf } from './words.ts';

/** How a plan is shown to people. */
export interface PlanTextStyle {
  readonly color: boolean;
  readonly columns: number;
  /** All reasons and tags, images that stay as they are, and what is taken from outside, however many. */
  readonly verbose: boolean;
}

/** Up to this many images each has lines of its own for reasons and tags; above it one line has to do. */
export const fewImages = 30;

/** Reasons of one image, and tags in one repository, that are shown. */
const shown = { reasons: 6, tags: 6 };

/** Longer names get no column: one of them would push all others to the right. */
const nameWidth = 40;

/**
 * The plan for people, in build order: what becomes of each image, what it stands on, why, and where it would go;
 * what would surprise at the end. Those that are skipped are counted; of many images only those that are built are listed.
 * @returns lines with a line end each; without any escape code when `color` is false
 */
export function planText(
  { images, notes }: Pick<RunReport, 'images' | 'notes'>,
  style: PlanTextStyle,
): string {
  const isShort = images.length > fewImages && !style.verbose;
  const listed = images.filter(({ decision }) =>
    isShort ? decision === 'build' : style.verbose || decision !== 'skip',
  );
  const width = Math.min(nameWidth, Math.max(0, ...listed.map(({ name }) => oneLine(name).length)));
  const rows = listed.map((image) =>
    isShort ? shortRow(image, width, style) : longRow(image, width, style).join('\n'),
  );
  const blocks = [
    planCounts(images),
    rows.join('\n'),
    hiddenLine(images.length - listed.length, listed.length, isShort),
    notes.map((note) => `note: ${oneLine(note)}`).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** What is not listed: of few images those that are skipped, of many all that stay as they are as well. */
function hiddenLine(hidden: number, listed: number, isShort: boolean): string {
  if (hidden === 0) return '';
  const what = count(hidden, listed > 0 ? 'other image' : 'image');
  const them = hidden === 1 ? 'it' : 'them';
  return isShort
    ? `${what} not listed: --verbose shows ${them}, and all reasons and tags`
    : `${what} skipped: --verbose shows ${them}, and why`;
}

/** The state words of a plan, as wide as the longest. */
const wordWidth = 'unchanged'.length;

function head(image: ImageReport, width: number, { color }: PlanTextStyle): string {
  const c = picocolors.createColors(color);
  const word = stateWord(image);
  const paint = { build: c.yellow, reuse: c.green, skip: c.dim }[image.decision];
  return `${c.bold(oneLine(image.name).padEnd(width))}  ${paint(word)}${' '.repeat(Math.max(0, wordWidth - word.length))}`;
}

function standsOn({ needs }: ImageReport): string {
  return needs.length > 0 ? `  on ${needs.map(oneLine).join(', ')}` : '';
}

function longRow(image: ImageReport, width: number, style: PlanTextStyle): readonly string[] {
  const c = picocolors.createColors(style.color);
  const { reasons, tags, platforms, outside, fingerprint } = image;
  const details = [
    ...some(reasons, style.verbose ? reasons.length : shown.reasons, 'more reason'),
    ...(style.verbose ? outside.map(outsideLine) : []),
    ...(style.verbose && fingerprint !== undefined ? [`fingerprint ${oneLine(fingerprint)}`] : []),
    ...filesLine(image),
    ...tagLines(tags, style.verbose ? tags.length : shown.tags),
  ];
  return [
    `${head(image, width, style)}  ${platforms.map(({ platform }) => oneLine(platform)).join(', ')}${standsOn(image)}`,
    ...details.map((line) => `${' '.repeat(width)}    ${c.dim(line)}`),
  ];
}

/** One line, no wider than the terminal: the first reason, and how many there are besides. */
function shortRow(image: ImageReport, width: number, style: PlanTextStyle): string {
  const c = picocolors.createColors(style.color);
  const [first = '', ...rest] = image.reasons.map(oneLine);
  const more = rest.length > 0 ? ` (+${rest.length})` : '';
  const used = Math.max(width, oneLine(image.name).length) + 2 + wordWidth;
  const room = Math.max(style.columns - used, 30);
  const on = shorten(standsOn(image), room);
  const left = room - on.length - 2 - more.length;
  const why = first === '' || left < 10 ? '' : `  ${shorten(first, left)}${more}`;
  return `${head(image, width, style)}${on}${c.dim(why)}`.trimEnd();
}

function outsideLine({ name, kind, digest }: ImageReport['outside'][number]): string {
  const how = { from: 'stands on', copy: 'copies from', mount: 'mounts' }[kind];
  return `${how} ${oneLine(name)}${digest === undefined ? '' : ` at sha256:${shortDigest(digest)}`}`;
}

/** A line for each repository, its first tag in full and of the others what differs. */
function tagLines(tags: readonly string[], most: number): readonly string[] {
  const byRepository = new Map<string, readonly string[]>();
  for (const tag of tags) {
    const repository = tag.slice(0, tag.length - tagOf(tag).length);
    byRepository.set(repository, [...(byRepository.get(repository) ?? []), tag]);
  }
  return [...byRepository.values()].map(([first = '', ...rest]) => {
    const others = some(
      rest.map((tag) => `:${tagOf(tag)}`),
      most - 1,
      'more tag',
    );
    return `→ ${[oneLine(first), ...others].join(', ')}`;
  });
}

function filesLine({ output }: ImageReport): readonly string[] {
  if (output.kind === 'image') return [];
  const glibc = output.maxGlibc === undefined ? '' : `, which must run on glibc ${oneLine(output.maxGlibc)}`;
  return [`gives ${output.kind === 'tar' ? 'an archive' : 'files'}: ${oneLine(output.dest)}${glibc}`];
}

/** The first ones, harmless, and how many there are besides. */
function some(texts: readonly string[], most: number, what: string): readonly string[] {
  const rest = texts.length - most;
  return [...texts.slice(0, most).map(oneLine), ...(rest > 0 ? [`… and ${count(rest, what)}`] : [])];
}
