import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refreshPeriod } from '../../../src/plan/refresh.ts';

describe('the period that REFRESH names', () => {
  test.each<{ every: 'daily' | 'weekly' | 'monthly'; now: string; expected: string }>([
    { every: 'daily', now: '2026-11-22T23:59:59Z', expected: '2026-11-22' },
    { every: 'monthly', now: '2026-11-22T00:00:00Z', expected: '2026-11' },
    { every: 'weekly', now: '2026-11-22T12:00:00Z', expected: '2026-W47' },
    { every: 'weekly', now: '2026-11-23T00:00:00Z', expected: '2026-W48' },
    { every: 'weekly', now: '2026-01-01T00:00:00Z', expected: '2026-W01' },
    { every: 'weekly', now: '2027-01-01T00:00:00Z', expected: '2026-W53' },
    { every: 'weekly', now: '2024-12-30T00:00:00Z', expected: '2025-W01' },
  ])('$every at $now is $expected', ({ every, now, expected }) => {
    expect(refreshPeriod(every, new Date(now))).toBe(expected);
  });

  test('a week has seven days and begins on a Monday', () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, (day) => {
        const at = (offset: number): Date => new Date((day + offset) * 86_400_000);
        const isNew = refreshPeriod('weekly', at(0)) !== refreshPeriod('weekly', at(-1));
        expect(isNew).toBe(at(0).getUTCDay() === 1);
      }),
    );
  });
});
