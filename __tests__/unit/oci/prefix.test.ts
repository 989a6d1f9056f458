import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBuiltOn, sharedLayers } from '../../../src/oci/prefix.ts';

const layers = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });

describe('an image built on another', () => {
  test('has all layers of its base below its own', () => {
    fc.assert(
      fc.property(layers, layers, (base, own) => {
        expect(isBuiltOn(base, [...base, ...own])).toBe(true);
      }),
    );
  });

  test('and only then: what is cut off the derived image at the length of the base is the base', () => {
    fc.assert(
      fc.property(layers, layers, (base, derived) => {
        const same = JSON.stringify(derived.slice(0, base.length)) === JSON.stringify(base);
        expect(isBuiltOn(base, derived)).toBe(same);
      }),
    );
  });

  test('counts the layers that two images share from the bottom', () => {
    expect(sharedLayers(['a', 'b', 'c'], ['a', 'b', 'x', 'c'])).toBe(2);
  });
});
