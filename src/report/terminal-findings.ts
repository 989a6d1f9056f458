import picocolors from 'picocolors';
import {
  fairShares,
  findingsIn,
  messagesOf,
  placesOf,
  remedyOf,
  type FindingGroup,
  type GateShare,
} from './finding-groups.ts';
import { oneLine, shorten } from './harmless.ts';
import { webAddress } from './markdown.ts';
import { warnWord } from './view.ts';
import { inOneForm } from './words.ts';

/** How findings are shown on a terminal, or in a log. */
export interface FindingLinesStyle {
  readonly color: boolean;
  /** A message takes at most two rows of it; absent: nothing is cut, since nothing tells how wide it is. */
  readonly columns?: number;
  /** `failure`: it stops the run; `warning`: the policy only warns; `told`: neither. */
  readonly kind: 'failure' | 'warning' | 'told';
  /** Places of one group that are named; the others are counted. */
  readonly places: number;
}

/** A message is at most two rows of a terminal. */
const rowsOfMessage = 2;

/** Messages of a group that are shown where they differ. */
const shownMessages = 3;

/** Where nothing is cut, no text is endless either. */
const longestText = 4000;

/**
 * Findings within a number of lines. Every gate of every image that has some is shown before any is shown at length:
 * first with the head of its first group, then that whole, then with its others.
 * @returns blocks of lines, and how many findings are in none of them
 */
export function findingBlocks(
  shares: readonly GateShare[],
  lines: number,
  style: FindingLinesStyle,
): { readonly blocks: readonly string[]; readonly left: number } {
  const whole = shares.map(({ groups }) => groups.slice(0, lines).map((group) => groupLines(group, style)));
  const named = fairShares(
    shares.map(() => 1),
    lines,
  );
  // The head of each, which a line for the rest of its gate may follow.
  let left = lines - named.reduce((sum, one) => sum + one, 0);
  const shown = named.map((): number => 0);
  for (let round = 0; left > 0 && shares.some(({ groups }) => groups.length > round); round += 1)
    for (const [index, groups] of whole.entries()) {
      const next = groups[round];
      if (next === undefined || shown[index] !== round || named[index] === 0) continue;
      // The head stands there already; the line for the rest comes with the first and goes with the last.
      const rest =
        Number(round === 0 && groups.length > 1) - Number(round > 0 && round === groups.length - 1);
      const cost = next.length - Number(round === 0) + rest;
      if (cost > left) continue;
      left -= cost;
      shown[index] = round + 1;
    }
  const blocks = shares.flatMap((share, index) =>
    named[index] === 0 ? [] : blockOf(share, whole[index] ?? [], shown[index] ?? 0, style),
  );
  const unnamed = shares.filter((_, index) => named[index] === 0);
  return { blocks, left: findingsIn(unnamed.flatMap(({ groups }) => groups)) };
}

function blockOf(
  { image, gate, groups }: GateShare,
  whole: readonly (readonly string[])[],
  shown: number,
  style: FindingLinesStyle,
): readonly string[] {
  const c = picocolors.createColors(style.color);
  const [head = ''] = whole[0] ?? [];
  const rest = findingsIn(groups.slice(Math.max(shown, 1)));
  const more = rest === 0 ? '' : `… and ${rest} more of ${gate} in ${oneLine(image.name)}`;
  if (shown === 0) return [`${head}${more === '' ? '' : c.dim(` ${more}`)}`];
  const lines = [...whole.slice(0, shown).flat()];
  return [[...lines, ...(more === '' ? [] : [`  ${c.dim(more)}`])].join('\n')];
}

/** One group: which rule and where, what it says, what to do, the page of the rule. */
function groupLines(group: FindingGroup, style: FindingLinesStyle): readonly string[] {
  const c = picocolors.createColors(style.color);
  const { first, findings } = group;
  const mark = style.kind === 'failure' ? c.red('✗') : style.kind === 'warning' ? c.yellow('!') : c.dim('-');
  const at = namedPlaces(group, style.places);
  const times = findings.length === 1 ? '' : `, ${findings.length} times${at === '' ? '' : ':'}`;
  const name = `${oneLine(first.image)}: ${oneLine(first.rule)} (${first.severity})`;
  const base =
    first.origin?.kind === 'base' ? c.dim(` from ${shorten(oneLine(first.origin.name), 100)}`) : '';
  const only = style.kind === 'warning' ? c.yellow(` ${warnWord(first.gate)}`) : '';
  const remedy = remedyOf(group);
  const page = webAddress(first.help);
  return [
    `${mark} ${c.bold(name)}${times}${at === '' ? '' : ` ${c.cyan(at)}`}${base}${only}`,
    ...messageLines(group, style),
    ...(remedy === undefined ? [] : [`  ${c.green('→')} ${fitted(remedy, style, rowsOfMessage + 1)}`]),
    ...(page === undefined ? [] : [`  ${c.dim(page)}`]),
  ];
}

function fitted(text: string, { columns }: FindingLinesStyle, rows: number): string {
  const line = inOneForm(oneLine(text.slice(0, longestText * 2)));
  return shorten(line, columns === undefined ? longestText : Math.max(rows * columns - 4, 60));
}

/** The message; where those of a group differ, the first of them. */
function messageLines(group: FindingGroup, style: FindingLinesStyle): readonly string[] {
  const messages = messagesOf(group);
  const lines = messages.slice(0, shownMessages).map((text) => `  ${fitted(text, style, rowsOfMessage)}`);
  const rest = messages.length - lines.length;
  const c = picocolors.createColors(style.color);
  return rest > 0 ? [...lines, `  ${c.dim(`and ${rest} more`)}`] : lines;
}

function namedPlaces(group: FindingGroup, most: number): string {
  const places = placesOf(group);
  const rest = places.length - most;
  return `${places.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
