/** Longer lines are cut here, and the rest of them is dropped: a log line is for people. In bytes. */
const longestLine = 8192;

/**
 * Puts a step's log together again: BuildKit sends it in chunks that may end in the middle of a line, a secret or a
 * character, and standard output and error in turns.
 */
export class LogLines {
  readonly #open = new Map<number, Buffer>();

  /**
   * Takes in a chunk.
   * @param stream 1 for standard output, 2 for standard error
   * @returns the lines that it completes, without their ends
   */
  add(stream: number, chunk: Buffer): readonly string[] {
    const text = Buffer.concat([this.#open.get(stream) ?? Buffer.alloc(0), chunk]);
    const end = text.lastIndexOf('\n') + 1;
    this.#open.set(stream, text.subarray(end, end + longestLine));
    return end === 0 ? [] : linesOf(text.subarray(0, end - 1));
  }

  /** What has no line end yet. */
  get rest(): readonly string[] {
    return [...this.#open.values()].filter(({ length }) => length > 0).flatMap(linesOf);
  }
}

function linesOf(text: Buffer): string[] {
  return text
    .toString('utf8')
    .split(/\r?\n/)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
}
