import { open } from 'node:fs/promises';
import { bytesOfFile } from './elf/bytes.ts';
import { DamagedElf } from './elf/damaged.ts';
import { openElf, type Elf } from './elf/elf.ts';
import {
  fileTypes,
  readDynamic,
  readElfHeader,
  readSegments,
  segmentTypes,
  toOffset,
  type Dynamic,
} from './elf/headers.ts';

export { DamagedElf };

/** A version of a library's interface that a program or library needs: `GLIBC_2.34` of `libc.so.6`. */
export interface NeededVersion {
  readonly library: string;
  readonly version: string;
  /** The loader only warns when it is not there. */
  readonly isWeak: boolean;
  /** Those for which it is needed, where the file tells; untrusted text. */
  readonly symbols: readonly string[];
}

/** More of anything than a linker makes: a file that claims it is not read on. */
const limits = { versions: 10_000, symbols: 500_000 };

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
    const elf = await openElf(bytesOfFile(file, size));
    return elf === undefined ? undefined : await readNeeds(elf);
  } finally {
    await file.close();
  }
}

async function readNeeds(elf: Elf): Promise<readonly NeededVersion[]> {
  const { type, segments: table } = await readElfHeader(elf);
  if (type === fileTypes.relocatable) return [];
  const segments = await readSegments(elf, table);
  const dynamic = segments.find((segment) => segment.type === segmentTypes.dynamic);
  if (dynamic === undefined) return [];
  const at = placesIn(await readDynamic(elf, dynamic));
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

type Places = Partial<Record<keyof typeof tags, number>>;

function placesIn(dynamic: Dynamic): Places {
  const values = new Map(dynamic);
  const places: Places = {};
  for (const name of ['strtab', 'symtab', 'versym', 'verneed', 'verneednum'] as const) {
    const value = values.get(tags[name]);
    if (value !== undefined) places[name] = value;
  }
  return places;
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
    const library = await elf.readName(names + elf.word(need, 4));
    let aux = at + elf.word(need, 8);
    for (let versions = elf.half(need, 2); versions > 0; versions -= 1) {
      const bytes = await elf.read(aux, 16);
      needs.push({
        library,
        version: await elf.readName(names + elf.word(bytes, 8)),
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
  // Both before the first is read: one that is nowhere would leave the other's failure to nobody.
  const [symbolsAt, versionsAt] = [offsetOf(symtab), offsetOf(versym)];
  const [symbols, versions] = await Promise.all([
    elf.readUpTo(symbolsAt, count * entry),
    elf.readUpTo(versionsAt, count * 2),
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
    if (list.length < shownSymbols) list.push(await elf.readName(names + elf.word(symbols, index * entry)));
  }
  return found;
}

/** Enough to see what it is about. */
const shownSymbols = 20;
