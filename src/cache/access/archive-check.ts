import { formatBytes } from '../../tools/bytes.ts';
import { BadArchive, blockSize, emptyFileHeader, readHeader, readRecords } from './archive-header.ts';
import { archiveLimit, mostNames } from './archive-limits.ts';
import { MemberRules } from './member-rules.ts';

/** A longer extended header is an attack: names have 4 KiB at most, attributes 64 KiB each. In bytes. */
const largestExtension = 1024 * 1024;

type Expected =
  | { readonly kind: 'header' }
  | { readonly kind: 'records'; readonly size: number }
  /** A first block of zeros was there. */
  | { readonly kind: 'zeros' }
  | { readonly kind: 'end' };

/**
 * Hands an archive on while it looks at it: nothing of an entry gets through before its header was found good (see
 * `MemberRules`). Only what `packScript` writes is taken. After the last entry, and only when the archive is whole, an
 * empty file called `last` follows: who does not find it has a part only.
 * @param last a name that nobody can know
 * @param largest what it was packed with, in bytes: a small file can be the archive of a full disk
 * @throws BadArchive, while it is read
 */
export async function* checked(
  archive: AsyncIterable<Buffer>,
  last: string,
  largest: number,
): AsyncGenerator<Buffer> {
  const check = new ArchiveCheck(largest);
  for await (const bytes of archive) {
    const good = check.feed(bytes);
    if (good.length > 0) yield good;
  }
  check.end();
  yield Buffer.concat([emptyFileHeader(last), Buffer.alloc(2 * blockSize)]);
}

class ArchiveCheck {
  readonly #rules = new MemberRules();
  readonly #largest: number;
  /** Of all that was read until now, and of the contents that follow; in bytes. */
  #length = 0;
  #entries = 0;
  #expected: Expected = { kind: 'header' };
  #records: ReadonlyMap<string, string> = none;
  /** What is left of contents and of what fills their last block. */
  #contents = 0;
  /** The beginning of a block that ends in the next piece. */
  #begun: Buffer = Buffer.alloc(0);

  constructor(largest: number) {
    this.#largest = largest;
  }

  /**
   * @returns what of these bytes may be handed on: all but the end of the archive, which is ours to write
   * @throws BadArchive
   */
  feed(bytes: Buffer): Buffer {
    // Nothing behind the end is handed on, but it takes its time to be read.
    if (this.#hasEnded()) {
      this.#count(bytes.length);
      return Buffer.alloc(0);
    }
    const good: Buffer[] = [];
    // What lies between was found good, and is not copied.
    let from = 0;
    const goodUntil = (end: number, next: number): void => {
      if (from < end) good.push(bytes.subarray(from, end));
      from = next;
    };
    for (let at = 0; at < bytes.length && !this.#hasEnded();) {
      if (this.#contents > 0) {
        const passed = Math.min(this.#contents, bytes.length - at);
        this.#contents -= passed;
        at += passed;
        continue;
      }
      const start = at;
      const missing = this.#needed - this.#begun.length;
      const piece = bytes.subarray(at, at + missing);
      at += piece.length;
      if (piece.length < missing) {
        // Kept over pieces it must not keep a large piece alive.
        this.#begun = Buffer.concat([this.#begun, piece]);
        goodUntil(start, bytes.length);
      } else if (this.#begun.length > 0) {
        const block = Buffer.concat([this.#begun, piece]);
        this.#begun = Buffer.alloc(0);
        const isEntry = this.#isEntry(block);
        if (isEntry) good.push(block);
        from = isEntry ? at : bytes.length;
      } else if (!this.#isEntry(piece)) goodUntil(start, bytes.length);
    }
    goodUntil(bytes.length, bytes.length);
    const [first = Buffer.alloc(0)] = good;
    return good.length > 1 ? Buffer.concat(good) : first;
  }

  /** @throws BadArchive when there must be more */
  end(): void {
    if (!this.#hasEnded()) throw new BadArchive('it ends too early');
  }

  #hasEnded(): boolean {
    return this.#expected.kind === 'end';
  }

  get #needed(): number {
    return this.#expected.kind === 'records' ? filled(this.#expected.size) : blockSize;
  }

  /** @returns false for what ends the archive */
  #isEntry(block: Buffer): boolean {
    this.#count(block.length);
    if (this.#expected.kind === 'records') {
      this.#records = readRecords(block.subarray(0, this.#expected.size));
      this.#expected = { kind: 'header' };
      return true;
    }
    const header = readHeader(block);
    if (header === undefined) {
      if (this.#records !== none) throw new BadArchive('it is damaged: an extended header stands alone');
      this.#expected = { kind: this.#expected.kind === 'zeros' ? 'end' : 'zeros' };
      return false;
    }
    if (this.#expected.kind === 'zeros') throw new BadArchive('it is damaged: a block of zeros stands alone');
    if (header.type === 'x') {
      if (this.#records !== none || header.size > largestExtension || header.size === 0)
        throw new BadArchive('it is damaged: an extended header is too long or stands alone');
      this.#expected = { kind: 'records', size: header.size };
    } else {
      this.#entries += 1;
      if (this.#entries > mostNames) throw new BadArchive(`it has more than ${mostNames} names`);
      this.#contents = filled(this.#rules.sizeOf(header, this.#records));
      this.#count(this.#contents);
      this.#records = none;
    }
    return true;
  }

  /** @throws BadArchive when that is too much */
  #count(size: number): void {
    this.#length += size;
    if (this.#length > archiveLimit(this.#largest, this.#entries))
      throw new BadArchive(`unpacked it is much more than ${formatBytes(this.#largest)}`);
  }
}

const none: ReadonlyMap<string, string> = new Map();

function filled(size: number): number {
  return Math.ceil(size / blockSize) * blockSize;
}
