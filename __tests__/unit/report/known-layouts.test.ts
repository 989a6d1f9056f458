import { mkdir, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownLayouts, mostLayouts } from '../../../src/report/html/known-layouts.ts';
import { layOut, placing, type Edge, type LayOut } from '../../../src/report/html/layout.ts';
import { makeFolder } from '../../support/tree.ts';

const size = { width: 190, height: 58 };
const chain: readonly Edge[] = [
  { from: 0, to: 1 },
  { from: 1, to: 2 },
];

/** A layout of its own for each call, as the real one has it. */
function counted(): { readonly place: LayOut; readonly calls: () => number } {
  let calls = 0;
  return {
    calls: () => calls,
    place: (count, edges, box) => {
      calls += 1;
      return layOut(count, edges, box);
    },
  };
}

async function graphsFolder(): Promise<string> {
  return join(await makeFolder(), 'graphs');
}

async function onlyFile(folder: string): Promise<string> {
  const [name = '', ...others] = await readdir(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

describe('the places of a graph', () => {
  test('are worked out once on a machine, and are the same to the last digit ever after', async () => {
    const folder = await graphsFolder();
    const { place, calls } = counted();
    const first = await knownLayouts(folder, place)(3, chain, size);
    expect(await knownLayouts(folder, place)(3, chain, size)).toEqual(first);
    expect(first).toEqual(await layOut(3, chain, size));
    expect(calls()).toBe(1);
  });

  test.each<{ readonly name: string; readonly given: Parameters<LayOut> }>([
    { name: 'another number of images', given: [4, chain, size] },
    { name: 'another edge', given: [3, [...chain, { from: 0, to: 2 }], size] },
    { name: 'another order of the edges', given: [3, [...chain].reverse(), size] },
    { name: 'another size of a node', given: [3, chain, { ...size, width: 191 }] },
  ])('are worked out again for $name', async ({ given }) => {
    const folder = await graphsFolder();
    const { place, calls } = counted();
    await knownLayouts(folder, place)(3, chain, size);
    expect(await knownLayouts(folder, place)(...given)).toEqual(await layOut(...given));
    expect(calls()).toBe(2);
  });

  test.each([
    { name: 'is cut short', damage: (text: string) => text.slice(0, -10) },
    { name: 'is empty', damage: () => '' },
    { name: 'is of another shape', damage: () => '{"width":1,"height":1,"nodes":[1,2,3],"edges":[]}' },
    { name: 'has a number that is none', damage: (text: string) => text.replace(/"x":[\d.]+/, '"x":1e999') },
    { name: 'misses a node', damage: (text: string) => drop(text, 'nodes') },
    { name: 'misses an edge', damage: (text: string) => drop(text, 'edges') },
  ])('are worked out and kept again when the file $name', async ({ damage }) => {
    const folder = await graphsFolder();
    const { place, calls } = counted();
    const first = await knownLayouts(folder, place)(3, chain, size);
    const file = await onlyFile(folder);
    const text = await readFile(file, 'utf8');
    await writeFile(file, damage(text));
    expect(await knownLayouts(folder, place)(3, chain, size)).toEqual(first);
    expect(calls()).toBe(2);
    expect(await readFile(await onlyFile(folder), 'utf8')).toBe(text);
  });

  test('are there all the same where they cannot be kept', async () => {
    const file = join(await makeFolder(), 'file');
    await writeFile(file, '');
    expect(await knownLayouts(join(file, 'graphs'))(3, chain, size)).toEqual(await layOut(3, chain, size));
  });

  test('are those of the newest graphs only, and what a killed run has left behind goes with the oldest', async () => {
    const folder = await graphsFolder();
    await mkdir(folder);
    const old = Array.from({ length: mostLayouts + 5 }, (_, index) => `old-${index}.json`);
    for (const [index, name] of old.entries()) {
      await writeFile(join(folder, name), '');
      await utimes(join(folder, name), index, index);
    }
    await knownLayouts(folder)(3, chain, size);
    const left = await readdir(folder);
    expect(left).toHaveLength(mostLayouts);
    expect(old.filter((name) => left.includes(name))).toEqual(old.slice(6));
  });

  test('survive being written and read for any graph', async () => {
    const folder = await graphsFolder();
    const graphs = fc.integer({ min: 2, max: 9 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        edges: fc.uniqueArray(
          fc
            .tuple(fc.nat(count - 1), fc.nat(count - 1))
            .filter(([a, b]) => a < b)
            .map(([from, to]) => ({ from, to })),
          { selector: ({ from, to }) => `${from} ${to}`, minLength: 1, maxLength: 12 },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(graphs, async ({ count, edges }) => {
        const placed = await knownLayouts(folder)(count, edges, size);
        const nobody: LayOut = () => Promise.reject(new Error('it was known'));
        expect(await knownLayouts(folder, nobody)(count, edges, size)).toEqual(placed);
      }),
      { numRuns: 30 },
    );
  });

  test('are forgotten with another version of what places them', async () => {
    const own: unknown = JSON.parse(await readFile('package.json', 'utf8'));
    expect(own).toMatchObject({ devDependencies: { '@dagrejs/dagre': placing.dagre } });
  });
});

function drop(text: string, key: 'nodes' | 'edges'): string {
  const layout = JSON.parse(text) as Record<'nodes' | 'edges', unknown[]>;
  return JSON.stringify({ ...layout, [key]: layout[key].slice(1) });
}
