import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesWildcard } from '../../../src/tools/wildcard.ts';

describe('a pattern with * as wildcard', () => {
  test.each<{ pattern: string; text: string; expected: boolean }>([
    { pattern: 'CVE-2024-1', text: 'CVE-2024-1', expected: true },
    { pattern: 'CVE-2024-1', text: 'CVE-2024-12', expected: false },
    { pattern: 'CVE-2024-*', text: 'CVE-2024-12', expected: true },
    { pattern: '*', text: '', expected: true },
    { pattern: '*', text: '/usr/bin/su', expected: true },
    { pattern: '/data/*', text: '/data/a/b', expected: true },
    { pattern: '/data/*', text: '/data', expected: false },
    { pattern: 'a*b*c', text: 'a--b--c', expected: true },
    { pattern: 'a*b*c', text: 'ac', expected: false },
    { pattern: 'a*a', text: 'a', expected: false },
    { pattern: 'v1.*', text: 'v10', expected: false },
    { pattern: '', text: '', expected: true },
  ])('$pattern and $text: $expected', ({ pattern, text, expected }) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  test('means what the regular expression of it means', () => {
    const letter = fc.constantFrom('a', 'b', '*', '.');
    const some = fc.string({ unit: letter, maxLength: 8 });
    fc.assert(
      fc.property(some, some, (pattern, text) => {
        const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
        expect(matchesWildcard(pattern, text)).toBe(new RegExp(`^${parts.join('.*')}$`, 's').test(text));
      }),
      { numRuns: 2000 },
    );
  });
});
