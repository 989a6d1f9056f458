import { posix } from 'node:path';
import { readGlob } from './glob.ts';
import { toJavaScript } from './go-regexp.ts';

/** One line of an ignore file, or one `--exclude`. Source: github.com/moby/patternmatcher, Pattern. */
export interface IgnorePattern {
  /** Cleaned, without `!`. */
  readonly text: string;
  /** `!`: takes back what earlier ones have matched. */
  readonly isException: boolean;
  /** False where Go's meaning cannot be told: then it fits nothing, and as an exception everything. */
  readonly isSure: boolean;
  /** @param path with forward slashes, relative to the root */
  readonly test: (path: string) => boolean;
}

/**
 * Reads one pattern as patternmatcher.New does.
 * @returns `undefined` for what has no meaning (an empty one), `malformed` where BuildKit refuses to build
 */
export function readIgnorePattern(line: string): IgnorePattern | 'malformed' | undefined {
  const trimmed = trimSpace(line);
  if (trimmed === '') return undefined;
  const cleaned = cleanPath(trimmed);
  const isException = cleaned.startsWith('!');
  const text = isException ? cleaned.slice(1) : cleaned;
  if (text === '' || readGlob(text) === undefined) return 'malformed';
  const test = testOf(text);
  // What cannot be told counts as "not ignored": too much is looked at then, never too little.
  return { text, isException, isSure: test !== undefined, test: test ?? (() => isException) };
}

/** Go's filepath.Clean on Linux. */
export function cleanPath(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

/** Go's strings.TrimSpace: JavaScript's `trim` takes a byte order mark, too, and leaves U+0085. */
export function trimSpace(text: string): string {
  return text.replaceAll(/^(?:(?!\uFEFF)[\s\u0085])+|(?:(?!\uFEFF)[\s\u0085])+$/g, '');
}

type Test = (path: string) => boolean;

/**
 * Pattern.compile of the source: `**` crosses folders, all else stays in one; plain texts are compared as texts.
 * @returns `undefined` where Go's regular expression has no like in JavaScript
 */
function testOf(text: string): Test | undefined {
  const chars = Array.from(text);
  let type: 'exact' | 'prefix' | 'suffix' | 'regexp' = 'exact';
  let regexp = '^';
  let at = 0;
  const peek = (): string | undefined => chars[at];
  for (let count = 0; at < chars.length; count += 1) {
    const char = chars[at] ?? '';
    at += 1;
    if (char === '*' && peek() === '*') {
      at += 1;
      // `**/` is the same as `**`.
      if (peek() === '/') at += 1;
      if (peek() !== undefined) {
        regexp += '(.*/)?';
        type = 'regexp';
      } else if (type === 'exact') type = 'prefix';
      else {
        regexp += '.*';
        type = 'regexp';
      }
      if (count === 0) type = 'suffix';
    } else if (char === '*' || char === '?') {
      regexp += char === '*' ? '[^/]*' : '[^/]';
      type = 'regexp';
    } else if ('.+()|{}$'.includes(char)) regexp += `\\${char}`;
    else if (char === '\\') {
      regexp += `\\${peek() ?? ''}`;
      at += 1;
      type = 'regexp';
    } else {
      regexp += char;
      if (char === '[' || char === ']') type = 'regexp';
    }
  }
  switch (type) {
    case 'exact':
      return (path) => path === text;
    case 'prefix':
      return startsWith(text.slice(0, -2));
    case 'suffix':
      return endsWith(text.slice(2));
    case 'regexp':
      return testerOf(regexp);
  }
}

function startsWith(prefix: string): Test {
  return (path) => path.startsWith(prefix);
}

function endsWith(suffix: string): Test {
  // `**/foo` fits `foo`, too.
  return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
}

function testerOf(regexp: string): Test | undefined {
  const made = toJavaScript(`${regexp}$`);
  return made === undefined ? undefined : (path) => made.test(path);
}
