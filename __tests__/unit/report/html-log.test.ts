import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { brief, html, longest } from '../../../src/report/html/escape.ts';
import { endOf } from '../../../src/report/html/log.ts';

describe('the end of a log', () => {
  test.each([
    {
      name: 'a short one is all there',
      given: ['one', 'two\nthree'],
      expected: { text: 'one\ntwo\nthree', isAll: true },
    },
    { name: 'nothing is nothing', given: [], expected: { text: '', isAll: true } },
    {
      name: 'of many lines the last ones are kept',
      given: Array.from({ length: 300 }, (_, index) => `line ${index}`),
      expected: {
        text: Array.from({ length: 200 }, (_, index) => `line ${index + 100}`).join('\n'),
        isAll: false,
      },
    },
    {
      name: 'many lines in one text are as many',
      given: [Array.from({ length: 300 }, (_, index) => `line ${index}`).join('\n')],
      expected: {
        text: Array.from({ length: 200 }, (_, index) => `line ${index + 100}`).join('\n'),
        isAll: false,
      },
    },
    {
      name: 'of ten megabytes on one line the last characters are kept',
      given: ['x'.repeat(10_000_000), 'the cause'],
      expected: { text: `${'x'.repeat(longest - 10)}\nthe cause`, isAll: false },
    },
  ])('$name', ({ given, expected }) => {
    expect(endOf(given)).toEqual(expected);
  });

  test('is never longer than the page shows, and ends as the log does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30_000, size: 'max' }), { maxLength: 5 }), (texts) => {
        const { text } = endOf([...texts, 'the cause']);
        expect(text.length).toBeLessThanOrEqual(longest);
        expect(text.endsWith('the cause')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a text of any length', () => {
  test('is cut, and says so', () => {
    const { html: shown } = html`${'<'.repeat(10_000_000)}`;
    expect(shown).toBe(`${'&lt;'.repeat(longest)}…`);
  });

  test('is not cut where it is short enough', () => {
    expect(html`${'x'.repeat(longest)}`.html).toBe('x'.repeat(longest));
  });

  test.each([
    ['one\n two', 20, 'one two'],
    ['abcdef', 4, 'abc…'],
    ['\u001b[31mred\u001b[0m \u202eevil', 20, 'red evil'],
    [`${' '.repeat(1000)}x`, 10, '…'],
    ['x'.repeat(10_000_000), 5, 'xxxx…'],
  ])('is brief on one line', (given, length, expected) => {
    expect(brief(given, length)).toBe(expected);
  });
});
