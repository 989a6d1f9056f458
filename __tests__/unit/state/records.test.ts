import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agoOf, sizeOf } from '../../../src/state/human.ts';
import { hadRecords, readRecords } from '../../../src/state/records.ts';

const hour = 3_600_000;
const nowMs = Date.parse('2026-11-22T12:00:00Z');

describe('a size that buildx tells people', () => {
  test.each([
    { text: '0B', expected: 0 },
    { text: '999B', expected: 999 },
    { text: '4.096kB', expected: 4096 },
    { text: '27.36MB', expected: 27_360_000 },
    { text: '1.5GB', expected: 1_500_000_000 },
    { text: '2TB', expected: 2_000_000_000_000 },
    { text: '1e+03PB', expected: 1e18 },
    { text: '12KiB', expected: undefined },
    { text: '', expected: undefined },
    { text: '4 parsecs', expected: undefined },
  ])('$text', ({ text, expected }) => {
    expect(sizeOf(text)).toBe(expected);
  });

  test('is off by less than a thousandth', () => {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e14 }), (bytes) => {
        const power = Math.min(4, Math.floor(Math.log10(bytes) / 3));
        const text = `${Number((bytes / 1000 ** power).toPrecision(4))}${units[power] ?? ''}`;
        expect(Math.abs((sizeOf(text) ?? Infinity) - bytes)).toBeLessThanOrEqual(bytes / 1000);
      }),
    );
  });
});

test.each([
  { text: 'Less than a second ago', expected: 0 },
  { text: '1 second ago', expected: 1000 },
  { text: '59 seconds ago', expected: 59_000 },
  { text: 'About a minute ago', expected: 60_000 },
  { text: 'About an hour ago', expected: hour },
  { text: '47 hours ago', expected: 47 * hour },
  { text: '13 days ago', expected: 13 * 24 * hour },
  { text: '5 weeks ago', expected: 5 * 7 * 24 * hour },
  { text: '3 months ago', expected: 90 * 24 * hour },
  { text: '2 years ago', expected: 730 * 24 * hour },
  { text: 'yesterday', expected: undefined },
  { text: '', expected: undefined },
])('a last use that buildx tells people: $text', ({ text, expected }) => {
  expect(agoOf(text)).toBe(expected);
});

describe('the records of a build cache', () => {
  test('are read from what buildx prints, a line each', () => {
    const lines = [
      '{"CreatedAt":"2026-11-22 10:33:00.226 +0000 UTC","Description":"cached mount /c from exec /bin/sh -c a\\nb with id \\"/c\\"","ID":"o8152","LastUsedAt":"2 weeks ago","Mutable":true,"Parents":null,"Reclaimable":true,"Shared":false,"Size":"3.15MB","Type":"exec.cachemount","UsageCount":1}',
      '{"CreatedAt":"2026-11-22 11:00:00 +0100 CET","Description":"","ID":"yury6","Parents":["s41k2"],"Reclaimable":false,"Shared":true,"Size":"8.192kB"}',
      '',
    ];
    expect(readRecords(lines.join('\n'), nowMs)).toEqual([
      {
        id: 'o8152',
        type: 'exec.cachemount',
        description: 'cached mount /c from exec /bin/sh -c a\nb with id "/c"',
        bytes: 3_150_000,
        createdMs: Date.UTC(2026, 10, 22, 10, 33),
        lastUsedMs: nowMs - 14 * 24 * hour,
        inUse: false,
        isShared: false,
        parents: [],
      },
      {
        id: 'yury6',
        type: '',
        description: '',
        bytes: 8192,
        createdMs: Date.UTC(2026, 10, 22, 10),
        lastUsedMs: nowMs - 2 * hour,
        inUse: true,
        isShared: true,
        parents: ['s41k2'],
      },
    ]);
  });

  test('count as new where nobody can tell when they were used', () => {
    const [record] = readRecords('{"ID":"a","Reclaimable":true,"Size":"1B","CreatedAt":"?"}', nowMs);
    expect(record?.lastUsedMs).toBe(nowMs);
  });

  test('tell whether an engine had something at a moment', () => {
    const madeAt = (time: string): string =>
      `{"ID":"a","Reclaimable":true,"Size":"1B","CreatedAt":"2026-11-22 ${time} +0000 UTC"}`;
    const records = readRecords([madeAt('11:00:00.9'), madeAt('10:00:00.9')].join('\n'), nowMs);
    expect(hadRecords(records, Date.UTC(2026, 10, 22, 10, 0, 1))).toBe(true);
    expect(hadRecords(records, Date.UTC(2026, 10, 22, 10))).toBe(false);
    expect(hadRecords([], nowMs)).toBe(false);
    // What is read from a layer cache keeps the date of its first build.
    const used = readRecords(madeAt('10:00:00').replace('}', ',"LastUsedAt":"1 minute ago"}'), nowMs);
    expect(hadRecords(used, Date.UTC(2026, 10, 22, 11))).toBe(false);
  });

  test.each(['{"ID":"a|b","Reclaimable":true,"Size":"1B"}', '{"ID":"a","Size":"1B"}', '{'])(
    'that are something else are refused: %s',
    (line) => {
      expect(() => readRecords(line, nowMs)).toThrow('buildx du');
    },
  );
});
