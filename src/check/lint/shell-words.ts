/** One simple command of a shell script. */
export interface Command {
  /** Without quotes; variables stay as they are written. The first one is the program; there is at least one. */
  readonly words: readonly string[];
  /** `NAME=value` before it. */
  readonly assignments: readonly string[];
  /** What its output goes to by `>`: a path, as it is written. */
  readonly output?: string;
  /** Its output goes to the next command. */
  readonly isPiped: boolean;
  /** In a `for`, `while` or `until`. */
  readonly isLooped: boolean;
}

/**
 * Cuts a shell script into its simple commands, those of `$(…)`, `(…)`, `{…}` and of control structures among them, in
 * the order in which they stand. It is no shell: it knows quotes, comments, operators, redirections and heredocs, and
 * gives up where it is not sure. (No shell parser for JavaScript that is kept up has a size a start-up can bear.)
 * Source: POSIX, XCU 2.3 Token Recognition and 2.10 Shell Grammar.
 * @returns `undefined` where it does not come to an end as it should: an open quote, a stray bracket
 */
export function shellCommands(script: string): readonly Command[] | undefined {
  const reader = new Reader(script, 0);
  return reader.list('') ? reader.commands : undefined;
}

/** Nobody nests deeper than this, and a stack is finite. */
const maxDepth = 40;
const blank = /[ \t\r]/;
const openers = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'time']);
const closers = new Set(['fi', 'done', 'esac', '}']);

class Reader {
  readonly commands: Command[] = [];
  readonly #text: string;
  readonly #depth: number;
  #at = 0;
  #words: string[] = [];
  #output: string | undefined;
  #loops = 0;
  #cases = 0;
  #heredocs: string[] = [];

  constructor(text: string, depth: number, at = 0) {
    this.#text = text;
    this.#depth = depth;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  /** Reads up to `end` (`)` or, empty, the end of the text) and over it. @returns whether it was there */
  list(end: '' | ')'): boolean {
    if (this.#depth > maxDepth) return false;
    for (;;) {
      const char = this.#char();
      if (char === '') {
        this.#finish(false);
        return end === '' && this.#cases === 0;
      }
      if (char === ')' && end === ')') {
        this.#at += 1;
        this.#finish(false);
        return true;
      }
      if (!this.#token(char)) return false;
    }
  }

  #char(ahead = 0): string {
    return this.#text.charAt(this.#at + ahead);
  }

  #token(char: string): boolean {
    if (blank.test(char)) this.#at += 1;
    else if (char === '\\' && this.#char(1) === '\n') this.#at += 2;
    else if (char === '#') this.#skipTo('\n');
    else if (char === '\n') this.#newline();
    else if (char === ';') return this.#semicolon();
    else if (char === '&' && this.#char(1) === '>') return this.#redirect(1);
    else if (char === '&') this.#operator(this.#char(1) === '&' ? 2 : 1, false);
    else if (char === '|') this.#pipe();
    else if (char === '(') return this.#bracket();
    else if (char === ')') return false;
    else if ((char === '<' || char === '>') && this.#char(1) !== '(') return this.#redirect(0);
    else return this.#takeWord();
    return true;
  }

  #skipTo(stop: string): void {
    const found = this.#text.indexOf(stop, this.#at);
    this.#at = found < 0 ? this.#text.length : found;
  }

  #newline(): void {
    this.#at += 1;
    this.#finish(false);
    for (const name of this.#heredocs.splice(0)) {
      // The content is data.
      for (;;) {
        const start = this.#at;
        if (start >= this.#text.length) break;
        this.#skipTo('\n');
        const line = this.#text.slice(start, this.#at);
        this.#at += 1;
        if (line.trim() === name) break;
      }
    }
  }

  #semicolon(): boolean {
    const isEndOfCase = this.#char(1) === ';';
    this.#operator(isEndOfCase ? 2 : 1, false);
    return !isEndOfCase || this.#cases === 0 || this.#pattern();
  }

  #pipe(): void {
    const next = this.#char(1);
    this.#operator(next === '|' || next === '&' ? 2 : 1, next !== '|');
  }

  #operator(length: number, isPiped: boolean): void {
    this.#at += length;
    this.#finish(isPiped);
  }

  /** A subshell, arithmetic, a function's brackets or an array. */
  #bracket(): boolean {
    if (this.#words.length === 0) {
      if (this.#char(1) === '(') return this.#skipBalanced(this.#at);
      return this.#inner(this.#at + 1);
    }
    const isFunction = this.#words.length === 1 && /^\(\s*\)/.test(this.#text.slice(this.#at, this.#at + 20));
    if (isFunction) {
      this.#words = [];
      return this.#skipBalanced(this.#at);
    }
    return /^\w+\+?=$/.test(this.#words.at(-1) ?? '') && this.#skipBalanced(this.#at);
  }

  /** Reads a nested list that ends with `)`; its commands stand before the one they are part of. */
  #inner(start: number): boolean {
    const reader = new Reader(this.#text, this.#depth + 1, start);
    if (!reader.list(')')) return false;
    const isLooped = this.#loops > 0;
    this.commands.push(...reader.commands.map((one) => (isLooped ? { ...one, isLooped } : one)));
    this.#at = reader.at;
    return true;
  }

  #skipBalanced(start: number): boolean {
    let open = 0;
    for (let at = start; at < this.#text.length; at += 1) {
      const char = this.#text.charAt(at);
      if (char === '(') open += 1;
      if (char === ')') open -= 1;
      if (open > 0) continue;
      this.#at = at + 1;
      return true;
    }
    return false;
  }

  #redirect(skip: number): boolean {
    const start = this.#at;
    this.#at += skip;
    const operator = /^(?:<<<|<<-?|>>|>\||[<>]&|<>|[<>])/.exec(this.#text.slice(this.#at, this.#at + 3))?.[0];
    if (operator === undefined) return false;
    this.#at += operator.length;
    // `2>x`: the number is no word.
    const last = this.#words.at(-1);
    let isError = false;
    if (last !== undefined && /^\d$/.test(last) && this.#text.charAt(start - 1) === last) {
      isError = last === '2';
      this.#words.pop();
    }
    while (blank.test(this.#char())) this.#at += 1;
    const target = this.#word();
    if (target === undefined || target === '') return false;
    if (operator === '<<' || operator === '<<-') this.#heredocs.push(target);
    else if (operator.startsWith('>') && operator !== '>&' && !isError) this.#output = target;
    return true;
  }

  #takeWord(): boolean {
    const start = this.#at;
    const word = this.#word();
    if (word === undefined) return false;
    const isPlain = this.#text.slice(start, this.#at) === word;
    if (this.#words.length === 0 && isPlain && openers.has(word)) {
      if (word === 'while' || word === 'until') this.#loops += 1;
      return true;
    }
    if (this.#words.length === 0 && isPlain && closers.has(word)) {
      if (word === 'done') this.#loops = Math.max(0, this.#loops - 1);
      if (word === 'esac') this.#cases = Math.max(0, this.#cases - 1);
      return true;
    }
    this.#words.push(word);
    const [first, , third] = this.#words;
    if (first === 'case' && third === 'in' && this.#words.length === 3) {
      this.#words = [];
      this.#cases += 1;
      return this.#pattern();
    }
    return true;
  }

  /** Skips the pattern of a case, or its end. */
  #pattern(): boolean {
    while (/[\s;]/.test(this.#char()) && this.#char() !== '') this.#at += 1;
    if (/^esac\b/.test(this.#text.slice(this.#at, this.#at + 5))) {
      this.#at += 4;
      this.#cases -= 1;
      return true;
    }
    for (let at = this.#at; at < this.#text.length; at += 1) {
      if (this.#text.charAt(at) !== ')') continue;
      this.#at = at + 1;
      return true;
    }
    return false;
  }

  /** A word from here on, without its quotes; `undefined` where a quote or a bracket does not end. */
  #word(): string | undefined {
    let word = '';
    for (;;) {
      const char = this.#char();
      if (char === '' || /[\s;&|()]/.test(char)) return word;
      if ((char === '<' || char === '>') && this.#char(1) !== '(') return word;
      const piece = this.#piece(char);
      if (piece === undefined) return undefined;
      word += piece;
    }
  }

  #piece(char: string): string | undefined {
    if (char === "'") return this.#single();
    if (char === '"') return this.#double();
    if (char === '\\') {
      this.#at += 2;
      return this.#text.charAt(this.#at - 1).replace('\n', '');
    }
    if (char === '$' || char === '`') return this.#dollar(char);
    if (char === '<' || char === '>') {
      const start = this.#at;
      return this.#inner(start + 2) ? this.#text.slice(start, this.#at) : undefined;
    }
    this.#at += 1;
    return char;
  }

  #single(): string | undefined {
    const end = this.#text.indexOf("'", this.#at + 1);
    if (end < 0) return undefined;
    const inside = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return inside;
  }

  #double(): string | undefined {
    let out = '';
    this.#at += 1;
    for (;;) {
      const char = this.#char();
      if (char === '') return undefined;
      if (char === '"') {
        this.#at += 1;
        return out;
      }
      if (char === '\\') {
        const next = this.#char(1);
        out += /["\\$`\n]/.test(next) ? next.replace('\n', '') : `\\${next}`;
        this.#at += 2;
      } else if (char === '$' || char === '`') {
        const piece = this.#dollar(char);
        if (piece === undefined) return undefined;
        out += piece;
      } else {
        out += char;
        this.#at += 1;
      }
    }
  }

  /** A variable or the output of commands, as it is written. */
  #dollar(char: string): string | undefined {
    const start = this.#at;
    if (char === '`') return this.#backticks();
    const next = this.#char(1);
    if (next === '(' && this.#char(2) === '(') {
      if (!this.#skipBalanced(start + 1)) return undefined;
    } else if (next === '(') {
      if (!this.#inner(start + 2)) return undefined;
    } else if (next === '{') {
      const end = this.#braceEnd(start + 2);
      if (end === undefined) return undefined;
      this.#at = end;
    } else this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  #braceEnd(start: number): number | undefined {
    let open = 1;
    for (let at = start; at < this.#text.length; at += 1) {
      const char = this.#text.charAt(at);
      if (char === '\\') at += 1;
      else if (char === '{') open += 1;
      else if (char === '}') open -= 1;
      if (open === 0) return at + 1;
    }
    return undefined;
  }

  #backticks(): string | undefined {
    const start = this.#at;
    const found = /^`((?:[^`\\]|\\[^])*)`/.exec(this.#text.slice(start));
    if (found === null) return undefined;
    const inside = new Reader((found[1] ?? '').replaceAll('\\`', '`'), this.#depth + 1);
    if (!inside.list('')) return undefined;
    this.commands.push(...inside.commands);
    this.#at = start + found[0].length;
    return found[0];
  }

  #finish(isPiped: boolean): void {
    const words = this.#words;
    const output = this.#output;
    this.#words = [];
    this.#output = undefined;
    const first = words.findIndex((word) => !/^[A-Za-z_]\w*\+?=/.test(word));
    const [program] = words;
    if (first < 0 || program === undefined) return;
    if (program === 'for' || program === 'select') {
      this.#loops += 1;
      return;
    }
    this.commands.push({
      words: words.slice(first),
      assignments: words.slice(0, first),
      ...(output === undefined ? {} : { output }),
      isPiped,
      isLooped: this.#loops > 0,
    });
  }
}
