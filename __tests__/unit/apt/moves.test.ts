import { expect, test } from '@jest/globals';
import { againWhileMoved } from '../../../src/apt/moves.ts';
import { defaultRetryPolicy } from '../../../src/oci/registry/retry.ts';
import { problemFrom } from '../../support/problem.ts';

const policy = { ...defaultRetryPolicy, baseMs: 0 };
const never = new AbortController().signal;

test('what others were faster with is done again, until it is done', async () => {
  const answers = ['moved', 'moved', { done: true }] as const;
  let asked = 0;
  const once = () => Promise.resolve(answers[asked++] ?? 'moved');
  expect(await againWhileMoved('The repository', never, once, policy)).toEqual({ done: true });
  expect(asked).toBe(3);
});

test('where others are always faster it is told, and not tried for ever', async () => {
  let asked = 0;
  const once = () => {
    asked += 1;
    return Promise.resolve('moved' as const);
  };
  expect(await problemFrom(() => againWhileMoved('The repository', never, once, policy))).toMatchObject({
    kind: 'surroundings',
    what: 'The repository moved 6 times while it was written',
  });
  expect(asked).toBe(6);
});

test('who stops it waits for no pause', async () => {
  const stopping = new AbortController();
  const once = () => {
    stopping.abort();
    return Promise.resolve('moved' as const);
  };
  expect(await problemFrom(() => againWhileMoved('The repository', stopping.signal, once))).toMatchObject({
    kind: 'interrupted',
  });
});
