import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { surroundingsFailed } from '../../../src/problem.ts';
import {
  defaultRetryPolicy,
  parseRetryAfter,
  pauseMs,
  retried,
  Transient,
  type Retry,
} from '../../../src/oci/registry/retry.ts';

const fast = { ...defaultRetryPolicy, attempts: 3, baseMs: 0 };
const never = new AbortController().signal;

describe('the pause before another try', () => {
  test('doubles, up to its cap, and half of it is chance', () => {
    const pauses = [1, 2, 3, 4, 5, 6].map((attempt) => [
      pauseMs(attempt, defaultRetryPolicy, 0),
      pauseMs(attempt, defaultRetryPolicy, 1),
    ]);
    expect(pauses).toEqual([
      [250, 500],
      [500, 1000],
      [1000, 2000],
      [2000, 4000],
      [4000, 8000],
      [5000, 10000],
    ]);
  });

  test('is never shorter than what the registry asks for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.nat(200_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, asked, random) => {
          expect(pauseMs(attempt, defaultRetryPolicy, random, asked)).toBeGreaterThanOrEqual(asked);
        },
      ),
    );
  });

  const now = Date.parse('2026-11-22T05:00:00Z');
  test.each([
    [undefined, undefined],
    ['0', 0],
    [' 7 ', 7000],
    ['Sun, 22 Nov 2026 05:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 04:00:00 GMT', 0],
    ['soon', undefined],
  ])('Retry-After: %s', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});

describe('trying again', () => {
  const problem = surroundingsFailed('down');
  const busy = { host: 'registry.test', why: '503' };

  async function tries(error: () => Error, signal = never): Promise<{ count: number; thrown: unknown }> {
    let count = 0;
    const operation = (): Promise<never> => {
      count += 1;
      return Promise.reject(error());
    };
    const thrown = await retried(operation, fast, signal).catch((each: unknown) => each);
    return { count, thrown };
  }

  test('ends with the problem after the last try', async () => {
    expect(await tries(() => new Transient(problem, busy))).toEqual({ count: 3, thrown: problem });
  });

  test('is for transient failures only', async () => {
    expect(await tries(() => problem)).toEqual({ count: 1, thrown: problem });
  });

  test('does not wait for a registry that asks for an hour', async () => {
    expect(await tries(() => new Transient(problem, { ...busy, retryAfterMs: 3_600_000 }))).toEqual({
      count: 1,
      thrown: problem,
    });
  });

  test('ends sooner for what is seldom mended by it', async () => {
    expect(await tries(() => new Transient(problem, { ...busy, attempts: 2 }))).toMatchObject({ count: 2 });
  });

  test('is told of each further try, and of none after the last', async () => {
    const told: Retry[] = [];
    await retried(
      () => Promise.reject(new Transient(problem, busy)),
      fast,
      never,
      (retry) => told.push(retry),
    ).catch(() => undefined);
    expect(told).toEqual(Array(2).fill({ what: 'asking registry.test', why: '503' }));
  });

  test('ends at once when somebody stops the run', async () => {
    const stop = new AbortController();
    const { count, thrown } = await tries(() => {
      stop.abort();
      return new Transient(problem, { ...busy, retryAfterMs: 60_000 });
    }, stop.signal);
    expect(count).toBe(1);
    expect(thrown).toMatchObject({ data: { kind: 'interrupted' } });
  });

  test('gives the result of the try that worked', async () => {
    let count = 0;
    const result = await retried(
      () => {
        count += 1;
        return count < 3 ? Promise.reject(new Transient(problem, busy)) : Promise.resolve('done');
      },
      fast,
      never,
    );
    expect(result).toBe('done');
  });
});
