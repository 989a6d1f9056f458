import { DamagedElf } from './damaged.ts';
import type { Elf } from './elf.ts';
import { fileTypes, readDynamic, readSegments, segmentTypes, toOffset, type ElfHeader } from './headers.ts';

const tags = { needed: 1, strtab: 5, rpath: 15, runpath: 29, flags1: 0x6ffffffb };
/** DF_1_PIE: a program without a loader. */
const pieFlag = 0x08000000;
/** More libraries or search paths than this have no program. */
const mostNames = 2000;

/** What the loader makes of a program or library. */
export interface Linking {
  readonly isProgram: boolean;
  readonly interpreter?: string;
  readonly needed: readonly string[];
  readonly runPaths: readonly string[];
}

/**
 * Reads how a file is linked, from its program headers as the loader does.
 * Sources: System V gABI, chapters 4 and 5; glibc elf.h for DF_1_PIE.
 * @throws DamagedElf
 */
export async function readLinking(elf: Elf, { type, segments: table }: ElfHeader): Promise<Linking> {
  if (type !== fileTypes.executable && type !== fileTypes.shared)
    return { isProgram: false, needed: [], runPaths: [] };
  const segments = await readSegments(elf, table);
  const loader = segments.find((segment) => segment.type === segmentTypes.interpreter);
  const interpreter = loader === undefined ? undefined : await elf.readName(loader.offset);
  const found = segments.find((segment) => segment.type === segmentTypes.dynamic);
  const dynamic = found === undefined ? [] : await readDynamic(elf, found);
  const valuesOf = (wanted: readonly number[]): readonly number[] =>
    dynamic.filter(([tag]) => wanted.includes(tag)).map(([, value]) => value);
  const namesOf = async (...wanted: readonly number[]): Promise<readonly string[]> => {
    const values = valuesOf(wanted);
    if (values.length === 0) return [];
    const strtab = valuesOf([tags.strtab]).at(-1);
    if (strtab === undefined) throw new DamagedElf('it has no names');
    if (values.length > mostNames) throw new DamagedElf('it names too many libraries');
    const names = toOffset(segments, strtab);
    return Promise.all(values.map((value) => elf.readName(names + value)));
  };
  // A bit of a number that may have more than 32.
  const isPie = valuesOf([tags.flags1]).some((flags) => Math.floor(flags / pieFlag) % 2 === 1);
  return {
    isProgram: type === fileTypes.executable || interpreter !== undefined || isPie,
    ...(interpreter === undefined ? {} : { interpreter }),
    needed: await namesOf(tags.needed),
    runPaths: await namesOf(tags.rpath, tags.runpath),
  };
}
