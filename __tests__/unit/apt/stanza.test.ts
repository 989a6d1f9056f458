import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readStanzas, valueOf, writeStanza } from '../../../src/apt/stanza.ts';

const name = fc.stringMatching(/^[A-Z][A-Za-z0-9-]{0,10}$/);
const line = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/);
const value = fc
  .tuple(fc.option(line, { nil: '' }), fc.array(line, { maxLength: 3 }))
  .map(([first, more]) => [first, ...more.map((one) => ` ${one}`)].join('\n'));
const stanza = fc.uniqueArray(fc.record({ name, value }), {
  minLength: 1,
  maxLength: 5,
  selector: (field) => field.name.toLowerCase(),
});

describe('paragraphs of a control file', () => {
  test('stay what they are when they are read and written again', () => {
    fc.assert(
      fc.property(fc.array(stanza, { minLength: 1, maxLength: 4 }), (stanzas) => {
        expect(readStanzas(stanzas.map(writeStanza).join('\n'))).toEqual(stanzas);
      }),
    );
  });

  test('keep the layout of long descriptions', () => {
    const text = 'Package: hello\nDescription: says hello\n Twice:\n  - hello\n .\n   hello\n';
    expect(readStanzas(text).map(writeStanza)).toEqual([text]);
  });

  test('have fields whose names are compared without regard to case', () => {
    expect(readStanzas('PACKAGE: a\n').map((one) => valueOf(one, 'Package'))).toEqual(['a']);
  });

  test.each([
    { given: 'no field\n', says: 'line 1 is no field' },
    { given: ' a continuation\n', says: 'line 1 belongs to no field' },
    { given: 'A: 1\n\n b\n', says: 'line 3 belongs to no field' },
    { given: 'A: 1\na: 2\n', says: 'the field a is there twice' },
  ])('$says', ({ given, says }) => {
    expect(() => readStanzas(given)).toThrow(says);
  });
});
