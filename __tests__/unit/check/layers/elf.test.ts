import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ArchiveFacts } from '../../../../src/check/layers/archive-facts.ts';
import { ArchiveReader } from '../../../../src/check/layers/archive/reader.ts';
import type { ElfFacts } from '../../../../src/check/layers/layer-facts.ts';
import { dynamicRange, elfFacts } from '../../../../src/tools/elf/facts.ts';
import { KeptParts, Scratch, type KeptLimits } from '../../../../src/tools/elf/kept-parts.ts';
import { makeElf } from '../../../support/elf.ts';
import { archiveOf } from './made-archives.ts';

const kinds = ([32, 64] as const).flatMap((bits) =>
  (['little', 'big'] as const).map((order) => ({ bits, order })),
);
const needs = { 'libm.so.6': { 'GLIBC_2.29': ['pow'] }, 'libc.so.6': { 'GLIBC_2.34': ['puts'] } };
const unlinked = { isProgram: false, needed: [], runPaths: [], hasDebugSymbols: false, debugBytes: 0 };

/** Facts of a file that comes in pieces. */
async function factsOf(
  bytes: Buffer,
  piece = bytes.length || 1,
  limits?: KeptLimits,
): Promise<ElfFacts | undefined> {
  const kept = new KeptParts(bytes.length, new Scratch(), limits);
  for (let at = 0; at < bytes.length; at += piece) {
    kept.add(bytes.subarray(at, at + piece));
    if (at === 0 && limits !== undefined) {
      const range = await dynamicRange(kept);
      if (range !== undefined) kept.want(range);
    }
  }
  return elfFacts(kept);
}

interface MadeSection {
  readonly name: string;
  readonly size: number;
  readonly isLoaded?: boolean;
  readonly hasNoBits?: boolean;
}

/** Puts section headers behind an ELF file of 64 bit, little endian. */
function withSections(elf: Buffer, sections: readonly MadeSection[]): Buffer {
  const names = Buffer.from(['', ...sections.map(({ name }) => name), '.shstrtab', ''].join('\0'));
  const place = (name: string): number => names.indexOf(`\0${name}\0`) + 1;
  const start = elf.length;
  const row = (name: number, type: number, flags: number, offset: number, size: number): Buffer => {
    const bytes = Buffer.alloc(64);
    bytes.writeUInt32LE(name, 0);
    bytes.writeUInt32LE(type, 4);
    bytes.writeBigUInt64LE(BigInt(flags), 8);
    bytes.writeBigUInt64LE(BigInt(offset), 24);
    bytes.writeBigUInt64LE(BigInt(size), 32);
    return bytes;
  };
  const rows = [
    row(0, 0, 0, 0, 0),
    ...sections.map(({ name, size, isLoaded = false, hasNoBits = false }) =>
      row(place(name), hasNoBits ? 8 : 1, isLoaded ? 2 : 0, 64, size),
    ),
    row(place('.shstrtab'), 3, 0, start, names.length),
  ];
  const made = Buffer.concat([elf, names, ...rows]);
  made.writeBigUInt64LE(BigInt(start + names.length), 40);
  made.writeUInt16LE(64, 58);
  made.writeUInt16LE(rows.length, 60);
  made.writeUInt16LE(rows.length - 1, 62);
  return made;
}

describe('what is told of programs and libraries', () => {
  test.each(kinds)('$bits bit, $order endian: the libraries it needs', async (kind) => {
    expect(await factsOf(makeElf({ ...kind, needs }))).toEqual({
      ...unlinked,
      needed: ['libm.so.6', 'libc.so.6'],
    });
  });

  test.each([1, 7, 64, 4096])('in pieces of %d bytes as whole', async (piece) => {
    const bytes = makeElf({ bits: 64, order: 'little', needs });
    expect(await factsOf(bytes, piece)).toEqual(await factsOf(bytes));
  });

  test.each([
    { name: 'a text', bytes: Buffer.from('#!/bin/sh\n'.repeat(10)), expected: undefined },
    {
      name: 'a beginning and nothing else',
      bytes: Buffer.from('\x7fELF'.padEnd(60, '\x02')),
      expected: undefined,
    },
    { name: 'an object file', bytes: objectFile(), expected: unlinked },
    { name: 'a static library', bytes: makeElf({ bits: 64, order: 'little' }), expected: unlinked },
  ])('$name', async ({ bytes, expected }) => {
    expect(await factsOf(bytes)).toEqual(expected);
  });

  test('debug symbols are what a strip would remove, and is in the file', async () => {
    const sections = [
      { name: '.debug_info', size: 100 },
      { name: '.zdebug_line', size: 20 },
      { name: '.symtab', size: 1000 },
      { name: '.debug_gdb_scripts', size: 3, isLoaded: true },
      { name: '.debug_str', size: 500, hasNoBits: true },
    ];
    const facts = await factsOf(withSections(makeElf({ bits: 64, order: 'little', needs }), sections));
    expect(facts).toMatchObject({
      hasDebugSymbols: true,
      debugBytes: 120,
      needed: ['libm.so.6', 'libc.so.6'],
    });
    const stripped = withSections(makeElf({ bits: 64, order: 'little' }), sections.slice(2));
    expect(await factsOf(stripped)).toMatchObject({ hasDebugSymbols: false, debugBytes: 0 });
  });

  test('section headers that are none hide nothing that the loader sees', async () => {
    const elf = withSections(makeElf({ bits: 64, order: 'little', needs }), [
      { name: '.debug_info', size: 100 },
    ]);
    elf.writeBigUInt64LE(2n ** 60n, 40);
    expect(await factsOf(elf)).toEqual({ ...unlinked, needed: ['libm.so.6', 'libc.so.6'] });
  });

  test('a large file of which only the beginning, the end and its dynamic segment are kept', async () => {
    const small = makeElf({ bits: 64, order: 'little', needs });
    const filled = Buffer.concat([small, Buffer.alloc(200_000)]);
    // The second program header is the dynamic segment's: it moves to a place that nobody keeps unasked.
    const place = 64 + 56 + 8;
    const from = Number(small.readBigUInt64LE(place));
    filled.copyWithin(100_000, from, small.length).fill(0, from, small.length);
    filled.writeBigUInt64LE(100_000n, place);
    const large = withSections(filled, [{ name: '.debug_info', size: 100 }]);
    const facts = await factsOf(large, 4096, { beginning: 8192, end: 2000 });
    expect(facts).toEqual({
      ...unlinked,
      needed: ['libm.so.6', 'libc.so.6'],
      hasDebugSymbols: true,
      debugBytes: 100,
    });
  });

  test('whatever bytes are changed or cut off: an answer, and soon', async () => {
    const whole = withSections(makeElf({ bits: 64, order: 'little', needs }), [
      { name: '.debug_info', size: 100 },
    ]);
    const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.constantFrom(0, 1, 0x7f, 0xff) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 8 }),
        fc.option(fc.nat(whole.length), { freq: 4 }),
        async (changes, length) => {
          const bytes = Buffer.from(whole);
          for (const { at, value } of changes) if (at >= 4) bytes[at] = value;
          const facts = await factsOf(bytes.subarray(0, length ?? whole.length));
          expect((facts?.debugBytes ?? 0) <= bytes.length).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function objectFile(): Buffer {
  const bytes = makeElf({ bits: 64, order: 'little', needs });
  bytes.writeUInt16LE(1, 16);
  return bytes;
}

test('programs are found among the files of a layer', async () => {
  const archive = await archiveOf([
    { name: 'a.txt', contents: 'x'.repeat(5000) },
    { name: 'usr/bin/app', contents: makeElf({ bits: 64, order: 'little', needs }), mode: 0o755 },
    { name: 'b.txt', contents: 'y'.repeat(100) },
  ]);
  for (const piece of [archive.length, 1000, 3]) {
    const facts = new ArchiveFacts();
    const reader = new ArchiveReader(facts);
    for (let at = 0; at < archive.length; at += piece) await reader.feed(archive.subarray(at, at + piece));
    expect(facts.found().entries.map(({ elf }) => elf?.needed)).toEqual([
      undefined,
      ['libm.so.6', 'libc.so.6'],
      undefined,
    ]);
  }
});

test('a real, large program: this Node', async () => {
  const { size } = await stat(process.execPath);
  const kept = new KeptParts(size);
  for await (const piece of createReadStream(process.execPath, { highWaterMark: 1 << 20 })) {
    kept.add(piece as Buffer);
    if (kept.came === 1 << 20) {
      const range = await dynamicRange(kept);
      if (range !== undefined) kept.want(range);
    }
  }
  const facts = await elfFacts(kept);
  expect(facts).toMatchObject({ isProgram: true, interpreter: expect.stringMatching(/^\/lib.*\/ld-/) });
  expect(facts?.needed).toContain('libc.so.6');
});
