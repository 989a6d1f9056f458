import { DamagedArchive } from './damaged.ts';
import { blockSize, readHeader, type TarHeader } from './header.ts';
import { memberOf, type Extensions, type Member } from './member.ts';
import { readPax } from './pax.ts';
import { nameOf, untilNul } from './text.ts';

/** What is done with what an archive has in it. */
export interface ArchiveVisitor {
  /** @returns whether the contents are wanted: else they are skipped */
  readonly member: (member: Member) => boolean;
  /** A piece of wanted contents, as it lies in the stream: not copied. */
  readonly piece: (bytes: Buffer) => Promise<void> | undefined;
  /** The wanted contents were all there. */
  readonly whole: () => Promise<void> | undefined;
}

/** As in Go's `archive/tar`: a longer name or list of names is an attack. In bytes. */
const largestExtension = 1024 * 1024;

const nothing: Extensions = { pax: new Map(), name: '', link: '' };

/** What the next bytes are. Contents and padding are not collected. */
type Expected =
  | { readonly kind: 'header' }
  | { readonly kind: 'second-zeros' }
  | { readonly kind: 'extension'; readonly type: string; readonly size: number }
  | { readonly kind: 'sparse-map'; readonly blocks: number; readonly member: Member }
  | { readonly kind: 'end' };

/**
 * Reads an archive from a stream's pieces, in memory for one header. It goes from header to header exactly as Go's
 * `archive/tar` does, by which container engines unpack layers; readers that end later, follow global headers or skip
 * what a link claims to hold (tar-stream does all three) see other files than the container will have.
 */
export class ArchiveReader {
  readonly #visitor: ArchiveVisitor;
  #expected: Expected = { kind: 'header' };
  #extensions = nothing;
  /** What is left of contents, and of what fills their last block. */
  #contents = 0;
  #padding = 0;
  #isWanted = false;
  /** The beginning of a block that ends in the next piece. */
  #begun: Buffer = Buffer.alloc(0);

  constructor(visitor: ArchiveVisitor) {
    this.#visitor = visitor;
  }

  /** @throws DamagedArchive, and whatever the visitor throws */
  async feed(bytes: Buffer): Promise<void> {
    let at = 0;
    while (at < bytes.length && this.#expected.kind !== 'end') {
      if (this.#contents > 0) {
        const piece = bytes.subarray(at, at + this.#contents);
        at += piece.length;
        this.#contents -= piece.length;
        const waiting = this.#contentsCame(piece);
        if (waiting !== undefined) await waiting;
      } else if (this.#padding > 0) {
        const skipped = Math.min(this.#padding, bytes.length - at);
        this.#padding -= skipped;
        at += skipped;
      } else {
        const missing = this.#needed() - this.#begun.length;
        const piece = bytes.subarray(at, at + missing);
        at += piece.length;
        const collected = this.#begun.length === 0 ? piece : Buffer.concat([this.#begun, piece]);
        // Kept over pieces it must not keep a large piece alive.
        if (piece.length < missing) this.#begun = Buffer.from(collected);
        else {
          this.#begun = Buffer.alloc(0);
          const waiting = this.#collected(collected);
          if (waiting !== undefined) await waiting;
        }
      }
    }
  }

  /** The stream has ended. @throws DamagedArchive when the archive has not */
  end(): void {
    const { kind } = this.#expected;
    const isBetween = this.#contents === 0 && this.#begun.length === 0;
    if (kind === 'end' || (isBetween && (kind === 'header' || kind === 'second-zeros'))) return;
    throw new DamagedArchive('it ends too early');
  }

  #needed(): number {
    return this.#expected.kind === 'extension' ? this.#expected.size : blockSize;
  }

  #contentsCame(piece: Buffer): Promise<void> | undefined {
    if (!this.#isWanted) return undefined;
    const isLast = this.#contents === 0;
    const waiting = this.#visitor.piece(piece);
    if (!isLast) return waiting;
    return waiting === undefined ? this.#visitor.whole() : waiting.then(() => this.#visitor.whole());
  }

  #collected(bytes: Buffer): Promise<void> | undefined {
    const expected = this.#expected;
    switch (expected.kind) {
      case 'header':
        return this.#headerCame(bytes);
      case 'second-zeros':
        if (readHeader(bytes) !== undefined) throw new DamagedArchive('a block of zeros stands alone');
        this.#expected = { kind: 'end' };
        return undefined;
      case 'extension':
        this.#padding = paddingOf(expected.size);
        this.#extensionCame(expected.type, bytes);
        return undefined;
      case 'sparse-map':
        return this.#sparseMapCame(bytes, expected.member, expected.blocks, 504);
      case 'end':
        return undefined;
    }
  }

  #headerCame(block: Buffer): Promise<void> | undefined {
    const header = readHeader(block);
    if (header === undefined) {
      this.#expected = { kind: 'second-zeros' };
      return undefined;
    }
    if (isExtension(header)) {
      this.#expectExtension(header);
      return undefined;
    }
    const member = memberOf(block, header, this.#extensions);
    this.#extensions = nothing;
    return member.type === 'S' ? this.#sparseMapCame(block, member, 0, 482) : this.#begin(member);
  }

  #expectExtension({ type, size }: TarHeader): void {
    if (size < 0 || size > largestExtension)
      throw new DamagedArchive('a name or extended header is too long');
    if (type === 'g') {
      // It speaks of all entries that follow, and container engines do not listen.
      this.#contents = size;
      this.#padding = paddingOf(size);
      this.#isWanted = false;
      this.#extensions = nothing;
    } else if (size === 0) this.#extensionCame(type, Buffer.alloc(0));
    else this.#expected = { kind: 'extension', type, size };
  }

  #extensionCame(type: string, bytes: Buffer): void {
    this.#expected = { kind: 'header' };
    if (type === 'x') this.#extensions = { ...this.#extensions, pax: readPax(bytes) };
    else {
      const name = nameOf(untilNul(bytes));
      this.#extensions = { ...this.#extensions, ...(type === 'L' ? { name } : { link: name }) };
    }
  }

  /** A long map of an old GNU sparse file goes on in blocks before the contents. */
  #sparseMapCame(block: Buffer, member: Member, blocks: number, flagAt: number): Promise<void> | undefined {
    if (blocks * blockSize > largestExtension) throw new DamagedArchive('a sparse file has a map too long');
    const goesOn = (block[flagAt] ?? 0) > 0;
    if (!goesOn) return this.#begin(member);
    this.#expected = { kind: 'sparse-map', blocks: blocks + 1, member };
    return undefined;
  }

  #begin(member: Member): Promise<void> | undefined {
    this.#expected = { kind: 'header' };
    this.#contents = member.stored;
    this.#padding = paddingOf(member.stored);
    this.#isWanted = this.#visitor.member(member);
    return this.#isWanted && member.stored === 0 ? this.#visitor.whole() : undefined;
  }
}

function isExtension({ type }: TarHeader): boolean {
  return type === 'x' || type === 'g' || type === 'L' || type === 'K';
}

function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}
