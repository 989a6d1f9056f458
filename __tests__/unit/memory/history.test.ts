import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  joined,
  mostEntries,
  readHistory,
  writeHistory,
  type History,
  type HistoryEntry,
} from '../../../src/memory/history.ts';
import { makeFolder } from '../../support/tree.ts';

function entry(minute: number, digest = `sha256:${minute}`): HistoryEntry {
  return {
    at: new Date(Date.UTC(2026, 10, 22, 0, minute)).toISOString(),
    digest,
    sizes: { 'linux/amd64': { compressed: 10 + minute, uncompressed: 20 + minute } },
    durationMs: 1000,
    steps: 4,
    cached: 3,
  };
}

const anyHistory = fc
  .array(fc.nat(200), { maxLength: 80 })
  .map((minutes) => minutes.map((one) => entry(one)));
const of = { source: 'github.com/acme/images', image: 'base' };

describe('the history of an image', () => {
  test('has each build once, the oldest first, and only the newest of too many', () => {
    fc.assert(
      fc.property(fc.array(anyHistory, { maxLength: 4 }), (histories) => {
        const once = new Map(histories.flat().map((one) => [one.at, one]));
        const expected = [...once.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(-mostEntries);
        expect(joined(...histories)).toEqual(expected);
      }),
    );
  });

  test('is the same in whichever order it is put together', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (a, b) => {
        expect(joined(a, b)).toEqual(joined(b, a));
        expect(joined(joined(a, b), b)).toEqual(joined(a, b));
      }),
    );
  });

  test('tells two builds of one moment apart by what they gave', () => {
    const both = [entry(1, 'sha256:a'), entry(1, 'sha256:b')];
    expect(joined(both)).toEqual(both);
  });

  test('is on this machine what was kept there, for each image of each source', async () => {
    const folder = await makeFolder();
    const other = { ...of, source: 'elsewhere' };
    await writeHistory(folder, of, [entry(1), entry(2)]);
    await writeHistory(folder, other, [entry(3)]);
    await writeHistory(folder, { ...of, image: '../../../etc/passwd' }, [entry(4)]);
    expect(await readHistory(folder, of)).toEqual([entry(1), entry(2)]);
    expect(await readHistory(folder, other)).toEqual([entry(3)]);
    await writeHistory(folder, of, [entry(5)]);
    expect(await readHistory(folder, of)).toEqual([entry(5)]);
    const names = await readdir(join(folder, 'history'));
    expect(names.filter((name) => !/^[0-9a-f]{64}\.json$/.test(name))).toEqual([]);
    expect(names).toHaveLength(3);
  });

  test('is kept with no more builds than it may have', async () => {
    const folder = await makeFolder();
    const long = Array.from({ length: mostEntries + 10 }, (_, index) => entry(index));
    await writeHistory(folder, of, long);
    const [name = ''] = await readdir(join(folder, 'history'));
    const kept = JSON.parse(await readFile(join(folder, 'history', name), 'utf8')) as History;
    expect(kept).toEqual(long.slice(-mostEntries));
  });

  test.each([
    { name: 'there is none', text: undefined },
    { name: 'it is cut short', text: JSON.stringify([entry(1)]).slice(0, -5) },
    { name: 'it is something else', text: '{"at":"2026"}' },
    { name: 'a size is negative', text: JSON.stringify([{ ...entry(1), steps: -1 }]) },
    { name: 'a time is none', text: JSON.stringify([{ ...entry(1), at: 'yesterday' }]) },
    { name: 'it is far too long', text: ' '.repeat(1024 * 1024 + 1) },
  ])('is empty where $name', async ({ text }) => {
    const folder = await makeFolder();
    await writeHistory(folder, of, [entry(1)]);
    const [name = ''] = await readdir(join(folder, 'history'));
    const empty = await makeFolder();
    if (text !== undefined) {
      await mkdir(join(empty, 'history'));
      await writeFile(join(empty, 'history', name), text);
    }
    expect(await readHistory(empty, of)).toEqual([]);
  });
});
