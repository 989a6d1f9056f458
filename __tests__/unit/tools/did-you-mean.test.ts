import { expect, test } from '@jest/globals';
import { platformsLike } from '../../../src/oci/platform.ts';
import { nearest } from '../../../src/tools/did-you-mean.ts';

test.each<{ name: string; word: string; known: readonly string[]; expected: string | undefined }>([
  { name: 'the only one that is near', word: 'imges', known: ['src', 'images'], expected: 'images' },
  { name: 'the nearer one', word: 'linux/arm6', known: platformsLike('linux/arm6'), expected: 'linux/arm' },
  {
    name: 'of two as near, the one in which letters have changed places',
    word: 'linux/arm46',
    known: platformsLike('linux/arm46'),
    expected: 'linux/arm64',
  },
  { name: 'the first of those that are alike', word: 'ac', known: ['ab', 'ad'], expected: 'ab' },
  { name: 'nothing that is far', word: 'imges', known: ['documentation', 'src'], expected: undefined },
  { name: 'nothing, where nothing is known', word: 'imges', known: [], expected: undefined },
])('what was probably meant is $name', ({ word, known, expected }) => {
  expect(nearest(word, known)).toBe(expected);
});
