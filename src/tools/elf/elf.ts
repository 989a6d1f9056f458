import type { ElfBytes } from './bytes.ts';
import { DamagedElf } from './damaged.ts';

/** The first bytes of every ELF file. */
export const elfMagic = '\x7fELF';

/** Names are read in pieces of this many bytes. */
const namePiece = 512;
/** Longer ones are no names of files, libraries, versions or symbols; search paths may be long. In bytes. */
const longestName = 64 * 1024;

/** Numbers in the file's own width and byte order. Nothing that a file says of itself is believed. */
export class Elf {
  readonly is64: boolean;
  readonly #bytes: ElfBytes;
  readonly #isLittle: boolean;

  constructor(bytes: ElfBytes, is64: boolean, isLittle: boolean) {
    this.#bytes = bytes;
    this.is64 = is64;
    this.#isLittle = isLittle;
  }

  /** @throws DamagedElf when they are not all there */
  async read(offset: number, length: number): Promise<Buffer> {
    if (!(offset >= 0 && length >= 0 && offset + length <= this.#bytes.size))
      throw new DamagedElf('it names a place behind its end');
    return this.#bytes.read(offset, length);
  }

  /** What is there of `length` bytes. */
  async readUpTo(offset: number, length: number): Promise<Buffer> {
    return this.read(offset, Math.max(0, Math.min(length, this.#bytes.size - offset)));
  }

  /** A text that ends with a NUL. @throws DamagedElf when it does not end soon */
  async readName(offset: number): Promise<string> {
    for (let length = namePiece; ; length = longestName) {
      const bytes = await this.readUpTo(offset, length);
      const end = bytes.indexOf(0);
      if (end >= 0) return bytes.toString('utf8', 0, end);
      if (bytes.length < length || length === longestName)
        throw new DamagedElf('it has a name without an end');
    }
  }

  half(bytes: Buffer, at: number): number {
    return this.#isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  }

  word(bytes: Buffer, at: number): number {
    return this.#isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  }

  /** An address or offset; one that no file can have is as good as any other behind the end. */
  wide(bytes: Buffer, at: number): number {
    if (!this.is64) return this.word(bytes, at);
    return Number(this.#isLittle ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
  }
}

/** @returns undefined for what is no ELF file @throws DamagedElf */
export async function openElf(bytes: ElfBytes): Promise<Elf | undefined> {
  if (bytes.size < 16) return undefined;
  const ident = await bytes.read(0, 16);
  if (ident.toString('latin1', 0, 4) !== elfMagic) return undefined;
  const [width, order] = [ident[4], ident[5]];
  if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2))
    throw new DamagedElf('it has neither 32 nor 64 bits, or no byte order');
  return new Elf(bytes, width === 2, order === 1);
}
