import type { ElfBytes } from './bytes.ts';
import { DamagedElf } from './damaged.ts';
import { debugBytesOf } from './debug.ts';
import { openElf, type Elf } from './elf.ts';
import { limits, readElfHeader, readSegments, segmentTypes, type ElfHeader } from './headers.ts';
import type { Range } from './kept-parts.ts';
import { readLinking, type Linking } from './linking.ts';

/** How a program or library is linked, and its debug symbols in bytes. */
export interface ElfSummary extends Linking {
  readonly hasDebugSymbols: boolean;
  readonly debugBytes: number;
}

/**
 * What is asked of a program, library or object file. A file may say of itself what it likes: it takes a bounded time.
 * @returns undefined for what is no ELF file, or one whose program headers no loader could follow; sections that cannot
 * be read count as none, as the loader does not look at them
 */
export async function elfFacts(bytes: ElfBytes): Promise<ElfSummary | undefined> {
  return undamaged(async () => {
    const elf = await openElf(bytes);
    if (elf === undefined) return undefined;
    const header = await readElfHeader(elf);
    const linking = await readLinking(elf, header);
    const debugBytes = (await undamaged(() => debugBytesInside(elf, header, bytes.size))) ?? 0;
    return { ...linking, hasDebugSymbols: debugBytes > 0, debugBytes };
  });
}

/**
 * Where the dynamic segment of a large file lies, as its beginning tells.
 * @param bytes at least the file's beginning
 */
export async function dynamicRange(bytes: ElfBytes): Promise<Range | undefined> {
  return undamaged(async () => {
    const elf = await openElf(bytes);
    if (elf === undefined) return undefined;
    const { segments } = await readElfHeader(elf);
    const found = (await readSegments(elf, segments)).find(({ type }) => type === segmentTypes.dynamic);
    return found === undefined || found.size > limits.dynamic
      ? undefined
      : { from: found.offset, to: found.offset + found.size };
  });
}

/** No file has more of them than bytes. */
async function debugBytesInside(elf: Elf, header: ElfHeader, size: number): Promise<number> {
  return Math.min(await debugBytesOf(elf, header), size);
}

async function undamaged<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DamagedElf) return undefined;
    throw error;
  }
}
