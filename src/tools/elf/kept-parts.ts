import type { ElfBytes } from './bytes.ts';
import { DamagedElf } from './damaged.ts';

/** A part of a file, in bytes. */
export interface Range {
  readonly from: number;
  /** The first one that is not in it. */
  readonly to: number;
}

/** How much of a large file is kept while it goes by, in bytes. */
export interface KeptLimits {
  readonly beginning: number;
  readonly end: number;
}

/** Program headers and names stand at the beginning, section headers at the end. */
const usual: KeptLimits = { beginning: 16 * 1024 * 1024, end: 4 * 1024 * 1024 };

/**
 * Memory that one file after the other is kept in. The pieces of a stream are copied into it and not held: held ones
 * live long enough to make the collection of garbage many times dearer.
 */
export class Scratch {
  #memory = Buffer.alloc(0);

  /** As many bytes, with anything in them; those that were given before are void. */
  take(length: number): Buffer {
    if (this.#memory.length < length)
      this.#memory = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(length)));
    return this.#memory.subarray(0, length);
  }
}

/**
 * Keeps of a file that goes by what is read of it afterwards: the beginning, the end, and what was asked for before it
 * came; a file of up to 20 MB whole.
 */
export class KeptParts implements ElfBytes {
  readonly size: number;
  /** Whether nothing of it is left out. */
  readonly isWhole: boolean;
  readonly #parts: (Range & { readonly bytes: Buffer })[];
  #came = 0;

  /** @param size of the whole file @param scratch for it alone until it was read */
  constructor(size: number, scratch: Scratch = new Scratch(), { beginning, end }: KeptLimits = usual) {
    this.size = size;
    this.isWhole = size <= beginning + end;
    const memory = scratch.take(Math.min(size, beginning + end));
    this.#parts = this.isWhole
      ? [{ from: 0, to: size, bytes: memory }]
      : [
          { from: 0, to: beginning, bytes: memory.subarray(0, beginning) },
          { from: size - end, to: size, bytes: memory.subarray(beginning) },
        ];
  }

  /** How many bytes have come. */
  get came(): number {
    return this.#came;
  }

  /** This part is kept, too, when it comes. */
  want({ from, to }: Range): void {
    this.#parts.push({ from, to, bytes: Buffer.alloc(to - from) });
  }

  /** The next bytes of the file. */
  add(piece: Buffer): void {
    const start = this.#came;
    this.#came += piece.length;
    for (const { from, to, bytes } of this.#parts)
      if (start < to && this.#came > from)
        piece.copy(bytes, Math.max(0, start - from), Math.max(0, from - start), Math.max(0, to - start));
  }

  /** They are void when the next file is kept. */
  async read(offset: number, length: number): Promise<Buffer> {
    const part = this.#parts.find(
      ({ from, to }) => offset >= from && offset + length <= Math.min(to, this.#came),
    );
    if (part === undefined) throw new DamagedElf('what it names was not kept');
    return Promise.resolve(part.bytes.subarray(offset - part.from, offset - part.from + length));
  }
}
