import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goingLines } from '../../../src/report/going-text.ts';
import { usageText } from '../../../src/report/usage-text.ts';
import { spanWords } from '../../../src/report/usage-words.ts';
import { usageOutput, type Usage } from '../../../src/report/usage.ts';
import { ageOf, sumOf, usageRows } from '../../../src/state/usage.ts';
import { hostileText } from '../../support/run-report.ts';
import { day, itemOf, nowMs } from '../../support/state.ts';

const folder = { in: 'folder', path: '/c/x' } as const;
const rows = usageRows(
  [
    itemOf('a', { name: 'app', bytes: 2_000_000, days: 0 }),
    itemOf('b', { name: 'app', bytes: 500_000, days: 40, inUse: true }),
    itemOf('c', { kind: 'mount', name: '/root/.cache (pip)', bytes: 3_000_000, days: 3 }),
  ],
  nowMs,
);
const usage: Usage = {
  places: [
    {
      place: 'engine',
      about: 'builder mine (remote)',
      isOurs: false,
      bytes: 5_500_000,
      inUseBytes: 500_000,
      rows,
    },
    {
      place: 'folder',
      about: '/home/me/.cache/image-build',
      isOurs: true,
      bytes: 0,
      inUseBytes: 0,
      rows: [],
    },
  ],
  limits: { keepBytes: 20e9, olderThanMs: 7 * day },
  beyondBytes: 500_000,
  notes: ['the builder image-build is not running: what it holds is not known'],
};
const look = { color: false, columns: 100, verbose: false };

describe('the disk’s use', () => {
  test('is a table by place, size and age', async () => {
    expect((await usageText(usage, look)).split('\n')).toEqual([
      'what                                size  used today  this week  this month   older',
      'builder mine (remote): 5.5 MB, 500 kB in use (not made by image-build)',
      '  cache mount /root/.cache (pip)    3 MB           –       3 MB           –       –',
      '  steps of app                    2.5 MB        2 MB          –           –  500 kB',
      'cache folder /home/me/.cache/image-build: 0 B',
      '',
      'note: the builder image-build is not running: what it holds is not known',
      'limits: at most 20 GB, unused for at most 7 days; 500 kB can go: image-build clean (--dry-run lists it)',
    ]);
  });

  test('is shown without ages in a narrow terminal', async () => {
    expect((await usageText(usage, { ...look, columns: 40 })).split('\n').slice(0, 3)).toEqual([
      'what                            size',
      'builder mine (remote): 5.5 MB, 500 kB in use (not made by image-build)',
      '  cache mount /root/.cache …    3 MB',
    ]);
  });

  test('hides what takes little, and says so', async () => {
    const many = usageRows(
      [...Array<undefined>(20)].map((_, index) => itemOf(`i${index}`, { bytes: 1000 + index })),
      nowMs,
    );
    const [place] = usage.places;
    const places = place === undefined ? [] : [{ ...place, rows: many }];
    const lines = (await usageText({ ...usage, places }, look)).split('\n');
    expect(lines).toHaveLength(2 + 12 + 1 + 1 + 2);
    expect(lines).toContain('  8 more, 8.03 kB: --verbose shows them');
    const all = (await usageText({ ...usage, places }, { ...look, verbose: true })).split('\n');
    expect(all).toHaveLength(2 + 20 + 1 + 2);
  });

  test('is told to machines with moments and ages', () => {
    expect(usageOutput(usage)).toMatchObject({
      bytes: 5_500_000,
      beyondBytes: 500_000,
      limits: { keepBytes: 20e9, olderThanMs: 7 * day },
      places: [
        {
          place: 'engine',
          isOurs: false,
          entries: [
            { kind: 'mount', name: '/root/.cache (pip)', lastUsed: '2026-11-19T12:00:00.000Z' },
            {
              kind: 'step',
              name: 'app',
              count: 2,
              bytes: 2_500_000,
              inUseBytes: 500_000,
              byAge: { today: 2_000_000, week: 0, month: 0, older: 500_000 },
            },
          ],
        },
        { place: 'folder', entries: [] },
      ],
    });
  });

  test('holds no line, colour or escape code of what a step says', async () => {
    const [place] = usage.places;
    const bad = usageRows([itemOf('a', { kind: 'mount', name: hostileText })], nowMs);
    const places = place === undefined ? [] : [{ ...place, about: hostileText, rows: bad }];
    const text = await usageText({ ...usage, places, notes: [hostileText] }, look);
    expect(text.split('\n')).toHaveLength(6);
    expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });
});

test.each([
  { days: 0, expected: 'today' },
  { days: 0.99, expected: 'today' },
  { days: 1, expected: 'week' },
  { days: 7, expected: 'month' },
  { days: 30, expected: 'older' },
  { days: -1, expected: 'today' },
])('used $days days ago is $expected', ({ days, expected }) => {
  expect(ageOf(nowMs - days * day, nowMs)).toBe(expected);
});

test('whatever is put together, no byte is lost', () => {
  const any = fc.record({
    name: fc.constantFrom('a', 'b'),
    bytes: fc.nat(),
    days: fc.nat(90),
    inUse: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any), (all) => {
      const items = all.map((about, index) => itemOf(String(index), about));
      const together = usageRows(items, nowMs);
      expect(sumOf(together)).toBe(sumOf(items));
      for (const { bytes, byAge } of together)
        expect(byAge.today + byAge.week + byAge.month + byAge.older).toBe(bytes);
    }),
  );
});

test('what goes is a line for each kind of thing and reason, the largest first', async () => {
  const lines = await goingLines(
    [
      { item: itemOf('a', { name: 'app', bytes: 1000 }), why: { kind: 'unused', forMs: 9 * day } },
      { item: itemOf('b', { name: 'app', bytes: 1000 }), why: { kind: 'unused', forMs: 8 * day } },
      { item: itemOf('c', { kind: 'mount', name: '/c', bytes: 5000 }), why: { kind: 'above' } },
      {
        item: itemOf('d', { kind: 'runs', name: 'killed runs', goesAt: 'normal', place: folder }),
        why: { kind: 'asked' },
      },
      {
        item: itemOf('x', {
          kind: 'builder',
          name: 'image-build',
          bytes: 0,
          place: { in: 'buildx', builder: 'x' },
        }),
        why: { kind: 'asked' },
      },
    ],
    new Map([['e', 'state 0']]),
  );
  expect(lines).toEqual([
    '  5 kB  cache mount /c       state 0                above what may stay',
    '  2 kB  steps of app         state 0       2 parts  unused for 8 days',
    '  10 B  left: killed runs    cache folder           of runs that were killed',
    '   0 B  builder image-build                         asked for',
  ]);
});

test.each([
  { ms: 0, expected: '0 minutes' },
  { ms: 60_000, expected: '1 minute' },
  { ms: 119 * 60_000, expected: '119 minutes' },
  { ms: 12 * 3_600_000, expected: '12 hours' },
  { ms: 2 * day, expected: '2 days' },
])('$ms milliseconds are $expected', ({ ms, expected }) => {
  expect(spanWords(ms)).toBe(expected);
});
