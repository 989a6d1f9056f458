import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { NewPackage } from '../../../src/apt/debs.ts';
import { folderShelf } from '../../../src/apt/folder.ts';
import { byHash } from '../../../src/apt/former.ts';
import { inFolder } from '../../../src/apt/in-folder.ts';
import type { Next, Wanted } from '../../../src/apt/next.ts';
import { packageIn, packageOf } from '../../../src/apt/package.ts';
import { readRelease } from '../../../src/apt/release.ts';
import type { Signer } from '../../../src/apt/sign.ts';
import { readStanzas } from '../../../src/apt/stanza.ts';
import { stepFrom, type Bench, type Step } from '../../../src/apt/step.ts';
import { writeOne, writeState } from '../../../src/apt/write.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder } from '../../support/tree.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 10, 23);
const stable: Wanted = {
  suite: 'stable',
  owner: 'acme',
  component: 'main',
  architectures: [],
};

/** What gpg would do, with a word in place of a key: what is signed stands behind it. */
function signerOf(word: string, before?: string): Signer {
  return {
    fingerprint: word,
    publicKey: { armored: Buffer.from(`armored ${word}`), binary: Buffer.from(word) },
    sign: (text) => Promise.resolve({ inline: Buffer.from(`${word}\n${text}`), detached: Buffer.from(word) }),
    signedIn: (inline) => {
      const text = inline.toString();
      const by = [word, before].find((one) => one !== undefined && text.startsWith(`${one}\n`));
      return Promise.resolve(
        by === undefined ? undefined : { text: text.slice(by.length + 1), isByThisKey: by === word },
      );
    },
    signedApart: (text, detached) =>
      Promise.resolve(
        [word, before].includes(detached.toString())
          ? { text: text.toString(), isByThisKey: detached.toString() === word }
          : undefined,
      ),
    close: () => Promise.resolve(),
  };
}
const signer = signerOf('right');
const compress: Bench['compress'] = (text) =>
  Promise.resolve([
    ['', Buffer.from(text)],
    ['.gz', gzipSync(text)],
  ]);
const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A package `pa` for `a`: names have two letters at least. */
async function deb(letter: string, version = '1', architecture = 'amd64', content = ''): Promise<NewPackage> {
  const name = `p${letter}`;
  const file = join(await makeFolder(), 'a.deb');
  const bytes = Buffer.from(`${name} ${version} ${architecture} ${content}`);
  await writeFile(file, bytes);
  const control = `Package: ${name}\nVersion: ${version}\nArchitecture: ${architecture}\n`;
  const given = { file, control, size: bytes.length, sha256: sum(bytes) };
  return { file, package: packageOf(given, 'main') };
}

const bench = (packages: readonly NewPackage[], wanted: Wanted = stable, nowMs = start): Bench => ({
  wanted,
  packages,
  signer,
  compress,
  nowMs,
});
type Given = Parameters<typeof bench>;

const plan = (root: string, ...given: Given): Promise<Step> => stepFrom(folderShelf(root), bench(...given));
const bring = (root: string, ...given: Given): Promise<Next> => inFolder(root, bench(...given), 'write');

/** What apt does: InRelease, from there lists by their hash, from there packages. @returns `name version` of all */
async function read(root: string, inline: string, suite = 'stable'): Promise<readonly string[]> {
  const folder = join(root, 'dists', suite);
  const { files } = readRelease(inline.slice(inline.indexOf('\n') + 1));
  const found = new Set<string>();
  for (const { path, size, sha256 } of files) {
    const list = await readFile(join(folder, byHash(path, sha256)));
    expect([list.length, sum(list)]).toEqual([size, sha256]);
    if (!path.endsWith('/Packages')) continue;
    for (const stanza of readStanzas(list.toString())) {
      const one = packageIn(stanza, 'main');
      expect(sum(await readFile(join(root, one.path)))).toBe(one.sha256);
      found.add(`${one.name} ${one.version}`);
    }
  }
  return [...found].sort();
}

const inRelease = (root: string, suite = 'stable'): Promise<string> =>
  readFile(join(root, 'dists', suite, 'InRelease'), 'utf8');

describe('a repository', () => {
  test('is whole for its readers at each moment, also for who has the InRelease of before', async () => {
    const root = await makeFolder();
    await bring(root, [await deb('a'), await deb('b', '1', 'all')]);
    const former = await inRelease(root);
    const { next, before } = await plan(root, [await deb('a', '2'), await deb('c', '1', 'arm64')]);
    for (const write of next.writes) {
      await writeOne(root, write);
      expect(await read(root, former)).toEqual(['pa 1', 'pb 1']);
      await read(root, await inRelease(root));
    }
    expect(next.writes.at(-1)?.path).toBe('dists/stable/InRelease');
    await rm(join(root, 'dists/stable/InRelease'));
    await writeFile(join(root, 'dists/stable/InRelease'), before ?? '');
    await writeState(root, 'stable', next, before);
    expect(await read(root, former)).toEqual(['pa 1', 'pb 1']);
    expect(await read(root, await inRelease(root))).toEqual(['pa 1', 'pa 2', 'pb 1', 'pc 1']);
  });

  test('keeps the lists of the state before, and no older ones', async () => {
    const root = await makeFolder();
    const hashes = async (): Promise<number> =>
      (await readdir(join(root, 'dists/stable/main/binary-amd64/by-hash/SHA256'))).length;
    const counts: number[] = [];
    for (const version of ['1', '2', '3', '4']) {
      await bring(root, [await deb('a', version)]);
      counts.push(await hashes());
    }
    expect(counts).toEqual([2, 4, 4, 4]);
  });

  test('says when its former state was made: others still read the one before, as long as that is not long ago', async () => {
    const root = await makeFolder();
    const made: (number | undefined)[] = [];
    for (const days of [0, 3, 5])
      made.push((await bring(root, [await deb('a', `1.${days}`)], stable, start + days * day)).formerMs);
    expect(made).toEqual([undefined, start, start + 3 * day]);
  });

  test('is not changed by packages that it has: nothing is signed, nothing is written', async () => {
    const root = await makeFolder();
    await bring(root, [await deb('a')]);
    const again = await bring(root, [await deb('a')], stable, start + 9000 * day);
    expect([again.isSame, again.writes, again.added]).toEqual([true, [], []]);
  });

  test('is signed anew after half of the time that its signature holds, and not before', async () => {
    const root = await makeFolder();
    const wanted = { ...stable, validForMs: 10 * day };
    await bring(root, [await deb('a')], wanted);
    const dues: boolean[] = [];
    for (const days of [1, 4.9, 5.1, 20])
      dues.push(!(await plan(root, [], wanted, start + days * day)).next.isSame);
    expect(dues).toEqual([false, false, true, true]);
    // As it was, where nothing is said of it.
    expect((await plan(root, [], stable, start + 4 * day)).next.isSame).toBe(true);
    expect((await plan(root, [], stable, start + 6 * day)).next.isSame).toBe(false);
    expect((await plan(root, [], { ...stable, validForMs: 0 })).next.isSame).toBe(false);
  });

  test('is signed anew by a new key, also where nothing else is new', async () => {
    const root = await makeFolder();
    await bring(root, [await deb('a')]);
    const anew = { ...bench([]), signer: signerOf('new', 'right') };
    expect((await inFolder(root, anew, 'write')).isSame).toBe(false);
    expect((await inRelease(root)).split('\n')[0]).toBe('new');
    expect((await inFolder(root, anew, 'write')).isSame).toBe(true);
  });

  test('is the same bytes for the same packages at the same time, in whatever order they come', async () => {
    const packages = [await deb('a'), await deb('b', '1', 'all'), await deb('c', '1', 'arm64')];
    const [one, other] = [await makeFolder(), await makeFolder()];
    await bring(one, packages);
    await bring(other, [...packages].reverse());
    for (const path of ['InRelease', 'Release', 'main/binary-arm64/Packages.gz'])
      expect(await readFile(join(other, 'dists/stable', path))).toEqual(
        await readFile(join(one, 'dists/stable', path)),
      );
  });

  test('says of itself what it was told first, until it is told something else: people have pinned it', async () => {
    const root = await makeFolder();
    const said = async (): Promise<unknown> => {
      const { origin, label, codename } = readRelease((await inRelease(root)).replace(/^right\n/, ''));
      return [origin, label, codename];
    };
    await bring(root, [await deb('a')], { ...stable, origin: 'Acme', codename: 'trixie' });
    await bring(root, [await deb('b')], { ...stable, owner: 'somebody' });
    expect(await said()).toEqual(['Acme', 'Acme', 'trixie']);
    await bring(root, [], { ...stable, label: 'Tools' });
    expect(await said()).toEqual(['Acme', 'Tools', 'trixie']);
  });

  test('whose first run was ended just before InRelease is finished by the next one, with all packages', async () => {
    const root = await makeFolder();
    const { next } = await plan(root, [await deb('a')]);
    for (const write of next.writes.slice(0, -1)) await writeOne(root, write);
    await bring(root, [await deb('b')]);
    expect(await read(root, await inRelease(root))).toEqual(['pa 1', 'pb 1']);
  });

  test('is finished also by a run that has nothing new, and one that was ended anywhere else is begun anew', async () => {
    const packages = [await deb('a')];
    const { next } = await plan(await makeFolder(), packages);
    for (const [count] of next.writes.entries()) {
      const root = await makeFolder();
      for (const write of next.writes.slice(0, count)) await writeOne(root, write);
      await bring(root, packages);
      expect(await read(root, await inRelease(root))).toEqual(['pa 1']);
    }
  });

  test('does not write a package again that it has', async () => {
    const root = await makeFolder();
    await bring(root, [await deb('a')]);
    const { next } = await plan(root, [await deb('a'), await deb('b')], { ...stable, suite: 'testing' });
    expect(next.added.map(({ name }) => name)).toEqual(['pa', 'pb']);
    expect(next.writes.filter(({ path }) => path.startsWith('pool/')).map(({ path }) => path)).toEqual([
      'pool/main/p/pb/pb_1_amd64.deb',
    ]);
  });

  test('can be read by everybody, whatever the rights of a package were', async () => {
    const root = await makeFolder();
    const one = await deb('a');
    await chmod(one.file, 0o700);
    await bring(root, [one]);
    expect((await stat(join(root, one.package.path))).mode & 0o777).toBe(0o644);
  });

  test('has suites and components beside each other, over one pool', async () => {
    const root = await makeFolder();
    await bring(root, [await deb('a')]);
    await bring(root, [await deb('a'), await deb('b')], { ...stable, suite: 'testing' });
    expect(await read(root, await inRelease(root))).toEqual(['pa 1']);
    expect(await read(root, await inRelease(root, 'testing'), 'testing')).toEqual(['pa 1', 'pb 1']);
    const other = await bring(root, [], { ...stable, component: 'contrib' });
    expect(other.packages).toHaveLength(1);
    expect(readRelease((await inRelease(root)).replace(/^right\n/, '')).components).toEqual([
      'contrib',
      'main',
    ]);
  });
});

describe('a repository is not touched', () => {
  const refused: readonly {
    readonly name: string;
    readonly spoil: (root: string) => Promise<void>;
    readonly given?: () => Promise<readonly NewPackage[]>;
    readonly wanted?: Wanted;
    readonly what: RegExp;
  }[] = [
    {
      name: 'by a package that it has with other bytes',
      spoil: () => Promise.resolve(),
      given: async () => [await deb('a', '1', 'amd64', 'other')],
      what: /^pa 1 amd64 is in the repository already, with other bytes/,
    },
    {
      name: 'by one that another suite has with other bytes',
      spoil: () => Promise.resolve(),
      given: async () => [await deb('a', '1', 'amd64', 'other')],
      wanted: { ...stable, suite: 'testing' },
      what: /^pool\/main\/p\/pa\/pa_1_amd64.deb is in the repository already, with other bytes$/,
    },
    {
      name: 'by one whose place a file has that is larger than what Node reads at once',
      spoil: async (root) => {
        const path = join(root, 'pool/main/p/pb/pb_1_amd64.deb');
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, '');
        await truncate(path, 3 * 2 ** 30);
      },
      what: /^pool\/main\/p\/pb\/pb_1_amd64.deb is in the repository already, with other bytes$/,
    },
    {
      name: 'when somebody else has signed it',
      spoil: async (root) => writeFile(join(root, 'dists/stable/InRelease'), 'wrong\nOrigin: x\n'),
      what: /^dists\/stable\/InRelease is not signed by this key$/,
    },
    {
      name: 'when a list is not the signed one: nobody gets a package signed who has no key',
      spoil: async (root) => {
        const folder = join(root, 'dists/stable/main/binary-amd64');
        const path = join(folder, 'Packages');
        const text = (await readFile(path, 'utf8')).replace('pa_1', 'evil_1');
        await rm(join(folder, 'by-hash'), { recursive: true });
        await writeFile(path, text);
      },
      what: /^The repository is damaged: main\/binary-amd64\/Packages is not what InRelease says$/,
    },
    {
      name: 'when it was signed for another suite: nobody gets a package into this one who has no key',
      spoil: async (root) => {
        await bring(root, [await deb('a', '2')], { ...stable, suite: 'testing' });
        await cp(join(root, 'dists/testing'), join(root, 'dists/stable'), { recursive: true });
      },
      what: /^dists\/stable\/InRelease was signed for the suite testing$/,
    },
    {
      name: 'when a package of it is gone',
      spoil: async (root) => rm(join(root, 'pool'), { recursive: true }),
      what: /^The repository is damaged: pool\/main\/p\/pa\/pa_1_amd64.deb is not there$/,
    },
    {
      name: 'when a package of it is cut off',
      spoil: async (root) => writeFile(join(root, 'pool/main/p/pa/pa_1_amd64.deb'), 'x'),
      what: /pa_1_amd64.deb has 1 bytes, and the index says/,
    },
    {
      name: 'when it has no InRelease, and a Release of somebody else',
      spoil: async (root) => {
        await rm(join(root, 'dists/stable/InRelease'));
        await writeFile(join(root, 'dists/stable/Release.gpg'), 'wrong');
      },
      what: /^dists\/stable has a Release and no InRelease$/,
    },
  ];
  test.each(refused)('$name', async ({ spoil, given, wanted, what }) => {
    const root = await makeFolder();
    await bring(root, [await deb('a')]);
    await spoil(root);
    const list = (): Promise<string[]> => readdir(root, { recursive: true });
    const before = (await list()).sort();
    const packages = (await given?.()) ?? [await deb('b')];
    expect(await problemFrom(() => bring(root, packages, wanted))).toMatchObject({
      what: expect.stringMatching(what),
    });
    expect((await list()).sort()).toEqual(before);
  });

  test('by nothing at all', async () => {
    expect(await problemFrom(async () => bring(await makeFolder(), []))).toMatchObject({
      kind: 'request',
      what: 'There is no suite stable yet, and no package was given',
    });
  });

  test('when somebody else has written it meanwhile', async () => {
    const root = await makeFolder();
    const { next, before } = await plan(root, [await deb('a')]);
    await bring(root, [await deb('b')]);
    expect(await problemFrom(() => writeState(root, 'stable', next, before))).toMatchObject({
      what: 'Somebody else has written the repository meanwhile',
    });
    expect(await read(root, await inRelease(root))).toEqual(['pb 1']);
  });

  test('by a package that changes while it is published', async () => {
    const root = await makeFolder();
    const one = await deb('a');
    const { next, before } = await plan(root, [one]);
    await writeFile(one.file, 'changed');
    expect(await problemFrom(() => writeState(root, 'stable', next, before))).toMatchObject({
      kind: 'request',
      what: `${one.file} has changed while it was published`,
    });
    expect(await readdir(root, { recursive: true })).not.toContain('dists/stable/InRelease');
  });
});
