import { isSpace } from './space.ts';

/** `<<EOF` in a line, before its content is read. */
export interface HeredocMark {
  readonly name: string;
  /** False where the name stands in quotes: no variables are put into the content of a COPY. */
  readonly expands: boolean;
  /** `<<-`: tabs at the start of its lines do not count. */
  readonly chomps: boolean;
}

/**
 * The heredocs that a line opens, in order.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/parser.go, heredocsFromLine.
 */
export function heredocsOf(line: string): readonly HeredocMark[] {
  if (!line.includes('<<')) return [];
  return (shellWords(line) ?? []).flatMap((word) => heredocOf(word) ?? []);
}

/** The heredoc that a whole word is; `undefined` for any other word. */
export function heredocOf(word: string): HeredocMark | undefined {
  const [, dash, rest = ''] = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(word) ?? [];
  if (dash === undefined || rest === '') return undefined;
  const words = shellWords(rest);
  if (words?.length !== 1) return undefined;
  const raw = words[0] ?? '';
  const name = withoutQuotes(raw);
  return { name, expands: quotesIn(name) === quotesIn(raw), chomps: dash === '-' };
}

function quotesIn(text: string): number {
  return text.replaceAll(/[^"']/g, '').length;
}

const modified = /\$\{(?:[\p{L}\p{Nd}_]+|[@*#?\-$!])[^}\p{L}\p{Nd}_]/u;

/** Words of a shell's line with their quotes; `undefined` where BuildKit's lexer gives up, which then sees no heredoc. */
function shellWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word = '';
  let at = 0;
  const end = (): void => {
    if (word !== '') words.push(word);
    word = '';
  };
  while (at < line.length) {
    const char = line.charAt(at);
    const next = pieceEnd(line, at);
    if (next === undefined) return undefined;
    const piece = line.slice(at, next);
    at = next;
    // A form like ${X:-y} makes BuildKit's lexer forget what it has read of the word.
    if (modified.test(piece)) word = '';
    if (isSpace(char)) end();
    else if (char === '$') {
      // What comes out of a variable is cut at its blanks.
      const [first = '', ...more] = piece.split(/[\t\n\v\f\r ]/);
      word += first;
      for (const part of more) {
        end();
        word = part;
      }
    } else word += piece;
  }
  end();
  return words;
}

/** Where the quoted text, the variable, the escaped sign, the `<<` or the plain sign that starts at `at` ends. */
function pieceEnd(line: string, at: number): number | undefined {
  const char = line.charAt(at);
  if (char === '\\') return Math.min(at + 2, line.length);
  if (char === "'" || char === '"') return quoteEnd(line, at);
  if (char === '$') return variableEnd(line, at);
  if (char === '<' && line.charAt(at + 1) === '<') {
    let end = at + 2;
    while (/[\t\r ]/.test(line.charAt(end))) end += 1;
    return end;
  }
  return at + 1;
}

function quoteEnd(line: string, start: number): number | undefined {
  const quote = line.charAt(start);
  for (let at = start + 1; at < line.length;) {
    const char = line.charAt(at);
    if (char === quote) return at + 1;
    if (quote === '"' && char === '$') {
      const end = variableEnd(line, at);
      if (end === undefined) return undefined;
      at = end;
    } else at += quote === '"' && char === '\\' && /["$\\]/.test(line.charAt(at + 1)) ? 2 : 1;
  }
  return undefined;
}

const variableName = /[\p{L}_][\p{L}\p{Nd}_]*|\p{Nd}+|[@*#?\-$!]/uy;

function variableEnd(line: string, start: number): number | undefined {
  const isBraced = line.charAt(start + 1) === '{';
  const from = start + (isBraced ? 2 : 1);
  variableName.lastIndex = from;
  const at = from + (variableName.exec(line)?.[0].length ?? 0);
  if (!isBraced) return at;
  if (/[{}:]/.test(line.charAt(from))) return undefined;
  if (line.charAt(at) === '}') return at + 1;
  const [, slashes, other] = /^(?:(\/\/?)|(:[-+?]|[-+?#%]))/.exec(line.slice(at, at + 2)) ?? [];
  if (slashes !== undefined) {
    const second = after(line, at + slashes.length, '/');
    return second === undefined ? undefined : after(line, second, '}');
  }
  return other === undefined ? undefined : after(line, at + other.length, '}');
}

/** Behind the next `stop` that is neither quoted nor escaped. */
function after(line: string, start: number, stop: string): number | undefined {
  for (let at = start; at < line.length;) {
    if (line.charAt(at) === stop) return at + 1;
    const end = pieceEnd(line, at);
    if (end === undefined) return undefined;
    at = end;
  }
  return undefined;
}

function withoutQuotes(text: string): string {
  let out = '';
  for (let at = 0; at < text.length;) {
    const char = text.charAt(at);
    const end = pieceEnd(text, at) ?? at + 1;
    if (char === "'" || char === '"') out += text.slice(at + 1, end - 1);
    else if (char === '\\') out += text.slice(at + 1, end);
    else out += text.slice(at, end);
    at = end;
  }
  return out;
}
