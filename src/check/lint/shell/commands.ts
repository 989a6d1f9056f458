import { Cursor } from './cursor.ts';
import { readWord, type Nested } from './words.ts';

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
  const reader = new Reader(new Cursor(script), 0);
  return reader.list('') ? reader.commands : undefined;
}

/** Nobody nests deeper than this, and a stack is finite. */
const maxDepth = 40;
const blank = /[ \t\r]/;
const openers = new Set(['if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', '{', 'time']);
const closers = new Set(['fi', 'done', 'esac', '}']);

class Reader implements Nested {
  readonly commands: Command[] = [];
  readonly #cursor: Cursor;
  readonly #depth: number;
  #words: string[] = [];
  #output: string | undefined;
  #loops = 0;
  #cases = 0;
  #heredocs: string[] = [];

  constructor(cursor: Cursor, depth: number) {
    this.#cursor = cursor;
    this.#depth = depth;
  }

  /** Reads up to `end` (`)` or, empty, the end of the text) and over it. @returns whether it was there */
  list(end: '' | ')'): boolean {
    if (this.#depth > maxDepth) return false;
    for (;;) {
      const char = this.#cursor.char();
      if (char === '') {
        this.#finish(false);
        return end === '' && this.#cases === 0;
      }
      if (char === ')' && end === ')') {
        this.#cursor.at += 1;
        this.#finish(false);
        return true;
      }
      if (!this.#token(char)) return false;
    }
  }

  /** Reads a nested list that ends with `)`; its commands stand before the one they are part of. */
  inner(start: number): boolean {
    this.#cursor.at = start;
    const reader = new Reader(this.#cursor, this.#depth + 1);
    if (!reader.list(')')) return false;
    const isLooped = this.#loops > 0;
    this.commands.push(...reader.commands.map((one) => (isLooped ? { ...one, isLooped } : one)));
    return true;
  }

  /** Reads a nested list that is a text of its own. */
  script(text: string): boolean {
    const reader = new Reader(new Cursor(text), this.#depth + 1);
    if (!reader.list('')) return false;
    this.commands.push(...reader.commands);
    return true;
  }

  #token(char: string): boolean {
    if (blank.test(char)) this.#cursor.at += 1;
    else if (char === '\\' && this.#cursor.char(1) === '\n') this.#cursor.at += 2;
    else if (char === '#') this.#cursor.skipTo('\n');
    else if (char === '\n') this.#newline();
    else if (char === ';') return this.#semicolon();
    else if (char === '&' && this.#cursor.char(1) === '>') return this.#redirect(1);
    else if (char === '&') this.#operator(this.#cursor.char(1) === '&' ? 2 : 1, false);
    else if (char === '|') this.#pipe();
    else if (char === '(') return this.#bracket();
    else if (char === ')') return false;
    else if ((char === '<' || char === '>') && this.#cursor.char(1) !== '(') return this.#redirect(0);
    else return this.#takeWord();
    return true;
  }

  #newline(): void {
    this.#cursor.at += 1;
    this.#finish(false);
    for (const name of this.#heredocs.splice(0)) {
      // The content is data.
      for (;;) {
        const start = this.#cursor.at;
        if (start >= this.#cursor.text.length) break;
        this.#cursor.skipTo('\n');
        const line = this.#cursor.since(start);
        this.#cursor.at += 1;
        if (line.trim() === name) break;
      }
    }
  }

  #semicolon(): boolean {
    const isEndOfCase = this.#cursor.char(1) === ';';
    this.#operator(isEndOfCase ? 2 : 1, false);
    return !isEndOfCase || this.#cases === 0 || this.#pattern();
  }

  #pipe(): void {
    const next = this.#cursor.char(1);
    this.#operator(next === '|' || next === '&' ? 2 : 1, next !== '|');
  }

  #operator(length: number, isPiped: boolean): void {
    this.#cursor.at += length;
    this.#finish(isPiped);
  }

  /** A subshell, arithmetic, a function's brackets or an array. */
  #bracket(): boolean {
    if (this.#words.length === 0) {
      if (this.#cursor.char(1) === '(') return this.#cursor.skipBalanced(this.#cursor.at);
      return this.inner(this.#cursor.at + 1);
    }
    const isFunction = this.#words.length === 1 && /^\(\s*\)/.test(this.#cursor.ahead(20));
    if (isFunction) {
      this.#words = [];
      return this.#cursor.skipBalanced(this.#cursor.at);
    }
    return /^\w+\+?=$/.test(this.#words.at(-1) ?? '') && this.#cursor.skipBalanced(this.#cursor.at);
  }

  #redirect(skip: number): boolean {
    const start = this.#cursor.at;
    this.#cursor.at += skip;
    const operator = /^(?:<<<|<<-?|>>|>\||[<>]&|<>|[<>])/.exec(this.#cursor.ahead(3))?.[0];
    if (operator === undefined) return false;
    this.#cursor.at += operator.length;
    // `2>x`: the number is no word.
    const last = this.#words.at(-1);
    let isError = false;
    if (last !== undefined && /^\d$/.test(last) && this.#cursor.text.charAt(start - 1) === last) {
      isError = last === '2';
      this.#words.pop();
    }
    while (blank.test(this.#cursor.char())) this.#cursor.at += 1;
    const target = readWord(this.#cursor, this);
    if (target === undefined || target === '') return false;
    if (operator === '<<' || operator === '<<-') this.#heredocs.push(target);
    else if (operator.startsWith('>') && operator !== '>&' && !isError) this.#output = target;
    return true;
  }

  #takeWord(): boolean {
    const start = this.#cursor.at;
    const word = readWord(this.#cursor, this);
    if (word === undefined) return false;
    const isPlain = this.#cursor.since(start) === word;
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
    while (/[\s;]/.test(this.#cursor.char()) && this.#cursor.char() !== '') this.#cursor.at += 1;
    if (/^esac\b/.test(this.#cursor.ahead(5))) {
      this.#cursor.at += 4;
      this.#cases -= 1;
      return true;
    }
    for (let at = this.#cursor.at; at < this.#cursor.text.length; at += 1) {
      if (this.#cursor.text.charAt(at) !== ')') continue;
      this.#cursor.at = at + 1;
      return true;
    }
    return false;
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
