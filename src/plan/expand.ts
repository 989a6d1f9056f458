/** The value of a variable; `undefined` when it is not set. */
export type Lookup = (name: string) => string | undefined;

/**
 * Expands a word as BuildKit does for FROM, ARG and flags: `$X`, `${X}`, `${X:-default}`, `${X-default}`,
 * `${X:+other}`, `${X+other}`, `${X:?why}`, nested, with `escape` as the Dockerfile's escape character; quotes are
 * taken away, and between single ones nothing is expanded. An unset variable is the empty string. Forms that need a
 * shell's pattern (`${X#p}`, `${X/a/b}`) are for an engine to tell.
 * Source: github.com/moby/buildkit, frontend/dockerfile/shell/lex.go.
 * @returns the text, or `undefined` where BuildKit would refuse it or only an engine can tell
 */
export function expand(text: string, lookup: Lookup, escape = '\\'): string | undefined {
  return new Word(text, lookup, escape).read(undefined);
}

const name = /[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?\-$!]/y;

/** Reads a word from left to right; every method stands at `#at` and leaves it behind what it has read. */
class Word {
  readonly #text: string;
  readonly #lookup: Lookup;
  readonly #escape: string;
  #at = 0;

  constructor(text: string, lookup: Lookup, escape: string) {
    this.#text = text;
    this.#lookup = lookup;
    this.#escape = escape;
  }

  /** Up to `stop` and over it, or up to the end. */
  read(stop: '}' | undefined): string | undefined {
    let out = '';
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at);
      if (char === stop) {
        this.#at += 1;
        return out;
      }
      const part = this.#part(char);
      if (part === undefined) return undefined;
      out += part;
    }
    return stop === undefined ? out : undefined;
  }

  #part(char: string): string | undefined {
    if (char === '$') return this.#variable();
    if (char === "'") return this.#singleQuoted();
    if (char === '"') return this.#doubleQuoted();
    if (char === this.#escape) this.#at += 1;
    this.#at += 1;
    return this.#text.charAt(this.#at - 1);
  }

  #singleQuoted(): string | undefined {
    const end = this.#text.indexOf("'", this.#at + 1);
    if (end < 0) return undefined;
    const inside = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return inside;
  }

  #doubleQuoted(): string | undefined {
    let out = '';
    this.#at += 1;
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at);
      if (char === '"') {
        this.#at += 1;
        return out;
      }
      if (char === '$') {
        const value = this.#variable();
        if (value === undefined) return undefined;
        out += value;
        continue;
      }
      const next = this.#text.charAt(this.#at + 1);
      // Before anything else the escape character stands for itself here.
      if (char === this.#escape && ['"', '$', this.#escape].includes(next)) this.#at += 1;
      out += this.#text.charAt(this.#at);
      this.#at += 1;
    }
    return undefined;
  }

  #variable(): string | undefined {
    this.#at += 1;
    if (this.#text.charAt(this.#at) !== '{') {
      const plain = this.#name();
      return plain === undefined ? '$' : (this.#lookup(plain) ?? '');
    }
    this.#at += 1;
    const variable = this.#name();
    return variable === undefined ? undefined : this.#modified(this.#lookup(variable));
  }

  #name(): string | undefined {
    name.lastIndex = this.#at;
    const found = name.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** What stands between the name and the closing brace. */
  #modified(value: string | undefined): string | undefined {
    const [, colon = '', modifier = ''] = /^(:?)(.?)/s.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
    this.#at += colon.length + modifier.length;
    if (modifier === '}') return colon === '' ? (value ?? '') : undefined;
    if (!['-', '+', '?'].includes(modifier)) return undefined;
    const word = this.read('}');
    if (word === undefined) return undefined;
    const isThere = value !== undefined && (colon === '' || value !== '');
    if (modifier === '+') return isThere ? word : '';
    if (modifier === '-') return isThere ? value : word;
    return isThere ? value : undefined;
  }
}
