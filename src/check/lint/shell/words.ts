import type { Cursor } from './cursor.ts';

/** Who reads the commands that stand in a word. */
export interface Nested {
  /** Reads `$(…)` and `<(…)` of the same text from `start` on, and goes behind the `)`. @returns whether it ends */
  readonly inner: (start: number) => boolean;
  /** Reads what stands between backticks. @returns whether it ends as it should */
  readonly script: (text: string) => boolean;
}

/**
 * Reads a word of a shell script, and goes behind it.
 * Source: POSIX, XCU 2.2 Quoting and 2.3 Token Recognition.
 * @returns the word without its quotes, empty where none stands here; variables and the output of commands stay as they
 * are written. `undefined` where a quote or a bracket does not end
 */
export function readWord(cursor: Cursor, nested: Nested): string | undefined {
  let word = '';
  for (;;) {
    const char = cursor.char();
    if (char === '' || /[\s;&|()]/.test(char)) return word;
    if ((char === '<' || char === '>') && cursor.char(1) !== '(') return word;
    const piece = readPiece(cursor, nested, char);
    if (piece === undefined) return undefined;
    word += piece;
  }
}

function readPiece(cursor: Cursor, nested: Nested, char: string): string | undefined {
  if (char === "'") return readSingle(cursor);
  if (char === '"') return readDouble(cursor, nested);
  if (char === '\\') {
    cursor.at += 2;
    return cursor.char(-1).replace('\n', '');
  }
  if (char === '$' || char === '`') return readDollar(cursor, nested, char);
  if (char === '<' || char === '>') {
    const start = cursor.at;
    return nested.inner(start + 2) ? cursor.since(start) : undefined;
  }
  cursor.at += 1;
  return char;
}

function readSingle(cursor: Cursor): string | undefined {
  const end = cursor.text.indexOf("'", cursor.at + 1);
  if (end < 0) return undefined;
  const inside = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return inside;
}

function readDouble(cursor: Cursor, nested: Nested): string | undefined {
  let out = '';
  cursor.at += 1;
  for (;;) {
    const char = cursor.char();
    if (char === '') return undefined;
    if (char === '"') {
      cursor.at += 1;
      return out;
    }
    if (char === '\\') {
      const next = cursor.char(1);
      out += /["\\$`\n]/.test(next) ? next.replace('\n', '') : `\\${next}`;
      cursor.at += 2;
    } else if (char === '$' || char === '`') {
      const piece = readDollar(cursor, nested, char);
      if (piece === undefined) return undefined;
      out += piece;
    } else {
      out += char;
      cursor.at += 1;
    }
  }
}

/** A variable or the output of commands, as it is written. */
function readDollar(cursor: Cursor, nested: Nested, char: string): string | undefined {
  const start = cursor.at;
  if (char === '`') return readBackticks(cursor, nested);
  const next = cursor.char(1);
  if (next === '(' && cursor.char(2) === '(') {
    if (!cursor.skipBalanced(start + 1)) return undefined;
  } else if (next === '(') {
    if (!nested.inner(start + 2)) return undefined;
  } else if (next === '{') {
    if (!cursor.skipBraces(start + 2)) return undefined;
  } else cursor.at += 1;
  return cursor.since(start);
}

function readBackticks(cursor: Cursor, nested: Nested): string | undefined {
  const start = cursor.at;
  const found = /^`((?:[^`\\]|\\[^])*)`/.exec(cursor.text.slice(start));
  if (found === null) return undefined;
  if (!nested.script((found[1] ?? '').replaceAll('\\`', '`'))) return undefined;
  cursor.at = start + found[0].length;
  return found[0];
}
