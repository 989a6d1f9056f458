import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDropped } from '../../../../src/plan/files/covers.ts';
import { excludeRules, readIgnoreFile, type IgnoreRules } from '../../../../src/plan/files/ignore-rules.ts';

function rulesOf(text: string): IgnoreRules {
  const rules = readIgnoreFile(text);
  if (!('judge' in rules)) throw new Error(`line ${rules.line} is malformed`);
  return rules;
}

/** All forms are compared with real BuildKit in e2e/context-files.test.ts; these are the ones that people trip over. */
describe('.dockerignore', () => {
  test.each([
    { name: 'a name means the one at the top only', text: 'a', dropped: ['a', 'a/b'], kept: ['x/a', 'A'] },
    {
      name: 'two stars mean any depth',
      text: '**/a',
      dropped: ['a', 'x/a', 'x/y/a/b'],
      kept: ['xa', 'x/ba'],
    },
    {
      name: 'an exception opens a folder',
      text: 'a\n!a/b',
      dropped: ['a/c', 'a/c/b'],
      kept: ['a/b', 'a/b/c'],
    },
    { name: 'the last one counts', text: '!a/b\na', dropped: ['a/b'], kept: ['b'] },
    {
      name: 'a comment is one only at the very beginning',
      text: ' #a\n#b',
      dropped: ['#a'],
      kept: ['b', '#b'],
    },
    {
      name: 'spaces, CR and a byte order mark go',
      text: '\uFEFF a \r\n\tb\t',
      dropped: ['a', 'b'],
      kept: ['c'],
    },
    { name: 'no sign is special but Go’s', text: '(a)+.x', dropped: ['(a)+.x'], kept: ['aa.x', '(a)+yx'] },
    { name: 'a class', text: '[a-c]x[^/]', dropped: ['bxy'], kept: ['dxy', 'bx'] },
    { name: 'a letter with a backslash is a class of Go’s', text: 'a\\d?', dropped: ['a1x'], kept: ['adx'] },
    { name: 'what cannot be told drops nothing', text: '\\pLx*', dropped: [], kept: ['ax', 'pLx'] },
    { name: 'what cannot be told takes everything back', text: '*\n!\\pLx*', dropped: [], kept: ['ax', 'b'] },
    { name: 'signs beyond the first plane are one sign', text: '?', dropped: ['😀', 'ü'], kept: ['😀😀'] },
  ])('$name', ({ text, dropped, kept }) => {
    const rules = rulesOf(text);
    const verdicts = [...dropped, ...kept].map((path) => [path, isDropped(rules, path, false)]);
    expect(verdicts).toEqual([...dropped.map((path) => [path, true]), ...kept.map((path) => [path, false])]);
  });

  test.each([
    { text: 'ok\n[', line: 2 },
    { text: '[]a]', line: 1 },
    { text: 'a\\', line: 1 },
    { text: '# all\n\n! ', line: 3 },
    { text: '[a-]', line: 1 },
  ])('$text is malformed', ({ text, line }) => {
    expect(readIgnoreFile(text)).toMatchObject({ line });
  });

  test('nothing that can be written makes reading it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (text, path) => {
        const rules = readIgnoreFile(text);
        expect('line' in rules || typeof isDropped(rules, path, false)).toBeTruthy();
      }),
    );
  });

  test('a malformed --exclude excludes nothing: BuildKit will refuse it', () => {
    expect(excludeRules(['*', '[']).isEmpty).toBe(true);
  });
});
