import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { isOfSurroundings } from '../../../src/cache/of-surroundings.ts';
import { interrupted, surroundingsFailed } from '../../../src/problem.ts';

const from = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => error);

test.each<{ name: string; work: () => unknown; expected: boolean }>([
  { name: 'a file that is not there', work: () => readFile('/none/at/all'), expected: true },
  {
    name: 'a service that does not answer',
    work: () => Promise.reject(surroundingsFailed('x')),
    expected: true,
  },
  { name: 'who stops the run', work: () => Promise.reject(interrupted()), expected: false },
  { name: 'a mistake of ours that Node finds', work: () => readFile('a\0b'), expected: false },
  {
    name: 'a mistake of ours',
    work: () => Promise.reject(new TypeError('x is not a function')),
    expected: false,
  },
])('$name costs later runs some time, and nothing else: $expected', async ({ work, expected }) => {
  expect(isOfSurroundings(await from(work))).toBe(expected);
});
