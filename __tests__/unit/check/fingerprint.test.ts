import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprintOf } from '../../../src/check/fingerprint.ts';

test('a fingerprint is the same for the same parts and another one for others, wherever the borders are', () => {
  const parts = fc.array(fc.string(), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(fingerprintOf([...a])).toBe(fingerprintOf(a));
      expect(fingerprintOf(a) === fingerprintOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
  expect(fingerprintOf(['ab', 'c'])).not.toBe(fingerprintOf(['a', 'bc']));
});

test('a fingerprint stays what it was: dismissed alerts would open again', () => {
  expect(fingerprintOf(['lint', 'DL3008'])).toBe(
    '4469f75f2e1da79d3213aa5c83c5a48e7c5b84162253f9ee7c4f861845fec07e',
  );
});
