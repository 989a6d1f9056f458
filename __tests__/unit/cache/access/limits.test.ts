import { expect, test } from '@jest/globals';
import { jobLimit, until, usualLimits } from '../../../../src/cache/access/limits.ts';
import { interrupted, surroundingsFailed, type Problem } from '../../../../src/problem.ts';
import { problemFrom } from '../../../support/problem.ts';

test.each([
  { bytes: 0, ms: 300_000 },
  { bytes: 2_000_000_000, ms: 800_000 },
  { bytes: Number.MAX_SAFE_INTEGER, ms: 2 ** 31 - 1 },
  { bytes: Number.POSITIVE_INFINITY, ms: 2 ** 31 - 1 },
])('a job of $bytes bytes may take $ms milliseconds', ({ bytes, ms }) => {
  expect(jobLimit(usualLimits, bytes)).toBe(ms);
});

/** Ends with what is thrown when it is stopped. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(interrupted());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
}

const late = (): Problem => surroundingsFailed('too late');

test('who is late is told so, and who was stopped is told that', async () => {
  const [stop, limit] = [new AbortController(), new AbortController()];
  const work = problemFrom(() => until(stop.signal, limit.signal, stopped, late));
  limit.abort();
  expect(await work).toMatchObject({ what: 'too late' });
  stop.abort();
  expect(await problemFrom(() => until(stop.signal, limit.signal, stopped, late))).toMatchObject({
    kind: 'interrupted',
  });
});

test('what fails by itself is told as it is, also when the time is over', async () => {
  const problem = await problemFrom(() =>
    until(
      new AbortController().signal,
      AbortSignal.abort(),
      () => Promise.reject(surroundingsFailed('a full disk')),
      late,
    ),
  );
  expect(problem.what).toBe('a full disk');
});
