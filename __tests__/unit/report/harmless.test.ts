import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, cleanLines, oneLine, shorten } from '../../../src/report/harmless.ts';

describe('clean', () => {
  test.each([
    {
      name: 'leaves text alone',
      given: 'Grüße, 日本, 👩‍💻? tab\there',
      expected: 'Grüße, 日本, 👩‍💻? tab\there',
    },
    { name: 'takes colours away', given: '\u001b[1;31mred\u001b[0m', expected: 'red' },
    { name: 'takes colours in eight bits away', given: '\u009b31mred', expected: 'red' },
    {
      name: 'takes links away and keeps their text',
      given: '\u001b]8;;http://x/\u0007a\u001b]8;;\u001b\\',
      expected: 'a',
    },
    { name: 'takes a window title away', given: '\u001b]0;owned\u0007ok', expected: 'ok' },
    { name: 'ends an unfinished sequence with the line', given: '\u001b]0;owned\nnext', expected: '\nnext' },
    { name: 'takes a device control string away', given: '\u001bP1$qm\u001b\\ok', expected: 'ok' },
    { name: 'takes a terminal reset away', given: '\u001bcok', expected: 'ok' },
    { name: 'takes direction marks away', given: 'a\u202eb\u2066c\u200fd', expected: 'abcd' },
    { name: 'takes invisible characters away', given: 'a\u200bb\ufeffc\u{e0041}d', expected: 'abcd' },
    { name: 'takes bells and backspaces away', given: 'a\u0007b\bc\u007fd\u0000', expected: 'abcd' },
    { name: 'makes every line end the same', given: 'a\r\nb\rc\u2028d\u0085e', expected: 'a\nb\nc\nd\ne' },
    { name: 'marks half characters', given: 'a\ud83d', expected: 'a\ufffd' },
  ])('$name', ({ given, expected }) => {
    expect(clean(given)).toBe(expected);
  });

  const anything = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\u001b', '[', ']', '\u009b', '\u0007', '\\', ';', 'm', '\ud800', '\r', '\u202e'),
    ),
  });

  test('leaves no control character but tab and line end, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(clean(text)).not.toMatch(
          /[\p{Cc}\p{Bidi_Control}]/u.exec(clean(text).replace(/[\t\n]/g, ''))?.[0] ?? /^\b$/,
        );
        expect(clean(clean(text))).toBe(clean(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('on one line is one line', () => {
    fc.assert(fc.property(anything, (text) => expect(oneLine(text)).not.toMatch(/[\n\t]| {2}|^ | $/)));
  });
});

test('lines of a log are split where they hold line ends, without blank ones at the end', () => {
  expect(cleanLines(['a\r\nb ', '', 'c', '', '\u001b[0m'])).toEqual(['a', 'b', '', 'c']);
});

describe('shorten', () => {
  test.each([
    { given: ['abc', 3], expected: 'abc' },
    { given: ['abcd', 3], expected: 'ab…' },
    { given: ['👍👍👍', 3], expected: '👍👍👍' },
    { given: ['👍👍👍👍', 2], expected: '👍…' },
    { given: ['abc', 0], expected: '' },
  ] as const)('$given is $expected', ({ given: [text, length], expected }) => {
    expect(shorten(text, length)).toBe(expected);
  });
});
