import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltLayout } from '../../../src/build/built.ts';
import { Contradiction, Layouts } from '../../../src/build/layouts.ts';
import { readLayout } from '../../../src/oci/layout.ts';
import { blobFile, makeLayout } from '../../support/layouts.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'layouts-'));
});
afterAll(() => rm(root, { recursive: true }));

const node = (name: string): { name: string; image: string; platform: string; dir: string } => ({
  name,
  image: name,
  platform: 'linux/amd64',
  dir: join(root, name),
});

describe('layouts of a solve', () => {
  test('one that is written after the engine has announced it is told while the solve still runs', async () => {
    const made = await makeLayout({ dir: join(root, 'made') });
    const late = node('late');
    await mkdir(late.dir);
    const told = new Promise<BuiltLayout>((resolve) => {
      new Layouts(resolve, new Map()).announce(late);
    });
    await cp(made.dir, late.dir, { recursive: true });
    expect(await told).toEqual({ image: 'late', platform: 'linux/amd64', dir: late.dir });
  });

  test('each is told once, announced or not', async () => {
    const [one, other] = [node('one'), node('other')];
    await makeLayout({ dir: one.dir });
    await makeLayout({ dir: other.dir });
    const told: string[] = [];
    const layouts = new Layouts(({ image }) => told.push(image), new Map());
    layouts.announce(one);
    layouts.announce(one);
    const all = await layouts.all([one, other]);
    expect(all.map(({ image }) => image)).toEqual(['one', 'other']);
    expect(told.sort()).toEqual(['one', 'other']);
  });

  test('one that never comes is an error when the solve has ended', async () => {
    const missing = node('missing');
    const layouts = new Layouts(() => undefined, new Map());
    layouts.announce(missing);
    await expect(layouts.all([missing])).rejects.toThrow('index.json cannot be read');
  });

  test('one that lacks a blob is an error, and is not told', async () => {
    const broken = node('broken');
    const { layers } = await makeLayout({ dir: broken.dir });
    await rm(blobFile(broken.dir, layers[0]?.digest ?? ''));
    const told: string[] = [];
    const layouts = new Layouts(({ image }) => told.push(image), new Map());
    layouts.announce(broken);
    await expect(layouts.all([broken])).rejects.toThrow('is missing');
    expect(told).toEqual([]);
  });

  describe('of which the engine has told the root', () => {
    /** A layout without `index.json`, and what it will name. */
    const unwritten = async (name: string) => {
      const { dir, root: named } = await makeLayout({ dir: join(root, name) });
      const text = await readFile(join(dir, 'index.json'));
      await rm(join(dir, 'index.json'));
      return { one: node(name), digest: named.digest, write: () => writeFile(join(dir, 'index.json'), text) };
    };

    test('one is told before its index.json is written', async () => {
      const { one, digest, write } = await unwritten('ahead');
      const layouts = new Layouts(() => undefined, new Map());
      layouts.announce(one, digest);
      const [early] = await layouts.early([one]);
      expect((await readLayout(early?.dir ?? '')).root.digest).toBe(digest);
      await write();
      expect(await layouts.all([one])).toEqual([early]);
    });

    test('one whose root is not there is told when it is written', async () => {
      const { one, write } = await unwritten('behind');
      const layouts = new Layouts(() => undefined, new Map());
      layouts.announce(one, `sha256:${'0'.repeat(64)}`);
      await write();
      expect(await layouts.early([one])).toEqual([
        { image: 'behind', platform: 'linux/amd64', dir: one.dir },
      ]);
    });

    test('one that is written as another image than was told is an error', async () => {
      const { one, digest } = await unwritten('changed');
      const other = await makeLayout({ dir: join(root, 'another'), layers: [{ other: 'x' }] });
      const layouts = new Layouts(() => undefined, new Map());
      layouts.announce(one, digest);
      await layouts.early([one]);
      await cp(other.dir, one.dir, { recursive: true });
      await expect(layouts.all([one])).rejects.toThrow(Contradiction);
    });
  });
});
