import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picocolors from 'picocolors';
import { alignedBy, alignedLines, alignedPlain, type AlignedCell } from '../../../src/report/aligned.ts';

const colors = picocolors.createColors(true);
const cell = (text: string): AlignedCell => ({ text, painted: text });
const aligns = ['left', 'right', 'left'] as const;

describe('rows of cells', () => {
  test('stand in columns, numbers at the right, without blanks at the end of a line', async () => {
    const rows = [
      ['image', 'size', 'tags'],
      ['base', '1.5 GB', '1.2.0 +1'],
      ['test-runner', '–', ''],
    ].map((row) => row.map(cell));
    expect(await alignedLines(rows, aligns)).toEqual([
      'image          size  tags',
      'base         1.5 GB  1.2.0 +1',
      'test-runner       –',
    ]);
  });

  test('keep their columns with wide characters and with colours', async () => {
    const rows = [
      [cell('a'), cell('b'), cell('c')],
      [{ text: '世界', painted: colors.red('世界') }, cell('12'), cell('x')],
    ];
    expect(await alignedLines(rows, aligns)).toEqual(['a      b  c', `${colors.red('世界')}  12  x`]);
  });

  test('of signs that are one column wide are the same as from the library that can do any', async () => {
    const sign = fc.constantFrom(
      ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
      '…',
      '–',
    );
    const text = fc.tuple(fc.string({ unit: sign, maxLength: 12 }), fc.boolean()).map(([plain, painted]) => ({
      text: plain,
      painted: painted && plain !== '' ? colors.red(plain) : plain,
    }));
    const row = fc.tuple(text, text, text);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (texts) => {
        const rows = [['image', 'size', 'tags'].map(cell), ...texts];
        expect(alignedPlain(rows, aligns)).toEqual(await alignedBy(rows, aligns));
      }),
    );
  });
});
