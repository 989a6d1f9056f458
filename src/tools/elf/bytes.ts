import type { FileHandle } from 'node:fs/promises';
import { DamagedElf } from './damaged.ts';

/** Where an ELF file's bytes come from. */
export interface ElfBytes {
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** @throws DamagedElf where there are no such bytes */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
}

/** The bytes of an open file; what is not looked at is not read. @param size of the file */
export function bytesOfFile(file: FileHandle, size: number): ElfBytes {
  return {
    size,
    read: async (offset, length) => {
      const bytes = Buffer.alloc(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      if (bytesRead < length) throw new DamagedElf('it ends too early');
      return bytes;
    },
  };
}
