import { isSpace, trimLeft } from './space.ts';

/**
 * How BuildKit cuts what follows an instruction's keyword into words. Quotes and variables stay in them: they are dealt
 * with when variables are put in.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/line_parsers.go and split_command.go.
 */
const blanks = /[\t\v\f\r ]+/;

/** The first word and what follows it, which is absent where there is no more. */
export function cutFirst(text: string): readonly [string, string | undefined] {
  const found = blanks.exec(text);
  if (found === null) return [text, undefined];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** Words between blanks, whatever quotes say: COPY, ADD and FROM. */
export function blankWords(text: string): readonly string[] {
  return text === '' ? [] : text.split(blanks);
}

/** `undefined` for what is no JSON list of texts: BuildKit takes it as plain words. */
export function jsonList(text: string): readonly string[] | undefined {
  const trimmed = trimLeft(text);
  if (!trimmed.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(trimmed);
    return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Words between white space outside of quotes, with their quotes: ARG, ENV and LABEL. */
export function quotedWords(text: string, escape: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote === undefined && isSpace(char)) {
      if (word !== undefined && word !== '') words.push(word);
      word = undefined;
      continue;
    }
    word ??= '';
    if (char === escape && quote !== "'") {
      // One at the end of the line is left out; before anything else it stays, together with that.
      if (at + 1 === text.length) continue;
      at += 1;
      word += char + text.charAt(at);
      continue;
    }
    if (quote === undefined && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = undefined;
    word += char;
  }
  if (word !== undefined && word !== '') words.push(word);
  return words;
}

/**
 * Takes the flags (`--from=x`) off the start of a line; quotes and escapes are gone from them.
 * BuildKit goes through the bytes here, so that letters beyond ASCII come out as it sees them.
 */
export function cutFlags(line: string, escape: string): { readonly flags: readonly string[]; rest: string } {
  const bytes = Buffer.from(line, 'utf8').toString('latin1');
  const flags: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (isSpace(bytes.charAt(at))) {
      at += 1;
      continue;
    }
    if (!bytes.startsWith('--', at)) return { flags, rest: decoded(bytes.slice(at)) };
    const { word, hasQuotes, end } = flagAt(bytes, at, escape);
    at = end;
    if (word === '--') return { flags, rest: decoded(bytes.slice(at)) };
    if (hasQuotes || word !== '') flags.push(word);
  }
  return { flags, rest: '' };
}

function flagAt(
  bytes: string,
  start: number,
  escape: string,
): { readonly word: string; readonly hasQuotes: boolean; readonly end: number } {
  let word = '';
  let quote: string | undefined;
  let hasQuotes = false;
  let at = start;
  for (; at < bytes.length; at += 1) {
    let char = bytes.charAt(at);
    if (quote === undefined && isSpace(char)) break;
    if (quote === undefined && (char === '"' || char === "'")) {
      quote = char;
      hasQuotes = true;
      continue;
    }
    if (char === quote) {
      quote = undefined;
      continue;
    }
    if (char === escape) {
      if (at + 1 === bytes.length) continue;
      at += 1;
      char = bytes.charAt(at);
    }
    word += char;
  }
  return { word, hasQuotes, end: at };
}

function decoded(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
