import { posix } from 'node:path';

/**
 * Where the commands of a RUN stand, one after the other, and whether what git reads there is a repository that the same
 * RUN has brought. Folders are relative to where the RUN starts. Where it cannot be told, a folder that was entered is
 * not that of what was brought: who reads the repository must not be told to leave it out.
 */
export class Standing {
  #at = '.';
  #before = '.';
  readonly #outer: string[] = [];
  readonly #brought: string[] = [];
  /** What was brought to a place of its own may be where the RUN starts: nobody has gone anywhere yet. */
  #isPerhapsHere = false;
  /** What was brought got a name that only a variable knows. */
  #isUnnamed = false;

  /** `(`: what is entered from here on is left with `)`. */
  open(): void {
    this.#outer.push(this.#at);
  }

  /** `)`; one that closes nothing, as in `case`, is nothing. */
  close(): void {
    this.#at = this.#outer.pop() ?? this.#at;
  }

  /**
   * `git clone` and `git init`.
   * @param folder that it goes to; undefined where a variable knows it
   * @param from of `git -C`
   */
  bring(folder: string | undefined, from?: string): void {
    if (folder === undefined) {
      this.#isUnnamed = true;
      return;
    }
    this.#brought.push(this.#to(folder, this.#to(from ?? '.')));
    if (isOfItself(folder)) this.#isPerhapsHere = true;
  }

  /** `cd`. @param folder undefined where a command says it: most likely what was brought last */
  enter(folder: string | undefined): void {
    const to = folder === '-' ? this.#before : this.#to(folder ?? this.#lastBrought());
    const isBelow = folder !== undefined && folder !== '-' && !isOfItself(folder) && isIn(to, this.#at);
    if (this.#isUnnamed && isBelow && to !== this.#at) {
      this.#brought.push(to);
      this.#isUnnamed = false;
    }
    this.#before = this.#at;
    this.#at = to;
    this.#isPerhapsHere = false;
  }

  #lastBrought(): string {
    if (this.#isUnnamed) this.#brought.push('%');
    return this.#brought.at(-1) ?? '.';
  }

  /** Whether a repository was brought by this RUN. @param folder from where the command stands */
  isBrought(folder = '.'): boolean {
    const place = this.#to(folder);
    return (
      (this.#isPerhapsHere && place === this.#at) || this.#brought.some((brought) => isIn(place, brought))
    );
  }

  #to(folder: string, from = this.#at): string {
    const path = isOfItself(folder) ? posix.normalize(folder) : posix.join(from, folder);
    return path.replace(/(.)\/$/, '$1');
  }
}

/** Not told by where one stands: `/x`, `~/x`, `%DIR`. */
function isOfItself(folder: string): boolean {
  return /^[/~%]/.test(folder);
}

function isIn(path: string, folder: string): boolean {
  if (folder === '.') return !isOfItself(path) && !path.startsWith('..');
  return path === folder || path.startsWith(`${folder}/`);
}
