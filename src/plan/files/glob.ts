/** A pattern of Go's filepath.Match, which is what COPY and ADD take. */
export interface Glob {
  readonly test: (path: string) => boolean;
  /** A class may match `/` in Go (`a[^x]b` fits `a/b`), so such a pattern says nothing about one level at a time. */
  readonly mayCross: boolean;
}

/** One sign of a pattern. Source: Go's path/filepath, matchChunk. */
type Sign =
  | { readonly kind: 'star' | 'any' }
  | { readonly kind: 'literal'; readonly char: string }
  | {
      readonly kind: 'class';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
    };

/** Whether COPY takes this source for a pattern. Source: BuildKit, containsWildcards. */
export function hasWildcard(source: string): boolean {
  return /[*?[]/.test(source.replaceAll(/\\./gsu, ''));
}

/**
 * Reads a pattern of Go's filepath.Match on Linux.
 * @returns `undefined` where Go calls it malformed
 */
export function readGlob(pattern: string): Glob | undefined {
  const signs = readSigns(pattern);
  if (signs === undefined) return undefined;
  const regexp = new RegExp(`^${signs.map(toRegExp).join('')}$`, 'su');
  return {
    test: (path) => regexp.test(path),
    mayCross: signs.some((sign) => sign.kind === 'class' && new RegExp(toRegExp(sign), 'u').test('/')),
  };
}

function readSigns(pattern: string): readonly Sign[] | undefined {
  const chars = Array.from(pattern);
  const signs: Sign[] = [];
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? '';
    if (char === '*') signs.push({ kind: 'star' });
    else if (char === '?') signs.push({ kind: 'any' });
    else if (char === '[') {
      const found = readClass(chars, at + 1);
      if (found === undefined) return undefined;
      signs.push(found.sign);
      at = found.end;
    } else if (char === '\\') {
      at += 1;
      const next = chars[at];
      if (next === undefined) return undefined;
      signs.push({ kind: 'literal', char: next });
    } else signs.push({ kind: 'literal', char });
  }
  return signs;
}

/** A class from behind its `[`; `end` is where its `]` stands. */
function readClass(
  chars: readonly string[],
  start: number,
): { readonly sign: Sign; readonly end: number } | undefined {
  const negated = chars[start] === '^';
  const ranges: (readonly [string, string])[] = [];
  let at = negated ? start + 1 : start;
  const read = (): string | undefined => {
    const char = chars[at];
    if (char === undefined || char === '-' || char === ']') return undefined;
    if (char === '\\') at += 1;
    const value = chars[at];
    at += 1;
    return at < chars.length ? value : undefined;
  };
  while (chars[at] !== ']' || ranges.length === 0) {
    const low = read();
    if (low === undefined) return undefined;
    let high: string | undefined = low;
    if (chars[at] === '-') {
      at += 1;
      high = read();
    }
    if (high === undefined) return undefined;
    ranges.push([low, high]);
  }
  return { sign: { kind: 'class', negated, ranges }, end: at };
}

function toRegExp(sign: Sign): string {
  switch (sign.kind) {
    case 'star':
      return '[^/]*';
    case 'any':
      return '[^/]';
    case 'literal':
      return codeOf(sign.char);
    case 'class': {
      // A range that runs backwards fits nothing in Go and is an error in JavaScript.
      const ranges = sign.ranges.filter(([low, high]) => pointOf(low) <= pointOf(high));
      return `[${sign.negated ? '^' : ''}${ranges.map(([low, high]) => `${codeOf(low)}-${codeOf(high)}`).join('')}]`;
    }
  }
}

function pointOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

/** A character as JavaScript's regular expressions take it literally, inside of classes and outside. */
export function codeOf(char: string): string {
  return `\\u{${pointOf(char).toString(16)}}`;
}
