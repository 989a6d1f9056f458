import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMask } from '../../../src/host/mask.ts';

const hide = (secrets: readonly string[], text: string) => {
  const mask = createMask();
  for (const secret of secrets) mask.add(secret);
  return mask.hide(text);
};

describe('secrets are not to be read in what is printed', () => {
  test.each<{ name: string; secrets: readonly string[]; given: string; expected: string }>([
    { name: 'none', secrets: [], given: 'text', expected: 'text' },
    {
      name: 'one, wherever it stands',
      secrets: ['hunter2'],
      given: 'hunter2 a hunter2hunter2',
      expected: '*** a ***',
    },
    {
      name: 'signs that mean something elsewhere',
      secrets: ['a$&.*(b'],
      given: 'x a$&.*(b y',
      expected: 'x *** y',
    },
    {
      name: 'blanks around do not count',
      secrets: ['  hunter2\n'],
      given: 'pw=hunter2;',
      expected: 'pw=***;',
    },
    {
      name: 'each line of several, and all of them together',
      secrets: ['-----BEGIN\nabcdef\r\nghijkl\n-----END'],
      given: 'abcdef, ghijkl, -----BEGIN\nabcdef\r\nghijkl\n-----END.',
      expected: '***, ***, ***.',
    },
    {
      name: 'lines that are too short to be secrets',
      secrets: ['{\n"key": 1\n}'],
      given: '{ "key": 1 }',
      expected: '{ *** }',
    },
    {
      name: 'a secret in another',
      secrets: ['abcd', 'abcdefgh'],
      given: 'abcdefgh abcd',
      expected: '*** ***',
    },
    { name: 'two that overlap', secrets: ['abcdef', 'defghi'], given: 'xabcdefghix', expected: 'x***x' },
    { name: 'one that overlaps itself', secrets: ['abcab'], given: 'abcabcab!', expected: '***!' },
    { name: 'three stars', secrets: ['****'], given: '*****', expected: '***' },
    { name: 'a short one', secrets: ['abc'], given: 'abc', expected: 'abc' },
    { name: 'nothing', secrets: ['', '\n\n'], given: 'a\n\nb', expected: 'a\n\nb' },
  ])('$name', ({ secrets, given, expected }) => {
    expect(hide(secrets, given)).toBe(expected);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n'), maxLength: 12 });

  test('no character of a secret is left where it stood', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 6 }), (secrets, words) => {
        const text = words.join('');
        const parts = secrets
          .flatMap((secret) => [secret, ...secret.split('\n')])
          .map((part) => part.trim())
          .filter((part) => part.length >= 4);
        const covered = Array.from(text, (_, at) =>
          parts.some((part) =>
            Array.from(part, (__, offset) => at - offset).some(
              (from) => from >= 0 && text.startsWith(part, from),
            ),
          ),
        );
        const kept = Array.from(text).filter((_, at) => !covered[at]);
        expect(hide(secrets, text).replaceAll('***', '')).toBe(kept.join(''));
      }),
    );
  });
});
