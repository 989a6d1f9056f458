import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expand } from '../../../src/plan/expand.ts';

const variables = new Map([
  ['A', 'alpha'],
  ['B_2', 'beta'],
  ['EMPTY', ''],
  ['__proto__', 'p'],
]);
const lookup = (name: string) => variables.get(name);

describe('variables are put in as BuildKit does it', () => {
  test.each<{ given: string; expected: string | undefined }>([
    { given: 'debian:12', expected: 'debian:12' },
    { given: '$A', expected: 'alpha' },
    { given: '${A}', expected: 'alpha' },
    { given: 'x-$A-$B_2.y', expected: 'x-alpha-beta.y' },
    { given: '$A$B_2', expected: 'alphabeta' },
    { given: '$NONE', expected: '' },
    { given: 'x${NONE}y', expected: 'xy' },
    { given: '$__proto__', expected: 'p' },
    { given: '$toString', expected: '' },
    { given: '${NONE:-d}', expected: 'd' },
    { given: '${EMPTY:-d}', expected: 'd' },
    { given: '${EMPTY-d}', expected: '' },
    { given: '${NONE-d}', expected: 'd' },
    { given: '${A:-d}', expected: 'alpha' },
    { given: '${A:+o}', expected: 'o' },
    { given: '${EMPTY:+o}', expected: '' },
    { given: '${EMPTY+o}', expected: 'o' },
    { given: '${NONE+o}', expected: '' },
    { given: '${A:?must be there}', expected: 'alpha' },
    { given: '${NONE:?must be there}', expected: undefined },
    { given: '${NONE:-${ALSO:-$A}}', expected: 'alpha' },
    { given: '${NONE:-a:b/c@d}', expected: 'a:b/c@d' },
    { given: '${NONE:-}x', expected: 'x' },
    // The first brace closes: what follows is text.
    { given: '${A:-{x}}', expected: 'alpha}' },
    { given: '\\$A', expected: '$A' },
    { given: 'a\\\\b', expected: 'a\\b' },
    { given: "'$A'", expected: '$A' },
    { given: '"$A b"', expected: 'alpha b' },
    { given: '"a\\"b\\$c\\d"', expected: 'a"b$c\\d' },
    { given: 'a"b"c\'d\'', expected: 'abcd' },
    { given: '$', expected: '$' },
    { given: 'a$.b', expected: 'a$.b' },
    { given: '$1', expected: '' },
    { given: '$$', expected: '' },
    { given: '${}', expected: undefined },
    { given: '${A', expected: undefined },
    { given: '${A:', expected: undefined },
    { given: '${A:}', expected: undefined },
    { given: '${A#al}', expected: undefined },
    { given: '${A%pha}', expected: undefined },
    { given: '${A/a/b}', expected: undefined },
    { given: '${.}', expected: undefined },
    { given: '"open', expected: undefined },
    { given: "'open", expected: undefined },
    { given: '', expected: '' },
  ])('$given', ({ given, expected }) => {
    expect(expand(given, lookup)).toBe(expected);
  });

  test('the escape character of the Dockerfile', () => {
    expect(expand('`$A\\$A', lookup, '`')).toBe('$A\\alpha');
  });

  test('text without $, quotes and escape stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[$\\"']/g, '')),
        (given) => {
          expect(expand(given, lookup)).toBe(given);
        },
      ),
    );
  });

  test('whatever is escaped comes out as it was', () => {
    fc.assert(
      fc.property(fc.string(), (given) => {
        expect(expand(given.replaceAll(/[$\\"']/g, '\\$&'), lookup)).toBe(given);
      }),
    );
  });
});
