/** A file that begins like an ELF file and cannot be read as one. */
export class DamagedElf extends Error {
  override readonly name = 'DamagedElf';
}
