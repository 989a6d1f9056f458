/**
 * A licence as a package gives it: SPDX expressions (SPDX specification, annex "License expressions"), read so that
 * anything is a name that is none of its words. Packages have names that SPDX does not list (`BSD-3-clause-fjord`), for
 * which a strict reader has no answer.
 */
export type License =
  | { readonly kind: 'name'; readonly name: string; readonly exception?: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly License[] };

/** Reads an expression; what is none (`GPL-2+ with Texinfo exception (see file)`) is one name, as it stands. */
export function parseLicense(text: string): License {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const reader = new Reader(tokens);
  const read = reader.either();
  return read !== undefined && reader.isAtEnd ? read : { kind: 'name', name: text.trim() };
}

/** `expr = both {OR both}`, `both = one {AND one}`, `one = "(" expr ")" | name [WITH name]`; AND binds closer. */
class Reader {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  either(): License | undefined {
    return this.list('or', () => this.list('and', () => this.one()));
  }

  private list(kind: 'and' | 'or', next: () => License | undefined): License | undefined {
    const parts: License[] = [];
    do {
      const part = next();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.take(kind));
    const [first] = parts;
    return parts.length === 1 ? first : { kind, parts };
  }

  private one(): License | undefined {
    if (this.take('(')) {
      const inner = this.either();
      return inner !== undefined && this.take(')') ? inner : undefined;
    }
    const name = this.name();
    if (name === undefined || !this.take('with'))
      return name === undefined ? undefined : { kind: 'name', name };
    const exception = this.name();
    return exception === undefined ? undefined : { kind: 'name', name, exception };
  }

  private take(word: string): boolean {
    const isNext = this.tokens[this.at]?.toLowerCase() === word;
    if (isNext) this.at += 1;
    return isNext;
  }

  private name(): string | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || /^(?:and|or|with|[()])$/i.test(token)) return undefined;
    this.at += 1;
    return token;
  }
}
