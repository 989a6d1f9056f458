import { randomUUID } from 'node:crypto';
import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createFolderStore } from '../../../src/cache/stores/folder.ts';
import type { FileStore, Saved } from '../../../src/cache/store.ts';
import { asSomebody } from '../../support/as-somebody.ts';
import { problemFrom } from '../../support/problem.ts';
import { makeFolder, makeTree } from '../../support/tree.ts';

const day = 24 * 3_600_000;

interface Scene {
  readonly dir: string;
  readonly store: FileStore;
  readonly told: readonly string[];
  readonly save: (key: string, text: string | Buffer) => Promise<Saved>;
  /** What is found, as text. */
  readonly find: (key: string, ...prefixes: readonly string[]) => Promise<string | undefined>;
}

async function scene(
  more: {
    readonly limit?: number;
    readonly olderThanMs?: number;
    readonly signal?: AbortSignal;
    readonly slot?: string;
  } = {},
  dir?: string,
): Promise<Scene> {
  dir ??= join(await makeFolder(), 'kept', 'here');
  const told: string[] = [];
  const signal = new AbortController().signal;
  const store = createFolderStore(dir, { signal, tell: (sentence) => told.push(sentence), ...more });
  return {
    dir,
    told,
    store,
    save: async (key, text) => store.save(key, join(await makeTree({ file: text }), 'file')),
    find: async (key, ...prefixes) => {
      const file = join(await makeFolder(), 'file');
      const found = await store.restore(key, prefixes, file);
      if (found === undefined) return (await readdir(dirname(file))).join() || undefined;
      const text = await readFile(file, 'utf8');
      expect(found.size).toBe(Buffer.byteLength(text));
      return `${found.key}: ${text}`;
    },
  };
}

/** The only entry of a folder. */
async function onlyEntry(dir: string): Promise<string> {
  const [name = '', ...others] = await readdir(dir);
  expect(others).toEqual([]);
  return join(dir, name);
}

describe('a file in a folder', () => {
  test('is found by its key, else the newest by the first prefix that fits', async () => {
    const { save, find } = await scene();
    for (const key of ['go-2', 'go-1', 'g-3']) await save(key, key);
    expect(await find('go-2', 'go-')).toBe('go-2: go-2');
    expect(await find('go-9', 'go-', 'g')).toBe('go-1: go-1');
    expect(await find('go-9', 'npm-', 'g')).toBe('g-3: g-3');
    expect(await find('go-')).toBeUndefined();
  });

  test('is not there before the folder is', async () => {
    const { find } = await scene();
    expect(await find('key', 'k')).toBeUndefined();
  });

  test('is never overwritten, also not when two save at once', async () => {
    const { save, find, dir } = await scene();
    const both = await Promise.all([save('key', 'one'), save('key', 'two')]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['exists', 'saved']);
    expect(await save('key', 'three')).toEqual({ kind: 'exists' });
    expect(['key: one', 'key: two']).toContain(await find('key'));
    expect(await readdir(dir)).toHaveLength(1);
  });

  test('of any key stays in its folder', async () => {
    const { save, find, dir } = await scene();
    const keys = fc.oneof(
      fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
      fc.constantFrom('../../out', '/etc/passwd', '.', '..', 'a\0b', 'a\nb', '__proto__', '\ud800'),
    );
    await fc.assert(
      fc.asyncProperty(keys, async (key) => {
        const saved = await save(key, 'x');
        expect(['saved', 'exists']).toContain(saved.kind);
        expect(await find(key)).toBe(`${key}: x`);
      }),
      { numRuns: 60 },
    );
    expect(await readdir(join(dir, '..', '..'))).toEqual(['kept']);
    expect(await readdir(join(dir, '..'))).toEqual(['here']);
    for (const name of await readdir(dir)) expect(name).toMatch(/^[0-9a-f]{64}\.entry$/);
  });
});

describe('a damaged entry', () => {
  test.each<{ name: string; damage: (path: string) => Promise<void>; told: number }>([
    {
      name: 'with other contents',
      damage: async (path) => {
        const bytes = await readFile(path);
        bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
        await writeFile(path, bytes);
      },
      told: 1,
    },
    { name: 'that is shorter', damage: async (path) => truncate(path, 200), told: 0 },
    { name: 'that is longer', damage: (path) => appendFile(path, 'more'), told: 0 },
    { name: 'that is empty', damage: (path) => truncate(path, 0), told: 0 },
    { name: 'of somebody else', damage: (path) => writeFile(path, 'a text\n'), told: 0 },
  ])('$name is not there, hides none behind it, and can be saved again', async ({ damage, told }) => {
    const one = await scene();
    await one.save('go-1', 'first'.repeat(100));
    await damage(await onlyEntry(one.dir));
    expect(await one.find('go-1', 'go-')).toBeUndefined();
    expect(one.told).toHaveLength(told);
    expect(await one.save('go-1', 'again')).toEqual({ kind: 'saved', size: 5 });
    expect(await one.find('go-1')).toBe('go-1: again');
  });

  test('of the newest lets the one before it be found', async () => {
    const { save, find, dir, told } = await scene();
    await save('go-1', 'first');
    const [old = ''] = await readdir(dir);
    await save('go-2', 'second');
    const path = join(dir, (await readdir(dir)).find((name) => name !== old) ?? '');
    await writeFile(path, (await readFile(path, 'utf8')).replace('second', 'sekond'));
    expect(await find('go-9', 'go-')).toBe('go-1: first');
    expect(told).toEqual([`go-2 in ${dir} is damaged: it is not used, and was removed`]);
  });
});

test('a damaged entry that cannot be removed is told, not used, and hides none behind it', async () => {
  await asSomebody(async () => {
    const { save, find, dir, told } = await scene();
    await save('go-1', 'first');
    const [old = ''] = await readdir(dir);
    await save('go-2', 'second');
    const path = join(dir, (await readdir(dir)).find((name) => name !== old) ?? '');
    await writeFile(path, (await readFile(path, 'utf8')).replace('second', 'sekond'));
    await chmod(dir, 0o555);
    expect(await find('go-9', 'go-')).toBe('go-1: first');
    expect(told).toEqual([
      `go-2 in ${dir} is damaged: it is not used, and stays there: ${path} cannot be removed: EACCES`,
    ]);
  });
});

/** As if everything in a folder had been used last so long ago. */
async function age(dir: string, ageMs: number): Promise<void> {
  const at = new Date(Date.now() - ageMs);
  for (const name of await readdir(dir)) await utimes(join(dir, name), at, at);
}

describe('slots of a folder', () => {
  test.each(['pr-7', 'Main', 'feature/x', '../main', '..', ''])(
    'what is kept in %j is found there, and in no other',
    async (slot) => {
      const main = await scene({ slot: 'main' });
      const other = await scene({ slot }, main.dir);
      const nobody = await scene({}, main.dir);
      expect(await other.save('go-1', 'theirs')).toEqual({ kind: 'saved', size: 6 });
      expect(await main.find('go-1', 'go-')).toBeUndefined();
      expect(await nobody.find('go-1', 'go-')).toBeUndefined();
      await main.save('go-1', 'mine');
      expect(await other.find('go-1')).toBe('go-1: theirs');
      expect(await main.find('go-1')).toBe('go-1: mine');
      expect(await readdir(join(main.dir, '..'))).toEqual(['here']);
      expect(await readdir(main.dir)).toHaveLength(2);
    },
  );

  test('share one limit: a slot that nobody writes any more does not stay for ever', async () => {
    const closed = await scene({ slot: 'pr-7', limit: 2_500 });
    await closed.save('go-1', 'x'.repeat(900));
    const main = await scene({ slot: 'main', limit: 2_500 }, closed.dir);
    for (const key of ['go-1', 'go-2']) await main.save(key, 'x'.repeat(900));
    expect(await closed.find('go-1')).toBeUndefined();
    expect(await main.find('go-1')).toBeDefined();
  });

  test('what was not used for a week goes from all of them, and nothing that is somebody else’s', async () => {
    const closed = await scene({ slot: 'pr-7' });
    for (const key of ['old', 'read']) await closed.save(key, key);
    const slot = join(closed.dir, 'pr-7');
    const name = `${'a'.repeat(64)}.entry`;
    await mkdir(join(slot, 'deeper'));
    for (const path of ['notes.entry', join('deeper', name)]) await writeFile(join(slot, path), 'x');
    const outside = await makeTree({ [name]: 'x' });
    await symlink(outside, join(closed.dir, 'link'));
    for (const dir of [slot, join(slot, 'deeper'), outside]) await age(dir, 8 * day);
    expect(await closed.find('read')).toBe('read: read');
    await (await scene({ slot: 'main' }, closed.dir)).save('new', 'x');
    expect(await closed.find('old')).toBeUndefined();
    expect(await closed.find('read')).toBe('read: read');
    expect(await readdir(slot)).toEqual(expect.arrayContaining(['notes.entry', 'deeper']));
    expect(await readdir(join(slot, 'deeper'))).toEqual([name]);
    expect(await readdir(outside)).toEqual([name]);
  });
});

describe('what may stay in a folder', () => {
  test.each([
    { days: 6, olderThanMs: undefined, expected: 'old: old' },
    { days: 8, olderThanMs: undefined, expected: undefined },
    { days: 8, olderThanMs: 9 * day, expected: 'old: old' },
    { days: 2, olderThanMs: day, expected: undefined },
  ])(
    'an entry that nobody has used for $days days, at a limit of $olderThanMs ms: $expected',
    async ({ days, olderThanMs, expected }) => {
      const { save, find, dir } = await scene(olderThanMs === undefined ? {} : { olderThanMs });
      await save('old', 'old');
      await age(dir, days * day);
      await save('new', 'new');
      expect(await find('old')).toBe(expected);
      expect(await find('new')).toBe('new: new');
    },
  );

  test('is also counted with what stands before a file', async () => {
    const { save, dir } = await scene({ limit: 1_000 });
    await save('small', 'x');
    expect(await save('large', 'x'.repeat(950))).toMatchObject({ kind: 'refused' });
    expect(await readdir(dir)).toHaveLength(1);
  });
});

test('folders and links that are called like entries are in nobody’s way', async () => {
  const { save, find, dir, told } = await scene();
  await mkdir(join(dir, `${'a'.repeat(64)}.entry`), { recursive: true });
  await symlink('nowhere', join(dir, 'away'));
  expect(await save('key', 'x')).toEqual({ kind: 'saved', size: 1 });
  expect(await find('key')).toBe('key: x');
  expect(told).toEqual([]);
});

describe('above its limit a folder', () => {
  test('loses what was used the longest ago', async () => {
    const { save, find, dir } = await scene({ limit: 2_500 });
    for (const key of ['one', 'two']) await save(key, 'x'.repeat(900));
    for (const [at, name] of (await readdir(dir)).entries())
      await utimes(join(dir, name), new Date(at * 1_000), new Date(at * 1_000));
    expect(await find('one')).toBeDefined();
    await save('three', 'x'.repeat(900));
    expect(await Promise.all(['one', 'two', 'three'].map((key) => find(key)))).toEqual([
      expect.stringContaining('one'),
      undefined,
      expect.stringContaining('three'),
    ]);
  });

  test('takes nothing that is larger, and keeps what it has', async () => {
    const { save, find } = await scene({ limit: 1_000 });
    await save('small', 'x');
    expect(await save('large', 'x'.repeat(2_000))).toEqual({
      kind: 'refused',
      why: '2 kB is more than the folder may have (1 kB)',
    });
    expect(await find('small')).toBe('small: x');
  });

  test('loses what nobody has finished for a day', async () => {
    const { save, dir } = await scene();
    await mkdir(dir, { recursive: true });
    const part = (): string => `${'a'.repeat(64)}.entry.${randomUUID()}.part`;
    const [old, young] = [part(), part()];
    for (const name of [old, young, 'others.part']) await writeFile(join(dir, name), 'x');
    for (const name of [old, 'others.part']) await utimes(join(dir, name), new Date(0), new Date(0));
    await save('key', 'x');
    expect((await readdir(dir)).filter((name) => !name.endsWith('.entry')).sort()).toEqual(
      [young, 'others.part'].sort(),
    );
  });
});

describe('what cannot be done is told', () => {
  test('saving what is not there, or where no folder can be', async () => {
    const { store, save } = await scene();
    expect(await store.save('key', '/nowhere/file')).toEqual({
      kind: 'refused',
      why: '/nowhere/file cannot be read: ENOENT',
    });
    expect(await save('', 'x')).toEqual({ kind: 'refused', why: 'its key is empty' });
    const tree = await makeTree({ file: 'x' });
    const blocked = createFolderStore(join(tree, 'file', 'folder'), { signal: new AbortController().signal });
    expect(await blocked.save('key', join(tree, 'file'))).toMatchObject({ kind: 'refused' });
    expect(await problemFrom(() => blocked.restore('key', [], join(tree, 'out')))).toMatchObject({
      kind: 'surroundings',
    });
  });

  test('restoring to where nothing can be written', async () => {
    const { save, store } = await scene();
    await save('key', 'x');
    expect(await problemFrom(() => store.restore('key', [], '/nowhere/file'))).toMatchObject({
      kind: 'surroundings',
      what: '/nowhere/file cannot be written: ENOENT',
    });
  });

  test('a run that is stopped, and nothing is left of it', async () => {
    const stop = new AbortController();
    const { save, dir } = await scene({ signal: stop.signal });
    await save('key', 'x');
    stop.abort();
    expect(await problemFrom(() => save('other', 'y'))).toMatchObject({ kind: 'interrupted' });
    expect(await readdir(dir)).toHaveLength(1);
  });
});
