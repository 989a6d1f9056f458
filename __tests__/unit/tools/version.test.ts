import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, readVersion } from '../../../src/tools/version.ts';

test.each([
  ['Haskell Dockerfile Linter 2.15.1', '2.15.1'],
  ['Version: 0.76.0\nVulnerability DB:\n  Version: 2', '0.76.0'],
  ['Haskell Dockerfile Linter 2.12.0-no-git', '2.12.0'],
  ['Version: dev', 'unknown'],
  ['Version: 0.0.0-dev', 'unknown'],
  ['', 'unknown'],
])('%j is version %s', (given, expected) => {
  expect(readVersion(given)).toBe(expected);
});

describe('versions', () => {
  test.each([
    ['0.74.0', '0.74.0', 0],
    ['0.100.0', '0.74.9', 1],
    ['0.69.4', '0.74.0', -1],
    ['1.0.0', '0.99.99', 1],
    ['2.15.1-rc1', '2.15.1', 0],
  ])('%s against %s', (a, b, expected) => {
    expect(Math.sign(compareVersions(a, b))).toBe(expected);
  });

  test('compare the same in both directions', () => {
    const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.'));
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      }),
    );
  });
});
