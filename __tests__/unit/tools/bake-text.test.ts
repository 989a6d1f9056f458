import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bakeText, unescapeBake } from '../../../src/tools/bake-text.ts';

test('what bake would take for a template is escaped, in values and in keys', () => {
  expect(
    bakeText({ args: { '${K}': 'a${BAKE_LOCAL_PLATFORM}b', p: '%{ if }', n: 1, t: ['$x', '$${'] } }),
  ).toBe(
    JSON.stringify({
      args: { '$${K}': 'a$${BAKE_LOCAL_PLATFORM}b', p: '%%{ if }', n: 1, t: ['$x', '$$${'] },
    }),
  );
});

test('what bake prints comes back as it was meant', () => {
  const text = fc
    .array(fc.constantFrom('$', '%', '{', '}', 'a', '\n'), { maxLength: 12 })
    .map((part) => part.join(''));
  fc.assert(
    fc.property(fc.dictionary(text, text), (args) => {
      expect(unescapeBake(JSON.parse(bakeText({ args })))).toEqual({ args });
    }),
  );
});
