import { createHash } from 'node:crypto';
import type { Moved } from './moved.ts';

/** An issue as GitHub shows it. */
export interface FoundIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
}

/** What is to be done about the one issue. */
export type IssueStep =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'create'; readonly title: string; readonly body: string }
  | { readonly kind: 'update'; readonly number: number; readonly title: string; readonly body: string }
  | { readonly kind: 'close'; readonly number: number; readonly comment: string };

/** The label by which the issue is found; who may not triage cannot set it. */
export const issueLabel = 'image-build';

/** The first line of the issue, not shown. It holds nothing of the key but its hash. */
export function issueMarker(key: string): string {
  return `<!-- image-build rescan ${createHash('sha256').update(key).digest('hex').slice(0, 16)} -->`;
}

/** How a scan ended: `unknown` is no reason to say that all is well, nor that something is wrong. */
export type ScanEnd = 'clean' | 'vulnerable' | 'unknown';

/**
 * Decides about the issue: there is at most one, which is opened again where it was closed. Of several open ones the
 * oldest counts.
 * @param all with the label, open and closed, from the newest on
 */
export function issueStep(
  all: readonly FoundIssue[],
  end: ScanEnd,
  text: { readonly marker: string; readonly title: string; readonly body: string; readonly clean: string },
): IssueStep {
  const { marker, title, body } = text;
  const own = all.filter((one) => one.body.startsWith(marker));
  const found = own.findLast(({ isOpen }) => isOpen) ?? own[0];
  if (end === 'unknown') return { kind: 'nothing' };
  if (end === 'clean')
    return found?.isOpen === true
      ? { kind: 'close', number: found.number, comment: text.clean }
      : { kind: 'nothing' };
  if (found === undefined) return { kind: 'create', title, body };
  const isSame = found.isOpen && found.title === title && found.body.trimEnd() === body.trimEnd();
  return isSame ? { kind: 'nothing' } : { kind: 'update', number: found.number, title, body };
}

/**
 * Which of ours are open: the oldest counts; of two scans at once, each may have opened one.
 * @param all with the label, from the newest on
 */
export function openOnes(
  all: readonly FoundIssue[],
  marker: string,
): { readonly kept: number | undefined; readonly others: readonly number[] } {
  const open = all.filter(({ isOpen, body }) => isOpen && body.startsWith(marker));
  return { kept: open.at(-1)?.number, others: open.slice(0, -1).map(({ number }) => number) };
}

/** The most that is said of bases that have moved: the issue has room for what was found. In characters. */
const longestMoved = 10_000;

/**
 * What a rebuild would put on a newer base, for people; nothing where no base has moved.
 * @param code makes text from outside harmless code in Markdown
 */
export function movedSection(moved: readonly Moved[], code: (text: string) => string): string {
  if (moved.length === 0) return '';
  let rows = '';
  let told = 0;
  for (const { image, bases } of moved) {
    const row = `- ${code(image)}: ${bases.map((base) => code(base)).join(', ')}\n`;
    if (rows.length + row.length > longestMoved) break;
    rows += row;
    told += 1;
  }
  const rest = moved.length - told;
  const more = rest === 0 ? '' : `- ${rest} more ${rest === 1 ? 'image' : 'images'}\n`;
  return `\n**A rebuild takes newer bases**, which may mend it:\n\n${rows}${more}`;
}
