import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import type { BuiltFiles } from '../../../src/build/built.ts';
import { ruleHelp } from '../../../src/check/rule-help.ts';
import { checkGlibc } from '../../../src/check/glibc/gate.ts';
import { compareVersions, glibcOf } from '../../../src/check/glibc/version.ts';
import { DamagedElf, neededVersions } from '../../../src/tools/elf.ts';
import { makeElf, type ElfRequest } from '../../support/elf.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const kinds = ([32, 64] as const).flatMap((bits) =>
  (['little', 'big'] as const).map((order) => ({ bits, order })),
);
const needs = {
  'libm.so.6': { 'GLIBC_2.29': ['pow'] },
  'libc.so.6': { 'GLIBC_2.2.5': ['printf', 'stdout'], 'GLIBC_2.34': ['__libc_start_main'] },
};

const [PT_LOAD, PT_DYNAMIC] = [1, 2];
const [DT_SYMTAB, DT_VERSYM] = [6n, 0x6ffffff0n];

/** Where a 64-bit little-endian file has its first segment's header and its dynamic table. */
function placesOf(bytes: Buffer): { readonly firstLoad: number; readonly dynamic: number } {
  const headers = Array.from({ length: bytes.readUInt16LE(56) }, (_, index) => {
    return Number(bytes.readBigUInt64LE(32)) + index * bytes.readUInt16LE(54);
  });
  const of = (type: number): number => headers.find((at) => bytes.readUInt32LE(at) === type) ?? Number.NaN;
  return { firstLoad: of(PT_LOAD), dynamic: Number(bytes.readBigUInt64LE(of(PT_DYNAMIC) + 8)) };
}

describe('what a binary needs of its libraries', () => {
  test.each(kinds)('$bits bit, $order endian: library, version and symbols', async (kind) => {
    const dir = await makeTree({ program: makeElf({ ...kind, needs, weak: ['GLIBC_2.29'] }) });
    expect(await neededVersions(join(dir, 'program'))).toEqual([
      { library: 'libm.so.6', version: 'GLIBC_2.29', isWeak: true, symbols: ['pow'] },
      { library: 'libc.so.6', version: 'GLIBC_2.2.5', isWeak: false, symbols: ['printf', 'stdout'] },
      { library: 'libc.so.6', version: 'GLIBC_2.34', isWeak: false, symbols: ['__libc_start_main'] },
    ]);
  });

  test('a real program: this Node', async () => {
    const found = (await neededVersions(process.execPath)) ?? [];
    const libc = found.filter(({ library }) => library === 'libc.so.6');
    expect(libc.length).toBeGreaterThan(0);
    expect(libc.every(({ version, symbols }) => version.startsWith('GLIBC_') && symbols.length > 0)).toBe(
      true,
    );
  });

  test.each([
    { name: 'a text', bytes: Buffer.from('#!/bin/sh\n'), expected: undefined },
    { name: 'an empty file', bytes: Buffer.alloc(0), expected: undefined },
    { name: 'a static program', bytes: makeElf({ bits: 64, order: 'little' }), expected: [] },
  ])('$name', async ({ bytes, expected }) => {
    const dir = await makeTree({ file: bytes });
    expect(await neededVersions(join(dir, 'file'))).toEqual(expected);
  });

  test('tables that lie behind the end and outside everything leave no failure behind that nobody waits for', async () => {
    const bytes = makeElf({ bits: 64, order: 'little', needs });
    const { firstLoad, dynamic } = placesOf(bytes);
    // p_filesz and p_memsz: the segment says that it goes on for ever.
    for (const at of [32, 40]) bytes.writeBigUInt64LE(2n ** 40n, firstLoad + at);
    const setTable = (tag: bigint, address: bigint): void => {
      for (let at = dynamic; ; at += 16)
        if (bytes.readBigUInt64LE(at) === tag) return void bytes.writeBigUInt64LE(address, at + 8);
    };
    setTable(DT_SYMTAB, 2n ** 39n);
    setTable(DT_VERSYM, 2n ** 50n);
    const dir = await makeTree({ file: bytes });
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    try {
      const found = await neededVersions(join(dir, 'file'));
      // They are told when the event loop has gone round once more.
      await new Promise(setImmediate);
      expect(found?.map(({ version, symbols }) => [version, symbols])).toEqual([
        ['GLIBC_2.29', []],
        ['GLIBC_2.2.5', []],
        ['GLIBC_2.34', []],
      ]);
      expect(unhandled).toEqual([]);
    } finally {
      process.off('unhandledRejection', note);
    }
  });

  test('whatever bytes are changed or cut off: an answer or "damaged", and soon', async () => {
    const file = join(await makeFolder(), 'file');
    const whole = makeElf({ bits: 64, order: 'little', needs });
    const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.constantFrom(0, 1, 0x7f, 0xff) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 8 }),
        fc.option(fc.nat(whole.length), { freq: 4 }),
        async (changes, length) => {
          const bytes = Buffer.from(whole);
          for (const { at, value } of changes) if (at >= 4) bytes[at] = value;
          await writeFile(file, bytes.subarray(0, length ?? whole.length));
          const answer = await neededVersions(file).catch((error: unknown) => error);
          expect(answer === undefined || Array.isArray(answer) || answer instanceof DamagedElf).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('versions of glibc', () => {
  test.each([
    ['GLIBC_2.34', '2.34'],
    ['GLIBC_2.2.5', '2.2.5'],
    ['GLIBC_ABI_DT_RELR', '2.36'],
    ['GLIBC_PRIVATE', undefined],
    ['GLIBCXX_3.4.30', undefined],
    ['constructor', undefined],
  ])('%s came with %s', (version, expected) => {
    expect(glibcOf(version)).toBe(expected);
  });

  test('are ordered by numbers', () => {
    const versions = ['2.31', '2.4', '2.2.5', '2.3.4', '2.3', '3.0'];
    expect(versions.sort(compareVersions)).toEqual(['2.2.5', '2.3', '2.3.4', '2.4', '2.31', '3.0']);
  });
});

describe('the gate', () => {
  const binary = (list: ElfRequest['needs']): Buffer =>
    makeElf({ bits: 64, order: 'little', ...(list ? { needs: list } : {}) });
  const libc = (version: string, ...symbols: string[]) => ({ 'libc.so.6': { [version]: symbols } });
  const built = async (files: Readonly<Record<string, Buffer>>): Promise<BuiltFiles> => ({
    image: 'tools',
    platform: 'linux/amd64',
    archive: '/run/tools.tar',
    unpacked: {
      dir: await makeTree(files),
      files: Object.entries(files).map(([path, { length }]) => ({ path, bytes: length, sha256: 'x' })),
    },
  });

  test.each([
    {
      name: 'binaries that run on it pass, static ones too',
      files: {
        'bin/app': binary(libc('GLIBC_2.31', 'a')),
        'bin/go': binary(undefined),
        README: Buffer.from('x'),
      },
      expected: ['passed', [], ['2 binaries in 3 files, glibc 2.31 needed']],
    },
    {
      name: 'a newer one fails, and says for what',
      files: {
        app: binary({
          'libm.so.6': { 'GLIBC_2.35': ['hypot'] },
          'libc.so.6': { 'GLIBC_2.34': ['a', 'b', 'c', 'd'], 'GLIBC_2.2.5': ['e'] },
        }),
      },
      expected: [
        'failed',
        [['max-glibc', 'app needs GLIBC_2.35 (hypot), and GLIBC_2.34: it does not run on glibc 2.31']],
        ['1 binary in 1 file, glibc 2.35 needed'],
      ],
    },
    {
      name: 'many symbols are named in part',
      files: { app: binary(libc('GLIBC_2.34', 'a', 'b', 'c', 'd')) },
      expected: [
        'failed',
        [['max-glibc', 'app needs GLIBC_2.34 (a, b, c, …): it does not run on glibc 2.31']],
        ['1 binary in 1 file, glibc 2.34 needed'],
      ],
    },
    {
      name: 'what fits one glibc only fails',
      files: { app: binary({ 'libc.so.6': { GLIBC_PRIVATE: ['x'], 'GLIBC_2.34': ['y'] } }) },
      expected: [
        'failed',
        [['max-glibc', 'app needs GLIBC_PRIVATE (x), and GLIBC_2.34: it does not run on glibc 2.31']],
        ['1 binary in 1 file, glibc 2.34 needed'],
      ],
    },
    {
      name: 'versions of other libraries are not glibc’s',
      files: { app: binary({ 'libstdc++.so.6': { 'GLIBCXX_3.4.30': ['x'] } }) },
      expected: ['passed', [], ['1 binary in 1 file, without glibc']],
    },
    {
      name: 'what cannot be read is no pass',
      files: { app: binary(libc('GLIBC_2.4', 'x')).subarray(0, 100) },
      expected: [
        'failed',
        [['elf-damaged', 'app looks like an ELF file and is none: it names a place behind its end']],
        ['1 binary in 1 file, without glibc'],
      ],
    },
    {
      name: 'nothing to look at is no pass: a package is not opened',
      files: { 'app.deb': Buffer.from('!<arch>\n') },
      expected: [
        'failed',
        [
          [
            'no-binaries',
            'The files must run on glibc 2.31, and there is no binary among them that could be looked at',
          ],
        ],
        ['0 binaries in 1 file, without glibc'],
      ],
    },
  ])('$name', async ({ files, expected }) => {
    const result = await checkGlibc(await built(files), '2.31');
    expect([result.state, result.findings.map(({ rule, message }) => [rule, message]), result.notes]).toEqual(
      expected,
    );
    expect(result.findings.every(({ blocks }) => blocks)).toBe(true);
    expect(result.findings.map(({ rule, help }) => [rule, help])).toEqual(
      result.findings.map(({ rule }) => [rule, ruleHelp(rule)]),
    );
  });

  test('a weak need does not count: the loader only warns', async () => {
    const app = makeElf({ bits: 64, order: 'little', needs: libc('GLIBC_2.40', 'x'), weak: ['GLIBC_2.40'] });
    expect((await checkGlibc(await built({ app }), '2.31')).state).toBe('passed');
  });

  test('a file that is gone breaks it', async () => {
    const files = await built({ app: binary(undefined) });
    const gone = { ...files, unpacked: { ...files.unpacked!, dir: '/nowhere' } };
    expect(await checkGlibc(gone, '2.31')).toMatchObject({
      state: 'broken',
      gate: 'glibc',
      image: 'tools',
      platform: 'linux/amd64',
      problem: { kind: 'surroundings' },
    });
  });
});
