import { DamagedArchive } from './damaged.ts';
import { isNumeric, numeric, octal } from './numbers.ts';
import { nameOf, untilNul } from './text.ts';

/** What a block of 512 bytes says of the entry that follows. */
export interface TarHeader {
  readonly name: string;
  /** One character; `\0` in archives from before POSIX. */
  readonly type: string;
  /** In bytes, as it stands in the header: folders and links may claim one. */
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly link: string;
  readonly isGnu: boolean;
}

/** All archives are made of these, in bytes. */
export const blockSize = 512;

/**
 * Reads a header as Go's `archive/tar` does (reader.go, format.go), with which all container engines unpack layers: an
 * archive must not look harmless here and be another one there.
 * @returns undefined for a block of zeros
 * @throws DamagedArchive
 */
export function readHeader(block: Buffer): TarHeader | undefined {
  const sum = sumsOf(block);
  if (sum.isZero) return undefined;
  const claimed = octal(block.subarray(148, 156));
  if (claimed !== sum.unsigned && claimed !== sum.signed)
    throw new DamagedArchive('a header has a wrong checksum');
  const format = formatOf(block);
  const name = nameOf(untilNul(block.subarray(0, 100)));
  const prefix = prefixOf(block, format);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: String.fromCharCode(block[156] ?? 0),
    size: numeric(block.subarray(124, 136)),
    mode: numeric(block.subarray(100, 108)),
    uid: numeric(block.subarray(108, 116)),
    gid: numeric(block.subarray(116, 124)),
    link: nameOf(untilNul(block.subarray(157, 257))),
    isGnu: format === 'gnu',
  };
}

type Format = 'ustar' | 'star' | 'gnu' | 'v7';

function formatOf(block: Buffer): Format {
  const magic = block.toString('latin1', 257, 265);
  if (magic === 'ustar  \0') return 'gnu';
  if (!magic.startsWith('ustar\0')) return 'v7';
  return block.toString('latin1', 508, 512) === 'tar\0' ? 'star' : 'ustar';
}

function prefixOf(block: Buffer, format: Format): string {
  const field = untilNul(block.subarray(345, format === 'star' ? 476 : 500));
  if (format === 'ustar' || format === 'star') return nameOf(field);
  // GNU has times here; old writers of it (Go before 1.9) put a prefix there all the same.
  const hasTimes = [345, 357].every((at) => block[at] === 0 || isNumeric(block.subarray(at, at + 12)));
  return format === 'gnu' && !hasTimes && field.every((byte) => byte < 0x80) ? nameOf(field) : '';
}

/** The checksum counts its own field as spaces; some old programs took bytes for signed. */
function sumsOf(block: Buffer): { isZero: boolean; unsigned: number; signed: number } {
  let unsigned = 0;
  let high = 0;
  for (let at = 0; at < blockSize; at += 1) {
    const byte = block[at] ?? 0;
    unsigned += byte;
    if (byte >= 0x80) high += 1;
  }
  const isZero = unsigned === 0;
  for (let at = 148; at < 156; at += 1) {
    const byte = block[at] ?? 0;
    unsigned += 0x20 - byte;
    if (byte >= 0x80) high -= 1;
  }
  return { isZero, unsigned, signed: unsigned - 256 * high };
}
