import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bytes,
  count,
  duration,
  inOneForm,
  listed,
  place,
  shortDigest,
  tagOf,
} from '../../../src/report/words.ts';
import { digest } from '../../support/run-report.ts';

describe('words for numbers', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1234, '1.23 kB'],
    [41_249_000, '41.2 MB'],
    [99_960_000, '100 MB'],
    [412_000_000, '412 MB'],
    [999_700_000, '1 GB'],
    [1_500_000_000, '1.5 GB'],
    [1_234_000_000_000, '1.23 TB'],
  ])('%d bytes are %s', (given, expected) => {
    expect(bytes(given)).toBe(expected);
  });

  test('bytes never need more than seven characters up to petabytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e15 }), (given) => expect(bytes(given).length).toBeLessThan(8)),
    );
  });

  test.each([
    [0, '0ms'],
    [430, '430ms'],
    [4234, '4.2s'],
    [83_400, '1m 23s'],
  ])('%d ms are %s', (given, expected) => {
    expect(duration(given)).toBe(expected);
  });

  test.each([
    [count(1, 'image'), '1 image'],
    [count(0, 'image'), '0 images'],
    [count(2, 'entry', 'entries'), '2 entries'],
    [listed([]), ''],
    [listed(['a']), 'a'],
    [listed(['a', 'b', 'c']), 'a, b and c'],
    [tagOf('ghcr.io/acme/base:1.2.0'), '1.2.0'],
    [tagOf('127.0.0.1:5000/acme/base'), 'base'],
    [shortDigest(digest('x')), digest('x').slice(7, 19)],
    [place({ file: 'a/Dockerfile' }), 'a/Dockerfile'],
    [place({ file: 'a/Dockerfile', line: 3 }), 'a/Dockerfile:3'],
    [place({ file: 'a/Dockerfile', line: 3, column: 5 }), 'a/Dockerfile:3:5'],
    [place({ file: 'a\nb', column: 5 }), 'a b'],
  ])('%s', (given, expected) => {
    expect(given).toBe(expected);
  });
});

test.each([
  ['253 MB (252691968 bytes) more than 1.5 kB (1500 bytes)', '253 MB more than 1.5 kB'],
  ['999 B (999 bytes)', '999 B'],
  ['it reads (12 bytes) behind its end', 'it reads (12 bytes) behind its end'],
])('a size has one form for people: %s', (given, expected) => {
  expect(inOneForm(given)).toBe(expected);
});
