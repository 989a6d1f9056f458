/** The value of a variable; `undefined` when it is not set. */
export type Lookup = (name: string) => string | undefined;

/**
 * Expands `$X`, `${X}`, `${X:-default}`, `${X-default}`, `${X:+other}`, `${X+other}` as BuildKit does for FROM,
 * ARG and flags, with nesting and with `escape` as the Dockerfile's escape character.
 * An unset variable becomes the empty string. Forms that need a shell pattern (`${X#p}`, `${X/a/b}`) cannot be
 * told without an engine.
 * Source: Dockerfile reference, "Environment replacement".
 * @returns the text, or `undefined` when it has a form that is not understood
 */
export function expand(text: string, lookup: Lookup, escape = '\\'): string | undefined {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === escape && at + 1 < text.length) {
      out += text.charAt(at + 1);
      at += 2;
    } else if (char === '$') {
      const variable = readVariable(text, at, lookup, escape);
      if (variable === undefined) return undefined;
      out += variable.value;
      at = variable.end;
    } else {
      out += char;
      at += 1;
    }
  }
  return out;
}

interface Read {
  readonly value: string;
  /** Index of the first character behind the variable. */
  readonly end: number;
}

const identifier = /^[A-Za-z_][A-Za-z0-9_]*/;

function readVariable(text: string, dollar: number, lookup: Lookup, escape: string): Read | undefined {
  const rest = text.slice(dollar + 1);
  const plain = identifier.exec(rest)?.[0];
  if (plain !== undefined) return { value: lookup(plain) ?? '', end: dollar + 1 + plain.length };
  if (!rest.startsWith('{')) return { value: '$', end: dollar + 1 };
  const name = identifier.exec(rest.slice(1))?.[0];
  if (name === undefined) return undefined;
  const close = closingBrace(text, dollar + 1, escape);
  if (close === undefined) return undefined;
  const value = applyModifier(text.slice(dollar + 2 + name.length, close), lookup(name), (word) =>
    expand(word, lookup, escape),
  );
  return value === undefined ? undefined : { value, end: close + 1 };
}

/** The brace that closes the one at `open`, over nested ones. */
function closingBrace(text: string, open: number, escape: string): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === escape) at += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

function applyModifier(
  modifier: string,
  value: string | undefined,
  expandWord: (word: string) => string | undefined,
): string | undefined {
  const isSet = value !== undefined;
  const isFilled = isSet && value !== '';
  if (modifier === '') return value ?? '';
  if (modifier.startsWith(':-')) return isFilled ? value : expandWord(modifier.slice(2));
  if (modifier.startsWith(':+')) return isFilled ? expandWord(modifier.slice(2)) : '';
  if (modifier.startsWith('-')) return isSet ? value : expandWord(modifier.slice(1));
  if (modifier.startsWith('+')) return isSet ? expandWord(modifier.slice(1)) : '';
  return undefined;
}
