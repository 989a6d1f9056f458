import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { mkdir, symlink } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ArchiveFacts } from '../../../../src/check/layers/archive-facts.ts';
import { DamagedArchive } from '../../../../src/check/layers/archive/damaged.ts';
import { ArchiveReader } from '../../../../src/check/layers/archive/reader.ts';
import { nameOf } from '../../../../src/check/layers/archive/text.ts';
import type { LayerFacts } from '../../../../src/check/layers/layer-facts.ts';
import { makeTree } from '../../../support/tree.ts';
import { archiveOf, end, extended, header, padded, record, withChecksum } from './made-archives.ts';

type Found = Pick<LayerFacts, 'entries' | 'texts'>;

async function factsOf(archive: Buffer, cuts: readonly number[] = []): Promise<Found> {
  const facts = new ArchiveFacts();
  const reader = new ArchiveReader(facts);
  const places = [0, ...cuts.filter((cut) => cut < archive.length).sort((a, b) => a - b), archive.length];
  for (const [index, place] of places.entries())
    await reader.feed(archive.subarray(places[index - 1] ?? 0, place));
  reader.end();
  return facts.found();
}

async function seen(...parts: readonly Buffer[]): Promise<string[]> {
  const { entries } = await factsOf(Buffer.concat(parts));
  return entries.map(({ path, kind, size, link }) =>
    [kind, path, ...(size > 0 ? [String(size)] : []), ...(link === undefined ? [] : ['→', link])].join(' '),
  );
}

const file = (name: string | Buffer, contents = ''): Buffer =>
  Buffer.concat([header({ name, size: contents.length }), padded(contents)]);

describe('what an archive holds is seen as an extractor sees it', () => {
  test.each<{ name: string; parts: readonly Buffer[]; expected: readonly string[] }>([
    { name: 'nothing at all', parts: [], expected: [] },
    { name: 'an end alone', parts: [end], expected: [] },
    { name: 'no end', parts: [file('a', 'x')], expected: ['file a 1'] },
    {
      name: 'links, devices, folders and pipes',
      parts: [
        header({ name: 'd/', type: '5' }),
        header({ name: 's', type: '2', link: '/etc/../x' }),
        header({ name: 'h', type: '1', link: './d/../f' }),
        header({ name: 'c', type: '3' }),
        header({ name: 'b', type: '4' }),
        header({ name: 'p', type: '6' }),
        header({ name: 'old/', type: '\0', magic: '' }),
        header({ name: 'unknown', type: 'Z' }),
        end,
      ],
      expected: [
        'folder d',
        'symlink s → /etc/../x',
        'hardlink h → f',
        'device c',
        'device b',
        'fifo p',
        'folder old',
        'file unknown',
      ],
    },
    {
      name: 'names that lead out stay inside',
      parts: ['../../etc/x', '/abs', './a//b/', '..', 'a/../../b', '.'].map((name) => file(name)),
      expected: ['file etc/x', 'file abs', 'file a/b', 'file ', 'file b', 'file '],
    },
    {
      name: 'a hard link that leads out stays inside',
      parts: [header({ name: 'h', type: '1', link: '../../../etc/shadow' })],
      expected: ['hardlink h → etc/shadow'],
    },
    {
      name: 'whiteouts, also of files with odd names',
      parts: ['d/.wh.x', 'd/.wh..wh..opq', '.wh..wh..opq', '.wh.y', '.wh..wh.plnk', 'd/.wh..wh..opq/x'].map(
        (name) => file(name),
      ),
      expected: [
        'whiteout d/x',
        'opaque d',
        'opaque ',
        'whiteout y',
        'whiteout .wh.plnk',
        'file d/.wh..wh..opq/x',
      ],
    },
    {
      name: 'a name with a newline, and long names of both kinds',
      parts: [
        file('a\nb'),
        extended('x', record('path', `${'é'.repeat(200)}/x`), record('size', '3')),
        header({ name: 'short' }),
        padded('abc'),
        header({ type: 'L', size: 150, magic: 'ustar  \0' }),
        padded('y'.repeat(150)),
        header({ type: 'K', size: 7, magic: 'ustar  \0' }),
        padded('target\0'),
        header({ type: '2', link: 'short' }),
        end,
      ],
      expected: ['file a\nb', `file ${'é'.repeat(200)}/x 3`, `symlink ${'y'.repeat(150)} → target`],
    },
    {
      name: 'what stands behind the end is not in it',
      parts: [file('a'), end, file('b')],
      expected: ['file a'],
    },
    {
      name: 'a global header does not hide names',
      parts: [extended('g', record('path', 'harmless')), file('usr/bin/cc'), end],
      expected: ['file usr/bin/cc'],
    },
    {
      name: 'a link that claims contents does not hide what follows',
      parts: [header({ name: 'l', type: '2', size: 512, link: 'x' }), file('usr/bin/cc'), end],
      expected: ['symlink l → x', 'file usr/bin/cc'],
    },
    {
      name: 'an extended header that was not used is forgotten with its entry',
      parts: [extended('x', record('path', 'a')), file('x'), file('b')],
      expected: ['file a', 'file b'],
    },
    {
      name: 'a sparse file of GNU, with a map that goes on',
      parts: [sparse(1_000_000, true), Buffer.alloc(512), padded('data'), file('next')],
      expected: ['file sparse 1000000', 'file next'],
    },
    {
      name: 'a sparse file of pax',
      parts: [
        extended(
          'x',
          record('GNU.sparse.major', '1'),
          record('GNU.sparse.minor', '0'),
          record('GNU.sparse.name', 'disk.img'),
          record('GNU.sparse.realsize', '5000000'),
        ),
        file('GNUSparseFile.0/disk.img', '0\n'),
        file('next'),
      ],
      expected: ['file disk.img 5000000', 'file next'],
    },
    {
      name: 'a size in binary',
      parts: [header({ size: Buffer.from('800000000000000000000002', 'hex') }), padded('ab'), file('next')],
      expected: ['file file 2', 'file next'],
    },
  ])('$name', async ({ parts, expected }) => {
    expect(await seen(...parts)).toEqual(expected);
  });

  test('bytes that are no UTF-8 keep two names apart', async () => {
    const names = [
      Buffer.from([0x61, 0xff]),
      Buffer.from([0x61, 0xfe]),
      Buffer.from('a\uFFFD'),
      Buffer.from('a\uEFFF'),
    ];
    const { entries } = await factsOf(Buffer.concat(names.map((name) => file(name))));
    expect(new Set(entries.map(({ path }) => path)).size).toBe(4);
  });

  test('equal texts are equal bytes', () => {
    const odd = fc.constantFrom(0xee, 0xef, 0xbe, 0xbf, 0x80, 0xbd, 0xff, 0xc3, 0xa9, 0x61);
    const bytes = fc.uint8Array({ maxLength: 6 }).chain(() => fc.array(odd, { maxLength: 6 }));
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const same = Buffer.from(one).equals(Buffer.from(other));
        expect(nameOf(Buffer.from(one)) === nameOf(Buffer.from(other))).toBe(same);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nameOf(Buffer.from(text))).toBe(text);
      }),
    );
  });
});

/** @param goesOn a block with more of the map follows */
function sparse(size: number, goesOn: boolean): Buffer {
  const block = header({ name: 'sparse', type: 'S', size: 4, magic: 'ustar  \0' });
  block[482] = goesOn ? 1 : 0;
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 483, 'latin1');
  return withChecksum(block);
}

describe('an archive that no extractor could read is damaged, never empty', () => {
  const brokenSum = header();
  brokenSum[0] = 0x7a;
  test.each<{ name: string; parts: readonly Buffer[]; says: string }>([
    { name: 'half a header', parts: [header().subarray(0, 300)], says: 'it ends too early' },
    { name: 'half of a file', parts: [header({ size: 600 }), Buffer.alloc(512)], says: 'it ends too early' },
    {
      name: 'half of an extended header',
      parts: [extended('x', record('path', 'x'.repeat(600))).subarray(0, 1024)],
      says: 'it ends too early',
    },
    { name: 'no archive', parts: [Buffer.alloc(2048, 'text')], says: 'a header has a number that is none' },
    { name: 'a wrong checksum', parts: [brokenSum], says: 'a header has a wrong checksum' },
    { name: 'zeros in between', parts: [file('a'), Buffer.alloc(512), file('b')], says: 'a block of zeros' },
    {
      name: 'a negative size',
      parts: [header({ size: Buffer.alloc(12, 0xff) })],
      says: 'a file has a negative size',
    },
    {
      name: 'a negative size in an extended header',
      parts: [extended('x', record('size', '-512')), file('a')],
      says: 'a file has a negative size',
    },
    {
      name: 'a huge size',
      parts: [header({ size: Buffer.from('80ffffffffffffffffffffff', 'hex') })],
      says: 'a number that is too large',
    },
    { name: 'more than there is', parts: [header({ size: 2 ** 33 - 1 }), end], says: 'it ends too early' },
    {
      name: 'a long name that is too long',
      parts: [header({ type: 'L', size: 2 * 1024 * 1024, magic: 'ustar  \0' })],
      says: 'a name or extended header is too long',
    },
    {
      name: 'a path that is too long',
      parts: [extended('x', record('path', 'x/'.repeat(3000))), file('a')],
      says: 'a name that no file can have',
    },
    {
      name: 'a path with a NUL',
      parts: [extended('x', record('path', 'a\0b')), file('a')],
      says: 'an extended header is damaged',
    },
    {
      name: 'records that end too early',
      parts: [extended('x', '30 path=x\n'), file('a')],
      says: 'an extended header is damaged',
    },
    { name: 'a whiteout of nothing', parts: [file('d/.wh.')], says: 'it removes a file without a name' },
    { name: 'a whiteout of its folder', parts: [file('d/.wh...')], says: 'it removes a file without a name' },
    {
      name: 'a sparse map without an end',
      parts: [sparse(1, true), ...Array.from({ length: 2100 }, () => Buffer.alloc(512, 1))],
      says: 'a map too long',
    },
  ])('$name', async ({ parts, says }) => {
    const reading = factsOf(Buffer.concat(parts));
    await expect(reading).rejects.toThrow(says);
    await expect(reading).rejects.toBeInstanceOf(DamagedArchive);
  });

  test('whatever is changed, cut off or torn into pieces: the same answer, or "damaged"', async () => {
    const whole = Buffer.concat([
      await archiveOf([
        { name: 'etc/passwd', contents: 'root:x:0:0' },
        { name: 'é'.repeat(100), contents: 'x' },
      ]),
    ]);
    const change = fc.record({
      at: fc.nat(whole.length - 1),
      value: fc.constantFrom(0, 0x20, 0x37, 0x80, 0xff),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 3 }),
        fc.option(fc.nat(whole.length), { freq: 4 }),
        fc.array(fc.nat(whole.length), { maxLength: 6 }),
        async (changes, length, cuts) => {
          const bytes = Buffer.from(whole);
          for (const { at, value } of changes) bytes[at] = value;
          const archive = bytes.subarray(0, length ?? whole.length);
          const [one, other] = await Promise.all(
            [[], cuts].map((places) => factsOf(archive, places).catch((error: unknown) => error)),
          );
          expect(one).toEqual(other);
          if (one instanceof Error) expect(one).toBeInstanceOf(DamagedArchive);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test.each(['v7', 'ustar', 'gnu', 'pax'])('an archive by GNU tar in the format %s', async (format) => {
  const long = `${'d'.repeat(80)}/${'f'.repeat(format === 'v7' ? 10 : 80)}`;
  const dir = await makeTree({ 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n', [long]: 'x'.repeat(700) });
  await mkdir(join(dir, 'empty'));
  await symlink('../etc/passwd', join(dir, 'empty', 'link'));
  const made = spawnSync('tar', ['-c', `--format=${format}`, '--sort=name', '-C', dir, '.'], {
    maxBuffer: 1 << 24,
  });
  const { entries, texts } = await factsOf(made.stdout);
  expect(entries.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'folder ',
    `folder ${'d'.repeat(80)}`,
    `file ${long}`,
    'folder empty',
    'symlink empty/link',
    'folder etc',
    'file etc/passwd',
  ]);
  expect(entries.find(({ path }) => path === long)).toMatchObject({ size: 700 });
  expect(texts).toEqual({ 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n' });
});

describe('texts', () => {
  test('only those that gates read, and no large ones', async () => {
    const { texts } = await factsOf(
      await archiveOf([
        { name: './etc/group', contents: 'root:x:0:' },
        { name: 'etc/ld.so.conf.d/x.conf', contents: '/opt/lib' },
        { name: 'etc/shadow', contents: 'secret' },
        { name: 'etc/passwd', contents: 'x'.repeat(256 * 1024 + 1) },
        { name: 'usr/lib/os-release', contents: '' },
      ]),
    );
    expect(texts).toEqual({
      'etc/group': 'root:x:0:',
      'etc/ld.so.conf.d/x.conf': '/opt/lib',
      'usr/lib/os-release': '',
    });
  });

  test('of a path that comes twice the last one counts', async () => {
    const { texts } = await factsOf(
      await archiveOf([
        { name: 'etc/passwd', contents: 'one' },
        { name: 'etc/passwd', contents: 'two' },
        { name: 'etc/group', contents: 'one' },
        { name: 'etc/group', type: 'symlink', linkname: 'x' },
      ]),
    );
    expect(texts).toEqual({ 'etc/passwd': 'two' });
  });
});

describe('what a script is started with', () => {
  const script = (contents: string | Buffer, mode = 0o755) => {
    const bytes = Buffer.from(contents);
    return Buffer.concat([header({ name: 'x', size: bytes.length, mode }), padded(bytes)]);
  };
  const long = `#!/${'x'.repeat(251)}`;
  test.each<{ name: string; contents: string | Buffer; mode?: number; expected: string | undefined }>([
    { name: 'its first line', contents: '#!/bin/sh -e\n#!/bin/bash\n', expected: '/bin/sh -e' },
    { name: 'without blanks', contents: '#! \t/bin/sh\t \nx', expected: '/bin/sh' },
    { name: 'a Windows line end is not left out', contents: '#!/bin/sh\r\nx', expected: '/bin/sh\r' },
    { name: 'no line end', contents: '#!/bin/sh', expected: '/bin/sh' },
    { name: 'up to a NUL', contents: '#!/bin/sh\0x\n', expected: '/bin/sh' },
    { name: 'nothing', contents: '#!\n', expected: '' },
    { name: 'as long as Linux looks', contents: `${long}yyyy\n`, expected: `${long.slice(2)}yy` },
    { name: 'no UTF-8', contents: Buffer.from([0x23, 0x21, 0x2f, 0xff, 0x0a]), expected: '/\uEFFF' },
    { name: 'one that nobody may run', contents: '#!/bin/sh\n', mode: 0o644, expected: undefined },
    { name: 'no script', contents: ' #!/bin/sh\n', expected: undefined },
    { name: 'a file of two bytes', contents: '#!', expected: undefined },
    { name: 'an empty file', contents: '', expected: undefined },
  ])('$name', async ({ contents, mode, expected }) => {
    const archive = Buffer.concat([script(contents, mode), file('next')]);
    const whole = await factsOf(archive);
    expect(whole.entries.map((entry) => entry.script)).toEqual([expected, undefined]);
    // Whatever piece of the stream it comes in.
    const torn = await factsOf(
      archive,
      Array.from({ length: 300 }, (_, index) => 512 + index),
    );
    expect(torn).toEqual(whole);
  });

  test('a file that is a text for the gates is both', async () => {
    const contents = '#!/bin/sh\n';
    const { entries, texts } = await factsOf(
      await archiveOf([{ name: 'etc/ld.so.conf.d/x.conf', contents, mode: 0o755 }]),
    );
    expect([entries[0]?.script, texts]).toEqual(['/bin/sh', { 'etc/ld.so.conf.d/x.conf': contents }]);
  });
});
