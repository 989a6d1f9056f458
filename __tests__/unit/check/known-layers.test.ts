import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createKnownLayers } from '../../../src/check/known-layers.ts';
import { makeFolder } from '../../support/tree.ts';
import { digest } from '../../support/run-report.ts';

const layer = { diffId: `sha256:${'a'.repeat(64)}` as const, bytes: 1234 };

function counted() {
  let asked = 0;
  return {
    asked: () => asked,
    ask: () => {
      asked += 1;
      return Promise.resolve(layer);
    },
  };
}

test('a layer is unpacked once in a run, and not again in the next one on the same machine', async () => {
  const dir = join(await makeFolder(), 'layers');
  const { ask, asked } = counted();
  const first = createKnownLayers(dir);
  expect(await Promise.all([first.of(digest('x'), ask), first.of(digest('x'), ask)])).toEqual([layer, layer]);
  expect(await createKnownLayers(dir).of(digest('x'), ask)).toEqual(layer);
  expect(asked()).toBe(1);
  await first.of(digest('y'), ask);
  expect(asked()).toBe(2);
  expect((await readdir(dir)).length).toBe(2);
});

test.each([
  ['half written', '{"diffId":"sha'],
  ['of another kind', '{"diffId":"x","bytes":-1}'],
])('what is kept and makes no sense is found out anew: %s', async (_, text) => {
  const dir = await makeFolder();
  await writeFile(join(dir, digest('x').slice(7)), text);
  const { ask, asked } = counted();
  expect(await createKnownLayers(dir).of(digest('x'), ask)).toEqual(layer);
  expect(asked()).toBe(1);
});

test('a damaged layer is not remembered, and without a folder nothing is kept', async () => {
  const known = createKnownLayers();
  await expect(known.of(digest('x'), () => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
  expect(await known.of(digest('x'), counted().ask)).toEqual(layer);
});
