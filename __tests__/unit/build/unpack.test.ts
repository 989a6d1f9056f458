import { lstat, readFile, readlink, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { takeFiles } from '../../../src/build/artifacts/take.ts';
import { unpack } from '../../../src/build/artifacts/unpack.ts';
import { makeArchive, type TestEntry } from '../../support/archive.ts';
import { sha256 } from '../../support/layouts.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder } from '../../support/tree.ts';

const old = new Date('2001-02-03T04:05:06Z');

async function unpacked(entries: readonly TestEntry[], special: 'refuse' | 'leave out' = 'refuse') {
  const folder = await makeFolder();
  const dir = join(folder, 'out');
  const files = await unpack(await makeArchive(join(folder, 'a.tar'), entries), dir, special);
  return { dir, files };
}

describe('what a build gives', () => {
  test('is there with contents, modes and times; it is listed with its digests, and is the caller’s', async () => {
    const { dir, files } = await unpacked([
      { name: 'bin/', type: 'directory', mode: 0o755, mtime: old, uid: 0, gid: 0 },
      { name: 'bin/app', contents: 'app', mode: 0o4755, mtime: old, uid: 12345, gid: 12345 },
      { name: 'bin/same', type: 'link', linkname: 'bin/app', mode: 0o4755 },
      { name: 'closed/', type: 'directory', mode: 0o020 },
      { name: 'closed/secret', contents: '', mode: 0o020 },
      { name: 'without/its/folders', contents: 'x', mode: 0o600 },
      { name: 'latest', type: 'symlink', linkname: '/bin/app' },
    ]);
    const hash = (text: string) => sha256(text).replace('sha256:', '');
    expect(files).toEqual([
      { path: 'bin/app', bytes: 3, sha256: hash('app') },
      { path: 'bin/same', bytes: 3, sha256: hash('app') },
      { path: 'closed/secret', bytes: 0, sha256: hash('') },
      { path: 'without/its/folders', bytes: 1, sha256: hash('x') },
    ]);
    const app = await stat(join(dir, 'bin/app'));
    expect([app.mode & 0o7777, app.uid, app.gid, app.mtime, app.nlink]).toEqual([
      0o755,
      process.getuid?.(),
      process.getgid?.(),
      old,
      2,
    ]);
    expect((await stat(join(dir, 'bin'))).mtime).toEqual(old);
    expect((await stat(join(dir, 'closed'))).mode & 0o7777).toBe(0o720);
    expect((await stat(join(dir, 'closed/secret'))).mode & 0o7777).toBe(0o420);
    expect(await readlink(join(dir, 'latest'))).toBe('bin/app');
    expect(await readFile(join(dir, 'latest'), 'utf8')).toBe('app');
  });

  test.each([
    {
      name: 'a path out of the folder',
      entries: [{ name: '../evil', contents: 'x' }],
      says: 'leads out of its folder',
    },
    {
      name: 'an absolute path',
      entries: [{ name: '/etc/evil', contents: 'x' }],
      says: 'leads out of its folder',
    },
    {
      name: 'a file below a link',
      entries: [
        { name: 'd', type: 'symlink' as const, linkname: '/etc' },
        { name: 'd/evil', contents: 'x' },
      ],
      says: '"d" is no folder in it',
    },
    {
      name: 'a file in the place of a link',
      entries: [
        { name: 'd', type: 'symlink' as const, linkname: '/etc/passwd' },
        { name: 'd', contents: 'x' },
      ],
      says: '"d" twice',
    },
    {
      name: 'a hard link to what is elsewhere',
      entries: [{ name: 'd', type: 'link' as const, linkname: '/etc/passwd' }],
      says: 'leads out of its folder',
    },
    {
      name: 'a hard link to a link',
      entries: [
        { name: 'd', type: 'symlink' as const, linkname: 'x' },
        { name: 'e', type: 'link' as const, linkname: 'd' },
      ],
      says: 'a link to a file that is not in it',
    },
    {
      name: 'a device',
      entries: [{ name: 'dev', type: 'character-device' as const }],
      says: 'character-device',
    },
  ])('$name is refused', async ({ entries, says }) => {
    const problem = await problemFrom(() => unpacked(entries));
    expect(problem.kind).toBe('build');
    expect(problem.what).toContain(says);
  });

  test('where only its binaries are looked at, what is no file is left out', async () => {
    const { dir, files } = await unpacked(
      [
        { name: 'pipe', type: 'fifo' },
        { name: 'app', contents: 'x' },
      ],
      'leave out',
    );
    expect(files.map(({ path }) => path)).toEqual(['app']);
    await expect(lstat(join(dir, 'pipe'))).rejects.toThrow('ENOENT');
  });
});

describe('taking it from the solve', () => {
  const from = { image: 'tools', platform: 'linux/amd64', file: 'tools/Dockerfile' };
  const local = { kind: 'local', dest: '/w/dist' } as const;
  const archive = async (entries: readonly TestEntry[]) =>
    makeArchive(join(await makeFolder(), 'a.tar'), entries);

  test('an archive stays one; a folder is unpacked; an archive whose binaries are checked is both', async () => {
    const entries = [{ name: 'app', contents: 'x' }];
    const [one, two, three] = await Promise.all([archive(entries), archive(entries), archive(entries)]);
    const { image, platform } = from;
    const files = [expect.objectContaining({ path: 'app' })];
    const tar = { kind: 'tar', dest: '/w/a.tar' } as const;
    expect(await takeFiles(from, one, tar)).toEqual({ image, platform, archive: one });
    const unpackedTwo = { dir: `${two}.files`, files };
    expect(await takeFiles(from, two, local)).toEqual({
      image,
      platform,
      archive: two,
      unpacked: unpackedTwo,
    });
    const checked = await takeFiles(from, three, { ...tar, maxGlibc: '2.31' });
    expect(checked.unpacked?.files).toEqual(files);
    expect((await stat(three)).size).toBeGreaterThan(0);
  });

  test('no file at all is a mistake in the Dockerfile', async () => {
    const empty = await archive([{ name: 'bin/', type: 'directory' }]);
    expect(await problemFrom(() => takeFiles(from, empty, local))).toMatchObject({
      kind: 'build',
      what: 'tools (linux/amd64): The output holds no file',
      where: { file: 'tools/Dockerfile' },
    });
  });

  test.each(['local', 'tar'] as const)('one that is cut off is no output (%s)', async (kind) => {
    const cut = await archive([{ name: 'app', contents: 'x'.repeat(5000) }]);
    await truncate(cut, 3 * 512);
    expect(await problemFrom(() => takeFiles(from, cut, { kind, dest: '/w/x' }))).toMatchObject({
      kind: 'surroundings',
      what: 'tools (linux/amd64): The output is cut off: its archive has no end',
    });
  });
});
