import { expect, test } from '@jest/globals';
import { staleness } from '../../../src/check/vulnerabilities/database.ts';

const now = new Date('2026-11-22T10:00:00Z');

test.each<{ name: string; updated: string; next?: string; expected: string | undefined }>([
  {
    name: 'one of today',
    updated: '2026-11-22T06:00:00Z',
    next: '2026-11-23T06:00:00Z',
    expected: undefined,
  },
  {
    name: 'one whose next is overdue for seven days',
    updated: '2026-11-14T00:00:00Z',
    next: '2026-11-15T00:00:00Z',
    expected: undefined,
  },
  {
    name: 'one whose next is overdue for eight',
    updated: '2026-11-13T00:00:00Z',
    next: '2026-11-14T00:00:00Z',
    expected: 'it is of 2026-11-13, and a new one is overdue for 8 days',
  },
  {
    name: 'one of last year',
    updated: '2025-11-01T00:00:00Z',
    next: '2025-11-02T00:00:00Z',
    expected: 'it is of 2025-11-01, 386 days old',
  },
  {
    name: 'one of last year that promises to be good for ever',
    updated: '2025-11-01T00:00:00Z',
    next: '2100-01-01T00:00:00Z',
    expected: 'it is of 2025-11-01, 386 days old',
  },
  {
    name: 'a year to the day',
    updated: '2025-11-22T10:00:00Z',
    next: '2100-01-01T00:00:00Z',
    expected: undefined,
  },
  { name: 'one of one’s own that promises nothing', updated: '2026-11-01T00:00:00Z', expected: undefined },
  { name: 'one without a date', updated: 'soon', expected: 'it does not say when it was made' },
])('the database: $name', ({ updated, next, expected }) => {
  expect(staleness(updated, next, now)).toBe(expected);
});
