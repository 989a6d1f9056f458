import { open, type FileHandle } from 'node:fs/promises';

/** A version of a library's interface that a program or library needs: `GLIBC_2.34` of `libc.so.6`. */
export interface NeededVersion {
  readonly library: string;
  readonly version: string;
  /** The loader only warns when it is not there. */
  readonly isWeak: boolean;
  /** Those for which it is needed, where the file tells; untrusted text. */
  readonly symbols: readonly string[];
}

/** A file that begins like an ELF file and cannot be read as one. */
export class DamagedElf extends Error {
  override readonly name = 'DamagedElf';
}

/** More of anything than a linker makes: a file that claims it is not read on. */
const limits = { segments: 4096, dynamic: 1 << 20, versions: 10_000, symbols: 500_000, name: 512 };

const fileTypes = { relocatable: 1 };
const segmentTypes = { load: 1, dynamic: 2 };
const tags = { strtab: 5, symtab: 6, versym: 0x6ffffff0, verneed: 0x6ffffffe, verneednum: 0x6fffffff };
const weakFlag = 2;

/**
 * Reads which versions of its libraries a program or shared library needs, from its program headers and its dynamic
 * segment, as the loader does: section headers may be stripped. 32 and 64 bit, both byte orders. Only what is looked at
 * is read, and nothing that a file says of itself is believed.
 * Sources: System V gABI, chapters 4 and 5; LSB 5.0 Core, "Symbol Versioning".
 * @returns `undefined` for what is no ELF file; nothing for static programs and object files
 * @throws DamagedElf, or an error of the system when the file cannot be read
 */
export async function neededVersions(path: string): Promise<readonly NeededVersion[] | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const elf = await openElf(file, size);
    return elf === undefined ? undefined : await readNeeds(elf);
  } finally {
    await file.close();
  }
}

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

/** Numbers in the file's own width and byte order. */
class Elf {
  readonly is64: boolean;
  readonly #file: FileHandle;
  readonly #size: number;
  readonly #isLittle: boolean;

  constructor(file: FileHandle, size: number, is64: boolean, isLittle: boolean) {
    this.#file = file;
    this.#size = size;
    this.is64 = is64;
    this.#isLittle = isLittle;
  }

  async read(offset: number, length: number): Promise<Buffer> {
    if (offset + length > this.#size) throw new DamagedElf('it names a place behind its end');
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await this.#file.read(bytes, 0, length, offset);
    if (bytesRead < length) throw new DamagedElf('it ends too early');
    return bytes;
  }

  /** What is there of `length` bytes. */
  async readUpTo(offset: number, length: number): Promise<Buffer> {
    return this.read(offset, Math.max(0, Math.min(length, this.#size - offset)));
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

async function openElf(file: FileHandle, size: number): Promise<Elf | undefined> {
  const ident = Buffer.alloc(16);
  await file.read(ident, 0, 16, 0);
  if (ident.toString('latin1', 0, 4) !== '\x7fELF') return undefined;
  const [width, order] = [ident[4], ident[5]];
  if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2))
    throw new DamagedElf('it has neither 32 nor 64 bits, or no byte order');
  return new Elf(file, size, width === 2, order === 1);
}

async function readNeeds(elf: Elf): Promise<readonly NeededVersion[]> {
  const { is64 } = elf;
  const header = await elf.read(0, is64 ? 64 : 52);
  if (elf.half(header, 16) === fileTypes.relocatable) return [];
  const segments = await readSegments(elf, {
    offset: elf.wide(header, is64 ? 32 : 28),
    entry: elf.half(header, is64 ? 54 : 42),
    count: elf.half(header, is64 ? 56 : 44),
  });
  const dynamic = segments.find(({ type }) => type === segmentTypes.dynamic);
  if (dynamic === undefined) return [];
  const at = await readDynamic(elf, dynamic);
  if (at.verneed === undefined) return [];
  if (at.strtab === undefined) throw new DamagedElf('it has no names');
  const offsetOf = (address: number): number => toOffset(segments, address);
  const names = offsetOf(at.strtab);
  const needs = await readVersions(elf, offsetOf(at.verneed), at.verneednum ?? 0, names);
  const symbols = await readSymbols(elf, at, offsetOf, names).catch((error: unknown) => {
    // What is needed stands without them.
    if (error instanceof DamagedElf) return new Map<number, readonly string[]>();
    throw error;
  });
  return needs.map(({ index, ...need }) => ({ ...need, symbols: symbols.get(index) ?? [] }));
}

interface Table {
  readonly offset: number;
  readonly entry: number;
  readonly count: number;
}

async function readSegments(elf: Elf, { offset, entry, count }: Table): Promise<readonly Segment[]> {
  if (count === 0) return [];
  if (count > limits.segments || entry < (elf.is64 ? 56 : 32))
    throw new DamagedElf('its program headers are none');
  const bytes = await elf.read(offset, count * entry);
  return Array.from({ length: count }, (_, index) => {
    const at = index * entry;
    const field = (wide: number, narrow: number): number => elf.wide(bytes, at + (elf.is64 ? wide : narrow));
    return { type: elf.word(bytes, at), offset: field(8, 4), address: field(16, 8), size: field(32, 16) };
  });
}

type Places = Partial<Record<keyof typeof tags, number>>;

async function readDynamic(elf: Elf, { offset, size }: Segment): Promise<Places> {
  if (size > limits.dynamic) throw new DamagedElf('its dynamic segment is too large');
  const bytes = await elf.read(offset, size);
  const width = elf.is64 ? 8 : 4;
  const found = new Map<number, number>();
  for (let at = 0; at + 2 * width <= bytes.length; at += 2 * width) {
    const tag = elf.wide(bytes, at);
    if (tag === 0) break;
    found.set(tag, elf.wide(bytes, at + width));
  }
  const places: Places = {};
  for (const name of ['strtab', 'symtab', 'versym', 'verneed', 'verneednum'] as const) {
    const value = found.get(tags[name]);
    if (value !== undefined) places[name] = value;
  }
  return places;
}

/** Where in the file lies what the loader has at an address. */
function toOffset(segments: readonly Segment[], wanted: number): number {
  const segment = segments.find(
    ({ type, address, size }) => type === segmentTypes.load && wanted >= address && wanted < address + size,
  );
  if (segment === undefined) throw new DamagedElf('it names an address that is not in it');
  return segment.offset + (wanted - segment.address);
}

/** `Elfxx_Verneed`, one for each library, and the list of `Elfxx_Vernaux` of each: the same for 32 and 64 bit. */
async function readVersions(
  elf: Elf,
  first: number,
  libraries: number,
  names: number,
): Promise<readonly (Omit<NeededVersion, 'symbols'> & { readonly index: number })[]> {
  const needs: (Omit<NeededVersion, 'symbols'> & { readonly index: number })[] = [];
  if (libraries > limits.versions) throw new DamagedElf('it needs too many libraries');
  let at = first;
  for (let left = libraries; left > 0; left -= 1) {
    const need = await elf.read(at, 16);
    const library = await readName(elf, names + elf.word(need, 4));
    let aux = at + elf.word(need, 8);
    for (let versions = elf.half(need, 2); versions > 0; versions -= 1) {
      const bytes = await elf.read(aux, 16);
      needs.push({
        library,
        version: await readName(elf, names + elf.word(bytes, 8)),
        isWeak: (elf.half(bytes, 4) & weakFlag) !== 0,
        index: elf.half(bytes, 6) & 0x7fff,
      });
      if (needs.length > limits.versions) throw new DamagedElf('it needs too many versions');
      const next = elf.word(bytes, 12);
      if (next === 0) break;
      aux += next;
    }
    const next = elf.word(need, 12);
    if (next === 0) break;
    at += next;
  }
  return needs;
}

/**
 * The names of the symbols of each version. How many symbols there are is said nowhere that the loader looks: their
 * tables reach at most to the next table.
 */
async function readSymbols(
  elf: Elf,
  { symtab, versym, strtab, verneed }: Places,
  offsetOf: (address: number) => number,
  names: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  if (symtab === undefined || versym === undefined) return new Map();
  const entry = elf.is64 ? 24 : 16;
  const room = (start: number): number =>
    Math.min(...[symtab, versym, strtab ?? 0, verneed ?? 0].filter((other) => other > start)) - start;
  const count = Math.floor(Math.min(room(symtab) / entry, room(versym) / 2, limits.symbols));
  const [symbols, versions] = await Promise.all([
    elf.readUpTo(offsetOf(symtab), count * entry),
    elf.readUpTo(offsetOf(versym), count * 2),
  ]);
  const found = new Map<number, string[]>();
  for (
    let index = 0;
    (index + 1) * entry <= symbols.length && (index + 1) * 2 <= versions.length;
    index += 1
  ) {
    const version = elf.half(versions, index * 2) & 0x7fff;
    // 0 and 1 are the file's own, hidden and global.
    if (version < 2) continue;
    const list = found.get(version) ?? [];
    found.set(version, list);
    if (list.length < shownSymbols) list.push(await readName(elf, names + elf.word(symbols, index * entry)));
  }
  return found;
}

/** Enough to see what it is about. */
const shownSymbols = 20;

async function readName(elf: Elf, offset: number): Promise<string> {
  const bytes = await elf.readUpTo(offset, limits.name);
  const end = bytes.indexOf(0);
  if (end < 0) throw new DamagedElf('it has a name without an end');
  return bytes.toString('utf8', 0, end);
}
