import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatBytes, parseBytes } from '../../../src/tools/bytes.ts';

describe('a size in the policy', () => {
  test.each([
    ['500MB', 500_000_000],
    ['500 MB', 500_000_000],
    [' 500mb ', 500_000_000],
    ['500MiB', 524_288_000],
    ['1.5GB', 1_500_000_000],
    ['1.1MB', 1_100_000],
    ['2 kB', 2000],
    ['2KiB', 2048],
    ['1TB', 1_000_000_000_000],
    ['1TiB', 1_099_511_627_776],
    ['12B', 12],
    ['123', 123],
    [123, 123],
    [0, 0],
  ])('%j is %d bytes', (given, expected) => {
    expect(parseBytes(given)).toBe(expected);
  });

  test.each([
    ['500M', 'Did you mean 500MB (1000) or 500MiB (1024)?'],
    ['2k', 'Did you mean 2kB (1000) or 2KiB (1024)?'],
    ['', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    [1.5, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    ['1e9', undefined],
    ['1,5GB', undefined],
    ['five MB', undefined],
    ['99999999TB', undefined],
  ])('%j is refused, and the message says what is accepted', (given, meant) => {
    expect(() => parseBytes(given, 'max-size of base')).toThrow(
      expect.objectContaining({
        data: {
          kind: 'request',
          what: `max-size of base is not a size: ${JSON.stringify(given)}`,
          ...(meant === undefined ? {} : { meant }),
          todo: expect.stringContaining('MiB'),
        },
      }),
    );
  });
});

describe('a size for people', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [487_321_000, '487 MB'],
    [1_500_000_000, '1.5 GB'],
    [1_234_567_890, '1.23 GB'],
    [123_456_789_000_000_000, '123457 TB'],
  ])('%d is %s', (given, expected) => {
    expect(formatBytes(given)).toBe(expected);
  });

  test('reads back as the same size, but for the digits that are not shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_000_000_000_000 }), (bytes) => {
        const again = parseBytes(formatBytes(bytes));
        expect(Math.abs(again - bytes)).toBeLessThanOrEqual(bytes * 0.0051);
      }),
    );
  });
});
