import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltLayout } from '../../../src/build/built.ts';
import { Layouts } from '../../../src/build/layouts.ts';
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
});
