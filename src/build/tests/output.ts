/** What is kept of each stream, in bytes: the end of it. */
const keptBytes = 64 * 1024;

/**
 * BuildKit's own words at the end of a piece of a log that it has cut.
 * Source: github.com/moby/buildkit, util/progress/logs/logs.go.
 */
const clippedMark = /\n\[output clipped, log limit \S+ reached\]\n$/;
const markBytes = 100;

/** Collects what a step writes, chunk by chunk, and keeps the end of it. */
export class Output {
  readonly #limit: number;
  #kept: readonly Buffer[] = [];
  #bytes = 0;
  #isCut = false;
  #isClipped = false;

  /** @param limit in bytes */
  constructor(limit: number = keptBytes) {
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    if (clippedMark.test(chunk.subarray(-markBytes).toString('utf8'))) this.#isClipped = true;
    this.#kept = [...this.#kept, chunk];
    this.#bytes += chunk.length;
    while (this.#bytes > this.#limit) {
      const [first = Buffer.alloc(0), ...rest] = this.#kept;
      const excess = this.#bytes - this.#limit;
      this.#isCut = true;
      const shorter = first.subarray(Math.min(excess, first.length));
      this.#kept = shorter.length === 0 ? rest : [shorter, ...rest];
      this.#bytes -= first.length - shorter.length;
    }
  }

  /** Untrusted text. */
  get text(): string {
    return Buffer.concat(this.#kept).toString('utf8');
  }

  /** `clipped`: the engine has thrown something away. */
  get kept(): 'all' | 'end' | 'clipped' {
    if (this.#isClipped) return 'clipped';
    return this.#isCut ? 'end' : 'all';
  }
}
