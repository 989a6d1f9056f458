/** What stands in a block of 512 bytes before each entry, as far as it is looked at. Names are bytes, as Latin-1. */
export interface ArchiveHeader {
  readonly type: string;
  readonly name: string;
  readonly link: string;
  /** Of what follows, in bytes. */
  readonly size: number;
}

export const blockSize = 512;

/** Why an archive is not taken; its message is for people. */
export class BadArchive extends Error {
  override readonly name = 'BadArchive';
}

/**
 * Reads a header of the one kind that GNU tar writes with `--format=posix` (POSIX.1-2017, pax, "ustar Interchange
 * Format"); an archive of another kind is none of ours.
 * @returns undefined for a block of zeros
 * @throws BadArchive
 */
export function readHeader(block: Buffer): ArchiveHeader | undefined {
  const { isZero, sum } = sumOf(block);
  if (isZero) return undefined;
  if (octal(block, 148, 8) !== sum) throw new BadArchive('it is damaged: a header has a wrong checksum');
  if (block.toString('latin1', 257, 265) !== 'ustar\x0000') throw new BadArchive('it is in another format');
  const prefix = text(block, 345, 155);
  const name = text(block, 0, 100);
  return {
    type: String.fromCharCode(block[156] ?? 0),
    name: prefix === '' ? name : `${prefix}/${name}`,
    link: text(block, 157, 100),
    size: octal(block, 124, 12),
  };
}

/** The header of an empty file, with which we end what is handed on. Owner and time are nothing. */
export function emptyFileHeader(name: string): Buffer {
  const block = Buffer.alloc(blockSize);
  block.write(name, 0, 100, 'latin1');
  for (const [at, value] of [
    [100, '0000600'],
    [108, '0000000'],
    [116, '0000000'],
    [124, '00000000000'],
    [136, '00000000000'],
    [156, '0'],
    [257, 'ustar\x0000'],
  ] as const)
    block.write(value, at, 'latin1');
  block.write(`${sumOf(block).sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** Records of an extended header: `LENGTH KEY=VALUE\n`. Bytes as Latin-1. @throws BadArchive */
export function readRecords(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const [head, digits = '', key = ''] =
      /^(\d+) ([^=]+)=/.exec(bytes.toString('latin1', at, at + 300)) ?? [];
    const end = at + Number(digits);
    if (head === undefined || end > bytes.length || end <= at + head.length || bytes[end - 1] !== 0x0a)
      throw new BadArchive('it is damaged: an extended header cannot be read');
    // Two of a kind would be for each reader to choose from.
    if (records.has(key)) throw new BadArchive(`it has ${key} twice for one entry`);
    records.set(key, key.startsWith('SCHILY.') ? '' : bytes.toString('latin1', at + head.length, end - 1));
    at = end;
  }
  return records;
}

/** The checksum counts its own field as spaces. */
function sumOf(block: Buffer): { readonly isZero: boolean; readonly sum: number } {
  let all = 0;
  let own = 0;
  // An index is several times faster here than an iterator.
  for (let at = 0; at < blockSize; at += 1) all += block[at] ?? 0;
  for (let at = 148; at < 156; at += 1) own += block[at] ?? 0;
  return { isZero: all === 0, sum: all - own + 8 * 0x20 };
}

function text(block: Buffer, at: number, length: number): string {
  const field = block.toString('latin1', at, at + length);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}

function octal(block: Buffer, at: number, length: number): number {
  const [, digits] = /^ *([0-7]+)[ \0]*$/.exec(block.toString('latin1', at, at + length)) ?? [];
  if (digits === undefined) throw new BadArchive('it is damaged: a header has a number that is none');
  return parseInt(digits, 8);
}
