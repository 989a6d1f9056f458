import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKeptBlobs, lendTo } from '../../../src/oci/kept-blobs.ts';
import { verifyLayout } from '../../../src/oci/verify.ts';
import { blobFile, makeLayout, type TestLayout } from '../../support/layouts.ts';
import { makeFolder } from '../../support/tree.ts';

let root: string;
let count = 0;
beforeAll(async () => {
  root = await makeFolder();
});

const folder = (): string => join(root, String((count += 1)));

/** A layout with layers of 100 kB and one of some bytes. */
function layout(...letters: readonly string[]): Promise<TestLayout> {
  const large = letters.map((letter) => ({ [letter]: letter.repeat(100_000) }));
  return makeLayout({ dir: folder(), layers: [...large, { small: 's' }], compression: 'none' });
}

describe('blobs that are kept between runs', () => {
  test('a layout of the same name gets those of the last time, each with its digest, and small ones not', async () => {
    const dir = folder();
    const made = await layout('a', 'b');
    await createKeptBlobs(dir, 'here').keep('app', made.dir);
    await rm(made.dir, { recursive: true });

    const found = await createKeptBlobs(dir, 'here').find('app');
    expect([...found.keys()].sort()).toEqual(
      made.layers
        .slice(0, 2)
        .map(({ digest }) => digest)
        .sort(),
    );
    expect(await createKeptBlobs(dir, 'here').find('another')).toEqual(new Map());
    expect(await createKeptBlobs(dir, 'elsewhere').find('app')).toEqual(new Map());
  });

  test('what was lent counts as proven, and the layout is whole with it', async () => {
    const made = await layout('c');
    const kept = createKeptBlobs(folder(), 'here');
    await kept.keep('app', made.dir);
    const next = folder();
    const lent = await lendTo(next, await kept.find('app'));
    // The engine writes the rest.
    await makeLayout({
      dir: next,
      layers: [{ c: 'c'.repeat(100_000) }, { small: 't' }],
      compression: 'none',
    });
    const proven = new Map([...lent].map(([digest, path]) => [digest, Promise.resolve(path)] as const));
    expect(await verifyLayout(next, proven)).toMatchObject({ blobs: 4 });
    expect((await readdir(join(next, 'blobs', 'sha256'))).filter((name) => name.includes('.'))).toEqual([]);
  });

  test('one that is damaged is not found, and goes', async () => {
    const dir = folder();
    const made = await layout('d', 'e');
    await createKeptBlobs(dir, 'here').keep('app', made.dir);
    const [damaged, whole] = made.layers.map(({ digest }) => digest);
    const file = blobFile(dir, damaged ?? '');
    await writeFile(file, 'x'.repeat(100_000));

    expect([...(await createKeptBlobs(dir, 'here').find('app')).keys()]).toEqual([whole]);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  test('the oldest ones go when there are too many', async () => {
    const dir = folder();
    const [old, young] = [await layout('f'), await layout('g')];
    const kept = createKeptBlobs(dir, 'here', 150_000);
    await kept.keep('old', old.dir);
    await utimes(blobFile(dir, old.layers[0]?.digest ?? ''), new Date(1000), new Date(1000));
    await kept.keep('young', young.dir);
    await kept.prune();

    const found = createKeptBlobs(dir, 'here');
    expect((await found.find('old')).size).toBe(0);
    expect((await found.find('young')).size).toBe(1);
  });

  test('nothing fails where nothing can be kept', async () => {
    const made = await layout('h');
    const file = folder();
    await writeFile(file, 'no folder');
    const kept = createKeptBlobs(file, 'here');
    await kept.keep('app', made.dir);
    await kept.prune();
    expect(await kept.find('app')).toEqual(new Map());
  });
});
