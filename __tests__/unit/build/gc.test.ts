import { expect, test } from '@jest/globals';
import { gcConfig } from '../../../src/build/gc.ts';
import { limitsOf } from '../../../src/state/limits.ts';

const [rule, all] = ['[[worker.oci.gcpolicy]]', 'all = true'];

test.each([
  { state: undefined, expected: [] },
  { state: {}, expected: [] },
  { state: { keep: '20GB' }, expected: ['gc = true', rule, all, 'maxUsedSpace = "20000000000"'] },
  {
    state: { 'older-than': '7d' },
    expected: [
      'gc = true',
      rule,
      all,
      'keepDuration = "604800s"',
      rule,
      all,
      'minFreeSpace = "20%"',
      'reservedSpace = "10%"',
    ],
  },
  {
    state: { keep: 1024, 'older-than': '12h' },
    expected: ['gc = true', rule, all, 'keepDuration = "43200s"', rule, all, 'maxUsedSpace = "1024"'],
  },
  {
    // Zero would mean no limit at all to BuildKit.
    state: { keep: 0, 'older-than': '0m' },
    expected: ['gc = true', rule, all, 'keepDuration = "1s"', rule, all, 'maxUsedSpace = "1"'],
  },
])('a policy’s limits for our own BuildKit: $state', ({ state, expected }) => {
  expect(gcConfig(limitsOf(state))).toEqual(expected);
});
