import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checked } from '../../../src/cache/access/archive-check.ts';
import { makeArchive, type TestEntry } from '../../support/archive.ts';
import { makeFolder } from '../../support/tree.ts';

const last = '.image-build-last';

/** What is handed on of an archive that comes in pieces of these sizes. */
async function handedOn(
  archive: Buffer,
  sizes: readonly number[] = [65_536],
  largest = 1e9,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let at = 0, index = 0; at < archive.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    pieces.push(archive.subarray(at, at + size));
    at += size;
  }
  const good: Buffer[] = [];
  for await (const piece of checked(Readable.from(pieces), last, largest)) good.push(piece);
  return Buffer.concat(good);
}

async function archiveOf(entries: readonly TestEntry[]): Promise<Buffer> {
  return readFileSync(await makeArchive(join(await makeFolder(), 'archive.tar'), entries));
}

const file = { name: './file', contents: 'some contents' };

let real = Buffer.alloc(0);
beforeAll(async () => {
  const folder = await makeFolder();
  const long = join(folder, 'tree', 'a'.repeat(120), 'b'.repeat(120));
  mkdirSync(long, { recursive: true });
  writeFileSync(join(long, 'file'), 'x'.repeat(3000));
  writeFileSync(Buffer.from(`${folder}/tree/no utf8 \xff\n`, 'latin1'), 'y');
  symlinkSync('../../anywhere', join(folder, 'tree', 'link'));
  writeFileSync(join(folder, 'tree', '..strange..'), 'z');
  const args = ['--create', '--format=posix', '--sort=name', `--directory=${join(folder, 'tree')}`, '.'];
  execFileSync('truncate', ['--size=1M', join(folder, 'tree', 'sparse')]);
  real = execFileSync('tar', ['--sparse', '--pax-option=delete=atime,delete=ctime', ...args]);
});

const long = 'x'.repeat(900_000);

/** The same entries many times: 1024 bytes are its end. */
function times(count: number, archive: Buffer): Buffer {
  const entries = archive.subarray(0, -1024);
  return Buffer.concat([...Array<Buffer>(count).fill(entries), Buffer.alloc(1024)]);
}

function longTail(archive: Buffer): Buffer {
  return Buffer.concat([archive, Buffer.alloc(80_000_000)]);
}

test('very many small files are handed on, though together with their headers they are much more', async () => {
  const one = await archiveOf([{ name: 'small', contents: 'x', pax: { mtime: '1600000000.123456789' } }]);
  const many = times(60_000, one);
  expect(many.length).toBeGreaterThan(100_000_000);
  expect((await handedOn(many, [65_536], 60_000)).length).toBeGreaterThan(many.length);
});

test('what GNU tar has written is handed on as it is, and after it the word that it was whole', async () => {
  const end = real.lastIndexOf('ustar');
  const out = await handedOn(real);
  const own = out.indexOf(last);
  expect(own).toBeGreaterThan(end);
  expect(out.subarray(0, own).equals(real.subarray(0, own))).toBe(true);
  expect(real.subarray(own).every((byte) => byte === 0)).toBe(true);
  const names = execFileSync('tar', ['--list', '--quoting-style=escape'], { input: out })
    .toString()
    .trim()
    .split('\n');
  expect(names.at(-1)).toBe(last);
  expect(names).toContain('./no utf8 \\377\\n');
});

test('in whatever pieces an archive comes, it is handed on as the same bytes', async () => {
  const whole = await handedOn(real);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), async (sizes) => {
      expect((await handedOn(real, sizes)).equals(whole)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('a part of an archive is never handed on as a whole one', async () => {
  const end = real.length - 1024;
  await fc.assert(
    fc.asyncProperty(fc.nat(end), async (length) => {
      const pieces: Buffer[] = [];
      const reading = (async () => {
        for await (const piece of checked(Readable.from([real.subarray(0, length)]), last, 1e9))
          pieces.push(piece);
      })();
      // The archive ends with zeros up to a whole record: where two blocks of them are left it is whole.
      const isWhole = length >= real.subarray(0, end).lastIndexOf('ustar') + 10_240;
      if (!isWhole)
        await expect(
          reading.finally(() => expect(Buffer.concat(pieces).includes(last)).toBe(false)),
        ).rejects.toThrow();
      else await reading.catch(() => undefined);
    }),
    { numRuns: 50 },
  );
});

describe('is refused', () => {
  const refused: readonly {
    readonly name: string;
    readonly entries: readonly TestEntry[];
    readonly why: string;
  }[] = [
    { name: 'a path that climbs out', entries: [{ name: 'a/../../b' }], why: '"a/../../b" is outside of it' },
    { name: 'an absolute path', entries: [{ name: '/etc/passwd' }], why: '"/etc/passwd" is outside of it' },
    {
      name: 'a path that climbs out in an extended header',
      entries: [{ name: `${'x'.repeat(120)}/../../b` }],
      why: '/../../b" is outside of it',
    },
    {
      name: 'a path that climbs out as the name of a sparse file',
      entries: [
        { name: 'fine', pax: { 'GNU.sparse.name': '/b', 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0' } },
      ],
      why: '"/b" is outside of it',
    },
    {
      name: 'a hard link to outside',
      entries: [file, { name: 'a', type: 'link', linkname: '/etc/shadow' }],
      why: '"/etc/shadow" is outside of it',
    },
    {
      name: 'a path through a link',
      entries: [{ name: './a//b/', type: 'symlink', linkname: '/etc' }, { name: 'a/./b/c' }],
      why: '"a/./b/c" goes through a symbolic link',
    },
    {
      name: 'a hard link through a link',
      entries: [
        { name: 'a', type: 'symlink', linkname: '/etc' },
        { name: 'b', type: 'link', linkname: 'a/shadow' },
      ],
      why: '"a/shadow" goes through a symbolic link',
    },
    {
      name: 'a path through a hard link to a link',
      entries: [
        { name: './a', type: 'symlink', linkname: '../outside' },
        { name: './b', type: 'link', linkname: './a' },
        { name: './c', type: 'link', linkname: 'b' },
        { name: './c/evil' },
      ],
      why: '"./c/evil" goes through a symbolic link',
    },
    { name: 'a device', entries: [{ name: 'disk', type: 'block-device' }], why: '"disk" is a device' },
    { name: 'a pipe', entries: [{ name: 'pipe', type: 'fifo' }], why: '"pipe" is a device' },
    {
      name: 'a record that tar never writes for us',
      entries: [{ name: 'a', pax: { 'GNU.dumpdir': 'Yx' } }],
      why: 'it says "GNU.dumpdir" of an entry',
    },
    {
      name: 'a size that is none',
      entries: [{ name: 'a', pax: { size: '-1' } }],
      why: 'a size that is none',
    },
  ];
  test.each(refused)('$name', async ({ entries, why }) => {
    await expect(handedOn(await archiveOf(entries))).rejects.toThrow(why);
  });

  test.each([
    { name: 'another format', bytes: () => Buffer.from(real).fill('ustar  \0', 257, 265), why: 'checksum' },
    {
      name: 'an entry after the end',
      bytes: () => Buffer.concat([Buffer.alloc(512), real]),
      why: 'a block of zeros stands alone',
    },
    { name: 'no archive', bytes: () => Buffer.alloc(2000, 'x'), why: 'a header has a number that is none' },
    { name: 'nothing', bytes: () => Buffer.alloc(0), why: 'it ends too early' },
  ])('$name', async ({ bytes, why }) => {
    await expect(handedOn(bytes())).rejects.toThrow(why);
  });

  test('more than it can have been packed of, before it is handed on', async () => {
    const half = { contents: 'x'.repeat(40_000_000) };
    const archive = await archiveOf([
      { name: 'one', ...half },
      { name: 'two', ...half },
    ]);
    await expect(handedOn(archive, [65_536], 10_000_000)).resolves.toBeDefined();
    const good: Buffer[] = [];
    const reading = (async () => {
      for await (const piece of checked(Readable.from([archive]), last, 1_000_000)) good.push(piece);
    })();
    await expect(reading).rejects.toThrow('unpacked it is much more than 1 MB');
    await expect(handedOn(archive, [65_536], 1_000_000)).rejects.toThrow('much more');
    expect(Buffer.concat(good).length).toBeLessThan(40_002_000);
  });

  test.each([
    {
      name: 'by what stands before its files',
      bytes: async () => times(100, await archiveOf([{ name: 'a', pax: { 'SCHILY.xattr.user.a': long } }])),
    },
    { name: 'by what stands behind its end', bytes: async () => longTail(await archiveOf([file])) },
  ])('more than it can have been packed of, $name', async ({ bytes }) => {
    await expect(handedOn(await bytes(), [65_536], 1_000_000)).rejects.toThrow(
      'unpacked it is much more than 1 MB',
    );
  });

  test('before anything of the entry is handed on', async () => {
    const archive = await archiveOf([file, { name: '../b', contents: 'harm' }]);
    const good: Buffer[] = [];
    const reading = (async () => {
      for (let at = 0; at < 1; at += 1)
        for await (const piece of checked(
          Readable.from([archive.subarray(0, 700), archive.subarray(700)]),
          last,
          1e9,
        ))
          good.push(piece);
    })();
    await expect(reading).rejects.toThrow('outside');
    expect(Buffer.concat(good).includes('harm')).toBe(false);
  });
});
