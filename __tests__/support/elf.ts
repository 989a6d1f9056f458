/** What a made ELF file is to say of itself. */
export interface ElfRequest {
  readonly bits: 32 | 64;
  readonly order: 'little' | 'big';
  /** Library → version → symbols; none = a static program. */
  readonly needs?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Versions that are needed only weakly. */
  readonly weak?: readonly string[];
}

/**
 * A small ELF file of any kind, with program headers only: one segment with everything, one with the dynamic table.
 * It begins at address 0x10000, so that offsets and addresses differ. `readelf -l -d` reads it too.
 */
export function makeElf({ bits, order, needs, weak = [] }: ElfRequest): Buffer {
  const is64 = bits === 64;
  const word = is64 ? 8 : 4;
  const base = 0x10000;
  const names = makeNames();
  const libraries = Object.entries(needs ?? {});
  const versions = libraries.flatMap(([, byVersion]) => Object.keys(byVersion));
  const indexOf = (version: string): number => versions.indexOf(version) + 2;
  const symbols = libraries.flatMap(([, byVersion]) =>
    Object.entries(byVersion).flatMap(([version, list]) => list.map((name) => ({ name, version }))),
  );

  const out = writer(order);
  const header = is64 ? 64 : 52;
  const programHeader = is64 ? 56 : 32;
  const symbolSize = is64 ? 24 : 16;
  const at = { dynamic: 0, symtab: 0, versym: 0, verneed: 0, strtab: 0 };
  out.skip(header + 2 * programHeader);

  out.align(8);
  at.symtab = out.length;
  out.skip(symbolSize);
  for (const { name } of symbols) {
    out.u32(names.add(name));
    out.skip(symbolSize - 4);
  }
  at.versym = out.length;
  out.u16(0);
  for (const { version } of symbols) out.u16(indexOf(version));
  out.align(4);
  at.verneed = out.length;
  libraries.forEach(([library, byVersion], index) => {
    const entries = Object.keys(byVersion);
    out.u16(1);
    out.u16(entries.length);
    out.u32(names.add(library));
    out.u32(16);
    out.u32(index === libraries.length - 1 ? 0 : 16 + entries.length * 16);
    entries.forEach((version, place) => {
      out.u32(0);
      out.u16(weak.includes(version) ? 2 : 0);
      out.u16(indexOf(version));
      out.u32(names.add(version));
      out.u32(place === entries.length - 1 ? 0 : 16);
    });
  });
  at.strtab = out.length;
  out.bytes(names.all());
  out.align(8);
  at.dynamic = out.length;
  const dynamic: [number, number][] = [
    ...libraries.map(([library]): [number, number] => [1, names.add(library)]),
    [5, base + at.strtab],
    [10, names.all().length],
    [6, base + at.symtab],
    [11, symbolSize],
    [0x6ffffff0, base + at.versym],
    [0x6ffffffe, base + at.verneed],
    [0x6fffffff, libraries.length],
    [0, 0],
  ];
  for (const [tag, value] of dynamic) for (const number of [tag, value]) out.wide(number, word);
  const end = out.length;

  out.seek(0);
  out.bytes(Buffer.from([0x7f, 0x45, 0x4c, 0x46, is64 ? 2 : 1, order === 'little' ? 1 : 2, 1]));
  out.seek(16);
  out.u16(3);
  out.u16(order === 'little' ? (is64 ? 62 : 3) : is64 ? 21 : 20);
  out.u32(1);
  out.wide(0, word);
  out.wide(header, word);
  out.wide(0, word);
  out.u32(0);
  out.u16(header);
  out.u16(programHeader);
  out.u16(needs === undefined ? 1 : 2);
  const segment = (type: number, from: number, to: number): void => {
    const [address, size] = [base + from, to - from];
    out.u32(type);
    if (is64) out.u32(4);
    for (const number of [from, address, address, size, size]) out.wide(number, word);
    if (!is64) out.u32(4);
    out.wide(8, word);
  };
  out.seek(header);
  segment(1, 0, end);
  segment(2, at.dynamic, end);
  return out.all(end);
}

function makeNames() {
  const known = new Map<string, number>();
  let text = '\0';
  return {
    add: (name: string): number => {
      const place = known.get(name) ?? text.length;
      if (!known.has(name)) text += `${name}\0`;
      known.set(name, place);
      return place;
    },
    all: () => Buffer.from(text, 'latin1'),
  };
}

function writer(order: 'little' | 'big') {
  const buffer = Buffer.alloc(1 << 16);
  const little = order === 'little';
  let at = 0;
  return {
    get length() {
      return at;
    },
    skip: (count: number) => void (at += count),
    seek: (place: number) => void (at = place),
    align: (to: number) => void (at = Math.ceil(at / to) * to),
    u16: (value: number) =>
      void (at = little ? buffer.writeUInt16LE(value, at) : buffer.writeUInt16BE(value, at)),
    u32: (value: number) =>
      void (at = little ? buffer.writeUInt32LE(value, at) : buffer.writeUInt32BE(value, at)),
    wide: (value: number, bytes: number) => {
      if (bytes === 4) at = little ? buffer.writeUInt32LE(value, at) : buffer.writeUInt32BE(value, at);
      else
        at = little ? buffer.writeBigUInt64LE(BigInt(value), at) : buffer.writeBigUInt64BE(BigInt(value), at);
    },
    bytes: (value: Buffer) => void (at += value.copy(buffer, at)),
    all: (end: number) => Buffer.from(buffer.subarray(0, end)),
  };
}
