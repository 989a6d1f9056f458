import { DamagedElf } from './damaged.ts';
import type { Elf } from './elf.ts';
import type { ElfHeader } from './headers.ts';

const noBits = 8;
const allocated = 2;
/** Its index stands in the first section's header where it does not fit (SHN_XINDEX). */
const extendedIndex = 0xffff;
/** Object files with a section for each function have tens of thousands; names in bytes. */
const limits = { sections: 300_000, section: 256, names: 16 * 1024 * 1024 };

/**
 * How many bytes of a file are debug symbols: sections `.debug_*` and `.zdebug_*` that are not loaded with the program
 * (`.debug_gdb_scripts` is, and a strip leaves it) and that are in this file.
 * Source: System V gABI, chapter 4, "Sections".
 * @throws DamagedElf
 */
export async function debugBytesOf(elf: Elf, { sections, sectionNames }: ElfHeader): Promise<number> {
  const { is64 } = elf;
  if (sections.offset === 0) return 0;
  if (sections.entry < (is64 ? 64 : 40) || sections.entry > limits.section)
    throw new DamagedElf('its section headers are none');
  const sectionsIn = (bytes: Buffer): readonly Section[] =>
    Array.from({ length: Math.floor(bytes.length / sections.entry) }, (_, index) =>
      sectionAt(elf, bytes, index * sections.entry),
    );
  const [first] = sectionsIn(await elf.read(sections.offset, sections.entry));
  const count = sections.count === 0 ? (first?.size ?? 0) : sections.count;
  if (count > limits.sections) throw new DamagedElf('it has too many sections');
  const all = sectionsIn(await elf.read(sections.offset, count * sections.entry));
  const names = all[sectionNames === extendedIndex ? (first?.link ?? 0) : sectionNames];
  if (names === undefined || names.size > limits.names) throw new DamagedElf('its sections have no names');
  const text = (await elf.read(names.offset, names.size)).toString('latin1');
  return all
    .filter(
      ({ name, type, flags }) =>
        isDebug(text, name) && type !== noBits && flags % (2 * allocated) < allocated,
    )
    .reduce((sum, { size }) => sum + size, 0);
}

interface Section {
  /** Where its name begins. */
  readonly name: number;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

function sectionAt(elf: Elf, bytes: Buffer, at: number): Section {
  const field = (wide: number, narrow: number): number => elf.wide(bytes, at + (elf.is64 ? wide : narrow));
  return {
    name: elf.word(bytes, at),
    type: elf.word(bytes, at + 4),
    flags: field(8, 8),
    offset: field(24, 16),
    size: field(32, 20),
    link: elf.word(bytes, at + (elf.is64 ? 40 : 24)),
  };
}

function isDebug(names: string, at: number): boolean {
  return names.startsWith('.debug_', at) || names.startsWith('.zdebug_', at);
}
