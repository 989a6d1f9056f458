import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeWhole } from '../../../src/tools/temporary.ts';
import { makeFolder } from '../../support/tree.ts';

test('a file is written with its folder, and in place of what was there', async () => {
  const dir = join(await makeFolder(), 'not', 'yet');
  const file = join(dir, 'file');
  await writeWhole(file, 'a long text');
  await writeWhole(file, Buffer.from('short'));
  expect([await readFile(file, 'utf8'), await readdir(dir)]).toEqual(['short', ['file']]);
});

test('only its owner can read what is nobody else’s business', async () => {
  const file = join(await makeFolder(), 'file');
  await writeWhole(file, 'text', 0o600);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('when two write at once, one of them is there as a whole, and nothing beside it', async () => {
  const dir = await makeFolder();
  const file = join(dir, 'file');
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(1_000_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  expect(texts).toContain(await readFile(file, 'utf8'));
  expect(await readdir(dir)).toEqual(['file']);
});

test('where it cannot be put nothing is left', async () => {
  const dir = await makeFolder();
  await mkdir(join(dir, 'file', 'full'), { recursive: true });
  await expect(writeWhole(join(dir, 'file'), 'text')).rejects.toThrow(/EISDIR|ENOTEMPTY/);
  expect(await readdir(dir)).toEqual(['file']);
});
