import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../src/state/decide.ts';
import type { Level, StateItem } from '../../../src/state/item.ts';
import type { StateLimits } from '../../../src/build/gc.ts';
import { day, itemOf, nowMs } from '../../support/state.ts';

const week: StateLimits = { olderThanMs: 7 * day };
const folder = { in: 'folder', path: '/c/x' } as const;

function gone(items: readonly StateItem[], level: Level, limits: StateLimits): readonly string[] {
  return decide(items, level, limits, nowMs).map(({ item, why }) => `${item.id} ${why.kind}`);
}

describe('what goes', () => {
  const tool = itemOf('tool', { days: 90, goesAt: 'all', hasLimits: false, place: folder });
  const killed = itemOf('killed', { days: 0, goesAt: 'normal', place: folder });
  const foreign = itemOf('foreign', { days: 90, hasLimits: false });
  const other = itemOf('other', { days: 90, goesAt: 'never', hasLimits: false, place: folder });
  const cases: readonly {
    name: string;
    items: readonly StateItem[];
    level?: Level;
    limits?: StateLimits;
    expected: readonly string[];
  }[] = [
    {
      name: 'normal: what was unused for longer than the limit',
      items: [itemOf('new'), itemOf('old', { days: 8 }), itemOf('edge', { days: 7 })],
      expected: ['old unused'],
    },
    {
      name: 'normal: what was used longest ago, until the rest may stay',
      items: [itemOf('a', { days: 1 }), itemOf('b', { days: 3 }), itemOf('c', { days: 2 })],
      limits: { keepBytes: 15 },
      expected: ['b above', 'c above'],
    },
    {
      name: 'normal: nothing that takes exactly what may stay',
      items: [itemOf('a'), itemOf('b')],
      limits: { keepBytes: 20 },
      expected: [],
    },
    {
      name: 'normal: what is unused counts for what may stay',
      items: [itemOf('a', { days: 8 }), itemOf('b', { days: 1 })],
      limits: { ...week, keepBytes: 10 },
      expected: ['a unused'],
    },
    {
      name: 'normal: neither tools, nor the cache of a builder that somebody else has made',
      items: [tool, foreign, other, itemOf('a')],
      expected: [],
    },
    {
      name: 'normal: what somebody else’s builder holds is no reason that ours loses something',
      items: [{ ...foreign, bytes: 1000 }, { ...other, bytes: 1000 }, itemOf('a')],
      limits: { keepBytes: 20 },
      expected: [],
    },
    {
      name: 'normal: tools count for what may stay, and stay',
      items: [{ ...tool, bytes: 15 }, itemOf('a')],
      limits: { keepBytes: 20 },
      expected: ['a above'],
    },
    { name: 'normal: runs that were killed', items: [killed], limits: {}, expected: ['killed asked'] },
    {
      name: 'deep: the whole cache of engines, tools stay',
      items: [tool, foreign, other, itemOf('a')],
      level: 'deep',
      limits: {},
      expected: ['foreign asked', 'a asked'],
    },
    {
      name: 'all: tools as well, and never what is not ours',
      items: [tool, other, itemOf('a')],
      level: 'all',
      limits: {},
      expected: ['tool asked', 'a asked'],
    },
    {
      name: 'nothing that is in use, at no level',
      items: [itemOf('a', { inUse: true, days: 90 }), { ...tool, inUse: true }],
      level: 'all',
      expected: [],
    },
    {
      name: 'not what something stands on that is in use',
      items: [
        itemOf('base', { days: 90 }),
        itemOf('top', { days: 90, inUse: true, parents: ['mid'] }),
        itemOf('mid', { days: 90, parents: ['base'] }),
        itemOf('lone', { days: 90 }),
      ],
      level: 'deep',
      expected: ['lone asked'],
    },
    {
      name: 'not an old step that a new one stands on',
      items: [itemOf('base', { days: 90 }), itemOf('top', { days: 1, parents: ['base'] })],
      expected: [],
    },
    {
      name: 'what stands on something before that',
      items: [
        itemOf('base', { days: 9 }),
        itemOf('mid', { days: 9, parents: ['base'] }),
        itemOf('top', { days: 9, parents: ['mid'] }),
      ],
      expected: ['top unused', 'mid unused', 'base unused'],
    },
    {
      name: 'not what an image of the engine shares, nor what it stands on',
      items: [
        itemOf('base', { days: 90 }),
        itemOf('top', { days: 90, goesAt: 'never', hasLimits: false, parents: ['base'] }),
      ],
      level: 'deep',
      expected: [],
    },
    {
      name: 'nothing of a circle, which no engine has',
      items: [itemOf('a', { parents: ['b'] }), itemOf('b', { parents: ['a'] })],
      level: 'deep',
      expected: [],
    },
  ];
  test.each(cases)('$name', ({ items, level = 'normal', limits = week, expected }) => {
    expect(gone(items, level, limits)).toEqual(expected);
  });
});

describe('whatever there is', () => {
  const anyItems = fc
    .array(
      fc.record({
        bytes: fc.nat(100),
        days: fc.nat(60),
        inUse: fc.boolean(),
        hasLimits: fc.boolean(),
        on: fc.option(fc.nat(20), { nil: undefined }),
      }),
      { maxLength: 20 },
    )
    .map((all) =>
      all.map(({ on, ...about }, index) =>
        itemOf(`i${index}`, {
          ...about,
          parents: on === undefined || on >= index ? [] : [`i${on}`],
        }),
      ),
    );
  const anyLevel = fc.constantFrom<Level>('normal', 'deep', 'all');
  const anyLimits = fc.record(
    { keepBytes: fc.nat(500), olderThanMs: fc.nat(60 * day) },
    { requiredKeys: [] },
  );

  test('nothing goes before what stands on it, and nothing in use goes', () => {
    fc.assert(
      fc.property(anyItems, anyLevel, anyLimits, (items, level, limits) => {
        const going = decide(items, level, limits, nowMs).map(({ item }) => item);
        const at = new Map(going.map(({ id }, index) => [id, index]));
        expect(going.filter(({ inUse }) => inUse)).toEqual([]);
        for (const { id, parents } of items)
          for (const parent of parents)
            if (at.has(parent)) expect(at.get(id) ?? Infinity).toBeLessThan(at.get(parent) ?? -1);
      }),
    );
  });

  test('a second time there is nothing left to go', () => {
    fc.assert(
      fc.property(anyItems, anyLevel, anyLimits, (items, level, limits) => {
        const first = new Set(decide(items, level, limits, nowMs).map(({ item }) => item.id));
        const rest = items.filter(({ id }) => !first.has(id));
        expect(decide(rest, level, limits, nowMs)).toEqual([]);
      }),
    );
  });
});
