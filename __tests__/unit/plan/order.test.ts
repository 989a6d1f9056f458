import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildOrder, closure } from '../../../src/plan/order.ts';
import { problemFrom } from '../../support/problem.ts';

const needsOf = (record: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(record));

/** A graph without cycles: each name may need only names of a smaller number. */
const graphs = fc
  .array(fc.array(fc.nat(20), { maxLength: 4 }), { maxLength: 15 })
  .map(
    (rows) =>
      new Map(
        rows.map((row, index) => [
          `n${index}`,
          [...new Set(row.filter((need) => need < index).map((need) => `n${need}`))],
        ]),
      ),
  );

describe('the build order', () => {
  test.each<{ name: string; given: Record<string, readonly string[]>; expected: readonly string[] }>([
    { name: 'nothing', given: {}, expected: [] },
    { name: 'by name where nothing else says', given: { c: [], a: [], b: [] }, expected: ['a', 'b', 'c'] },
    { name: 'bases first', given: { a: ['z'], z: [], m: ['a'] }, expected: ['z', 'a', 'm'] },
    {
      name: 'a diamond',
      given: { d: ['b', 'c'], b: ['a'], c: ['a'], a: [] },
      expected: ['a', 'b', 'c', 'd'],
    },
    { name: 'what is outside is ignored', given: { a: ['debian'] }, expected: ['a'] },
    {
      name: 'words of JavaScript',
      given: { constructor: ['__proto__'], ['__proto__']: [] },
      expected: ['__proto__', 'constructor'],
    },
  ])('$name', ({ given, expected }) => {
    expect(buildOrder(needsOf(given))).toEqual(expected);
  });

  test('every base stands before its derived images, and every image is there once', () => {
    fc.assert(
      fc.property(graphs, (needs) => {
        const order = buildOrder(needs);
        expect([...order].sort()).toEqual([...needs.keys()].sort());
        for (const [name, list] of needs)
          for (const need of list) expect(order.indexOf(need)).toBeLessThan(order.indexOf(name));
      }),
    );
  });

  test('it does not depend on the order of the input', () => {
    fc.assert(
      fc.property(
        graphs.chain((needs) =>
          fc.tuple(fc.constant(needs), fc.shuffledSubarray([...needs], { minLength: needs.size })),
        ),
        ([needs, entries]) => {
          const shuffled = new Map(entries.map(([name, list]) => [name, [...list].reverse()]));
          expect(buildOrder(shuffled)).toEqual(buildOrder(needs));
        },
      ),
    );
  });

  test('a cycle is shown as a path', async () => {
    const given = needsOf({ a: ['b'], b: ['c'], c: ['d', 'b'], d: [] });
    expect(await problemFrom(() => buildOrder(given))).toEqual({
      kind: 'request',
      what: 'The images need each other in a circle: b → c → b',
      todo: 'Move what they share into an image of its own that both are built on',
    });
  });

  test('the cycle that is shown is one', async () => {
    const cyclic = fc
      .tuple(graphs, fc.uniqueArray(fc.nat(14), { minLength: 1, maxLength: 5 }))
      .map(([needs, circle]) => {
        const all = new Map([...needs].map(([name, list]) => [name, [...list]]));
        circle.forEach((number, index) => {
          const next = `n${circle[(index + 1) % circle.length]}`;
          all.set(`n${number}`, [...(all.get(`n${number}`) ?? []), next]);
        });
        return all;
      });
    await fc.assert(
      fc.asyncProperty(cyclic, async (needs) => {
        const { what } = await problemFrom(() => buildOrder(needs));
        const path = what.replace(/^.*: /, '').split(' → ');
        expect(path.length).toBeGreaterThan(1);
        expect(path[0]).toBe(path.at(-1));
        path.slice(1).forEach((name, index) => expect(needs.get(path[index] ?? '')).toContain(name));
      }),
    );
  });
});

describe('what is needed for what is wanted', () => {
  test('the whole way down, each once', () => {
    const needs = needsOf({ a: [], b: ['a'], c: ['b', 'a'], d: [] });
    expect([...closure(['c'], needs)].sort()).toEqual(['a', 'b', 'c']);
    expect([...closure(['a', 'd', 'a'], needs)].sort()).toEqual(['a', 'd']);
    expect([...closure([], needs)]).toEqual([]);
  });

  test('nothing that is needed is left out, and nothing else is in', () => {
    fc.assert(
      fc.property(graphs, fc.nat(14), (needs, number) => {
        const all = closure([`n${number}`], needs);
        for (const name of all) for (const need of needs.get(name) ?? []) expect(all).toContain(need);
        for (const name of all)
          if (name !== `n${number}`)
            expect([...all].some((one) => needs.get(one)?.includes(name))).toBe(true);
      }),
    );
  });
});
