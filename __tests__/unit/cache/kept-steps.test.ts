import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readKeptSteps, writeKeptSteps, type StepsPlace } from '../../../src/cache/kept-steps.ts';
import { keepsAllSteps } from '../../../src/cache/policy/keeps-all.ts';
import { createFolderStore } from '../../../src/cache/stores/folder.ts';
import { makeFolder } from '../../support/tree.ts';

async function place(): Promise<StepsPlace> {
  const store = createFolderStore(await makeFolder(), { signal: new AbortController().signal });
  return { store, folder: await makeFolder(), image: 'app', platform: 'linux/amd64', kind: 'gha' };
}

test('what the layer cache has is what was noted last, also when that was noted before', async () => {
  const own = await place();
  expect(await readKeptSteps(own)).toBeUndefined();
  for (const [now, keys] of [['a'], ['b'], ['a']].entries()) await writeKeptSteps(own, { keys }, now);
  expect(await readKeptSteps(own)).toEqual({ keys: ['a'] });
});

test('each image, platform and kind of cache has its own', async () => {
  const own = await place();
  await writeKeptSteps(own, { keys: ['a'] }, 1);
  for (const other of [{ image: 'db' }, { platform: 'linux/arm64' }, { kind: 'registry' }])
    expect(await readKeptSteps({ ...own, ...other })).toBeUndefined();
});

test('a note that is none says nothing', async () => {
  const own = await place();
  const file = join(own.folder, 'note');
  await writeFile(file, '{"keys": 1}');
  await writeKeptSteps(own, { keys: ['a'] }, 1);
  const lies: StepsPlace = {
    ...own,
    store: { ...own.store, restore: (_, __, to) => writeFile(to, '[').then(() => ({ key: 'x', size: 1 })) },
  };
  expect(await readKeptSteps(lies)).toBeUndefined();
});

test.each<{ entry: string; expected: boolean }>([
  { entry: 'type=gha,scope=app,mode=max', expected: true },
  { entry: 'type=gha,scope=app', expected: false },
  { entry: 'type=registry,ref=acme/app:cache,mode=min', expected: false },
  { entry: 'type=inline,mode=max', expected: false },
  { entry: 'acme/app:cache', expected: false },
])('$entry keeps the steps of all stages: $expected', ({ entry, expected }) => {
  expect(keepsAllSteps(entry)).toBe(expected);
});
