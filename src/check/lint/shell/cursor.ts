/** A text, and the place in it up to which it is read. */
export class Cursor {
  readonly text: string;
  /** Index of what comes next; at or behind the length where all is read. */
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** What comes next, or so many characters behind it; empty at the end. */
  char(ahead = 0): string {
    return this.text.charAt(this.at + ahead);
  }

  /** So many of the next characters; fewer at the end. */
  ahead(length: number): string {
    return this.text.slice(this.at, this.at + length);
  }

  /** What is read since a place. */
  since(start: number): string {
    return this.text.slice(start, this.at);
  }

  /** Goes before the next `stop`, or to the end. */
  skipTo(stop: string): void {
    const found = this.text.indexOf(stop, this.at);
    this.at = found < 0 ? this.text.length : found;
  }

  /**
   * Goes behind the bracket that closes the one at `start`, whatever is quoted between them.
   * @returns whether there is one; else it stays where it is
   */
  skipBalanced(start: number): boolean {
    let open = 0;
    for (let at = start; at < this.text.length; at += 1) {
      const char = this.text.charAt(at);
      if (char === '(') open += 1;
      if (char === ')') open -= 1;
      if (open > 0) continue;
      this.at = at + 1;
      return true;
    }
    return false;
  }

  /**
   * Goes behind the `}` that closes the `{` before `start`; one behind a backslash counts for nothing.
   * @returns whether there is one; else it stays where it is
   */
  skipBraces(start: number): boolean {
    let open = 1;
    for (let at = start; at < this.text.length; at += 1) {
      const char = this.text.charAt(at);
      if (char === '\\') at += 1;
      else if (char === '{') open += 1;
      else if (char === '}') open -= 1;
      if (open > 0) continue;
      this.at = at + 1;
      return true;
    }
    return false;
  }
}
