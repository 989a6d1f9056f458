import { nameOf, untilNul } from './archive/text.ts';

/** Linux looks at no more of a script (`BINPRM_BUF_SIZE`), in bytes. */
const looksAt = 256;

/** What the first bytes of a file say of how it is started. */
export type ScriptLine =
  | { readonly kind: 'none' }
  /** They are too few. */
  | { readonly kind: 'more' }
  /** What stands behind `#!`, without blanks at its ends: `/usr/bin/env bash`. */
  | { readonly kind: 'script'; readonly text: string };

/**
 * Reads the first line of a script as Linux does (fs/binfmt_script.c).
 * @param head the first bytes @param size of the whole file
 */
export function scriptLine(head: Buffer, size: number): ScriptLine {
  const isWhole = head.length >= Math.min(looksAt, size);
  if (head.length < 2) return isWhole ? { kind: 'none' } : { kind: 'more' };
  if (head[0] !== 0x23 || head[1] !== 0x21) return { kind: 'none' };
  const seen = head.subarray(2, looksAt);
  const end = seen.indexOf('\n');
  if (end === -1 && !isWhole) return { kind: 'more' };
  const line = nameOf(untilNul(end === -1 ? seen : seen.subarray(0, end)));
  return { kind: 'script', text: line.replace(/^[ \t]+|[ \t]+$/g, '') };
}
