import { DamagedElf } from './damaged.ts';
import type { Elf } from './elf.ts';

export const fileTypes = { relocatable: 1, executable: 2, shared: 3 } as const;
export const segmentTypes = { load: 1, dynamic: 2, interpreter: 3 } as const;

/** More of anything than a linker makes: a file that claims it is not read on. In bytes but for `segments`. */
export const limits = { segments: 4096, segment: 256, dynamic: 1 << 20 };

/** An ELF file's header: what it is, and where its tables are. */
export interface ElfHeader {
  readonly type: number;
  readonly segments: Table;
  readonly sections: Table;
  /** Which section has the sections' names. */
  readonly sectionNames: number;
}

export interface Table {
  readonly offset: number;
  /** Of one entry, in bytes. */
  readonly entry: number;
  readonly count: number;
}

export interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

/** @throws DamagedElf */
export async function readElfHeader(elf: Elf): Promise<ElfHeader> {
  const { is64 } = elf;
  const bytes = await elf.read(0, is64 ? 64 : 52);
  return {
    type: elf.half(bytes, 16),
    segments: {
      offset: elf.wide(bytes, is64 ? 32 : 28),
      entry: elf.half(bytes, is64 ? 54 : 42),
      count: elf.half(bytes, is64 ? 56 : 44),
    },
    sections: {
      offset: elf.wide(bytes, is64 ? 40 : 32),
      entry: elf.half(bytes, is64 ? 58 : 46),
      count: elf.half(bytes, is64 ? 60 : 48),
    },
    sectionNames: elf.half(bytes, is64 ? 62 : 50),
  };
}

/** @throws DamagedElf */
export async function readSegments(elf: Elf, { offset, entry, count }: Table): Promise<readonly Segment[]> {
  if (count === 0) return [];
  if (count > limits.segments || entry < (elf.is64 ? 56 : 32) || entry > limits.segment)
    throw new DamagedElf('its program headers are none');
  const bytes = await elf.read(offset, count * entry);
  return Array.from({ length: count }, (_, index) => {
    const at = index * entry;
    const field = (wide: number, narrow: number): number => elf.wide(bytes, at + (elf.is64 ? wide : narrow));
    return { type: elf.word(bytes, at), offset: field(8, 4), address: field(16, 8), size: field(32, 16) };
  });
}

/** A tag of the dynamic segment with its value; up to the end mark. */
export type Dynamic = readonly (readonly [tag: number, value: number])[];

/** @throws DamagedElf */
export async function readDynamic(elf: Elf, { offset, size }: Segment): Promise<Dynamic> {
  if (size > limits.dynamic) throw new DamagedElf('its dynamic segment is too large');
  const bytes = await elf.read(offset, size);
  const width = elf.is64 ? 8 : 4;
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at + 2 * width <= bytes.length; at += 2 * width) {
    const tag = elf.wide(bytes, at);
    if (tag === 0) break;
    found.push([tag, elf.wide(bytes, at + width)]);
  }
  return found;
}

/** Where in the file lies what the loader has at an address. @throws DamagedElf */
export function toOffset(segments: readonly Segment[], wanted: number): number {
  const segment = segments.find(
    ({ type, address, size }) => type === segmentTypes.load && wanted >= address && wanted < address + size,
  );
  if (segment === undefined) throw new DamagedElf('it names an address that is not in it');
  return segment.offset + (wanted - segment.address);
}
