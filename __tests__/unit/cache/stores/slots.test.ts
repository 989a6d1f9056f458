import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createSlots } from '../../../../src/cache/stores/slots.ts';
import { createFolderStore } from '../../../../src/cache/stores/folder.ts';
import type { FileStore } from '../../../../src/cache/store.ts';
import { interrupted, surroundingsFailed } from '../../../../src/problem.ts';
import { problemFrom } from '../../../support/problem.ts';
import { makeFolder, makeTree } from '../../../support/tree.ts';

const signal = new AbortController().signal;

/** A folder with the slots of a run for pull request 7. */
async function scene() {
  const root = await makeFolder();
  const open = (slot: string): FileStore => createFolderStore(root, { signal, slot });
  const [own, base, main] = [open('pr-7'), open('release'), open('main')];
  const keep = async (store: FileStore, key: string, text: string): Promise<void> => {
    expect(await store.save(key, join(await makeTree({ file: text }), 'file'))).toMatchObject({
      kind: 'saved',
    });
  };
  return { root, own, base, main, keep };
}

async function find(store: FileStore, key: string, ...prefixes: readonly string[]) {
  const file = join(await makeFolder(), 'file');
  const found = await store.restore(key, prefixes, file);
  return found && { ...found, text: await readFile(file, 'utf8') };
}

/** A store that cannot be asked. */
function broken(about: string, error: Error = surroundingsFailed(`${about} is away`)): FileStore {
  return { about, restore: () => Promise.reject(error), save: () => Promise.resolve({ kind: 'exists' }) };
}

describe('several slots', () => {
  test('are asked in turn: what the run’s own has of other lock files wins over the default branch’s exact one', async () => {
    const { root, own, base, main, keep } = await scene();
    const slots = createSlots([own, base, main], own);
    expect(await find(slots, 'go-1', 'go-')).toBeUndefined();
    await keep(main, 'go-1', 'of main');
    expect(await find(slots, 'go-1', 'go-')).toEqual({
      key: 'go-1',
      size: 7,
      text: 'of main',
      from: `the folder ${join(root, 'main')}`,
    });
    await keep(own, 'go-2', 'of 7');
    expect(await find(slots, 'go-1', 'go-')).toMatchObject({ text: 'of 7', from: own.about });
    expect(slots.about).toBe(own.about);
  });

  test('are written to one only, with its prefixes', async () => {
    const { own, main, base } = await scene();
    const given: unknown[] = [];
    const write: FileStore = {
      ...own,
      save: (...all) => {
        given.push(all);
        return own.save(...all);
      },
    };
    const file = join(await makeTree({ file: 'x' }), 'file');
    const slots = createSlots([base, main], write, 'no');
    expect(await slots.save('go-1', file, ['go-'])).toEqual({ kind: 'saved', size: 1 });
    expect(given).toEqual([['go-1', file, ['go-']]]);
    expect(await find(own, 'go-1')).toMatchObject({ text: 'x' });
    for (const other of [base, main, slots]) expect(await find(other, 'go-1')).toBeUndefined();
  });

  test('none of which may be written refuse, and say why', async () => {
    const { main } = await scene();
    const file = join(await makeTree({ file: 'x' }), 'file');
    expect(await createSlots([main], undefined, 'a fork only reads').save('go-1', file)).toEqual({
      kind: 'refused',
      why: 'a fork only reads',
    });
    expect(await find(main, 'go-1')).toBeUndefined();
  });

  test('go on where one cannot be asked, and tell it once', async () => {
    const { base, main, keep } = await scene();
    await keep(main, 'go-1', 'x');
    const told: string[] = [];
    const slots = createSlots([broken('a'), base, broken('b'), main, broken('c')], undefined, '', (one) =>
      told.push(one),
    );
    for (const key of ['go-1', 'go-1']) expect(await find(slots, key)).toMatchObject({ text: 'x' });
    expect(told).toEqual(['a cannot be asked: a is away', 'b cannot be asked: b is away']);
    expect(await find(slots, 'npm-1')).toBeUndefined();
    expect(told).toHaveLength(3);
  });

  test('fail as the last one does when none can be asked', async () => {
    const told: string[] = [];
    const slots = createSlots([broken('a'), broken('b')], undefined, '', (one) => told.push(one));
    expect(await problemFrom(() => find(slots, 'go-1'))).toMatchObject({ what: 'b is away' });
    expect(told).toEqual(['a cannot be asked: a is away']);
  });

  test.each([
    { name: 'a run that is stopped', error: interrupted() },
    { name: 'a mistake of ours', error: new TypeError('ours') },
  ])('$name asks no other', async ({ error }) => {
    const { main, keep } = await scene();
    await keep(main, 'go-1', 'x');
    await expect(find(createSlots([broken('a', error), main], main), 'go-1')).rejects.toBe(error);
  });

  test('leave nothing of one that has failed in the way of the next', async () => {
    const { root, own, main, keep } = await scene();
    await keep(own, 'go-1', 'first');
    await keep(main, 'go-1', 'second');
    const entry = join(root, 'pr-7', (await readdir(join(root, 'pr-7')))[0] ?? '');
    await writeFile(entry, (await readFile(entry, 'utf8')).replace('first', 'fifth'));
    expect(await find(createSlots([own, main], own), 'go-1')).toMatchObject({ text: 'second' });
  });

  test('of which there are none have nothing', async () => {
    expect(await find(createSlots([], undefined), 'go-1')).toBeUndefined();
  });
});
