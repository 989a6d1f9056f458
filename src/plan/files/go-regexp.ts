import { codeOf } from './glob.ts';

/** What `\` and a letter mean in Go. Source: Go's regexp/syntax. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['d', '[0-9]'],
  ['D', '[^0-9]'],
  ['s', '[\\t\\n\\f\\r ]'],
  ['S', '[^\\t\\n\\f\\r ]'],
  ['w', '[0-9A-Za-z_]'],
  ['W', '[^0-9A-Za-z_]'],
  ['b', '\\b'],
  ['B', '\\B'],
  ['A', '^'],
  ['z', '$'],
]);
const controls: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: '\x07', f: '\f', t: '\t', n: '\n', r: '\r', v: '\v' }),
);

/**
 * Translates a regular expression of Go's, of the kind that patternmatcher makes (see ignore-pattern.ts), whose users
 * have their say in classes and escapes.
 * @returns `undefined` where it is wrong, or has no like here
 */
export function toJavaScript(go: string): RegExp | undefined {
  const chars = Array.from(go);
  let made = '';
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? '';
    if (char === '[') {
      const found = readClass(chars, at + 1);
      if (found === undefined) return undefined;
      made += found.text;
      at = found.end;
    } else if (char === '\\') {
      at += 1;
      const next = chars[at] ?? '';
      const literal = literalOf(next);
      const text = escapes.get(next) ?? (literal === undefined ? undefined : codeOf(literal));
      if (text === undefined) return undefined;
      made += text;
    } else if (char === '.') made += '[^\\n]';
    else if (char === '(') made += '(?:';
    else if (')*?^$'.includes(char)) made += char;
    else made += codeOf(char);
  }
  try {
    return new RegExp(made, 'u');
  } catch {
    return undefined;
  }
}

/** What `\` and this character stand for; `undefined` for what is no single character. */
function literalOf(char: string): string | undefined {
  return /^[!-/:-@[-`{-~ ]$/.test(char) ? char : controls.get(char);
}

/** A class from behind its `[`; `end` is where its `]` stands. */
function readClass(
  chars: readonly string[],
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const negated = chars[start] === '^';
  let at = negated ? start + 1 : start;
  let text = negated ? '[^' : '[';
  const read = (): string | undefined => {
    const char = chars[at];
    at += 1;
    if (char !== '\\') return char;
    at += 1;
    return literalOf(chars[at - 1] ?? '');
  };
  for (let isFirst = true; isFirst || chars[at] !== ']'; isFirst = false) {
    // `[:alpha:]` and `\d` inside of a class are too rare to be worth it.
    if (chars[at] === '[' && chars[at + 1] === ':') return undefined;
    const low = read();
    if (low === undefined) return undefined;
    const isRange = chars[at] === '-' && chars[at + 1] !== ']';
    if (isRange) at += 1;
    const high = isRange ? read() : low;
    if (high === undefined) return undefined;
    text += `${codeOf(low)}-${codeOf(high)}`;
  }
  return { text: `${text}]`, end: at };
}
