import type { Demands } from '../request/policy-schema.ts';

/**
 * The name of the period that `now` is in, in UTC: `2026-11-22`, `2026-W47` (ISO 8601 week) or `2026-11`. It is given
 * to the build as the argument REFRESH, so that steps below `ARG REFRESH` run once in each period.
 */
export function refreshPeriod(every: NonNullable<Demands['refresh']>, now: Date): string {
  const day = now.toISOString().slice(0, 10);
  switch (every) {
    case 'daily':
      return day;
    case 'monthly':
      return day.slice(0, 7);
    case 'weekly':
      return isoWeek(now);
  }
}

const dayMs = 86_400_000;

/** ISO 8601: a week belongs to the year that its Thursday is in. */
function isoWeek(now: Date): string {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const thursday = new Date(midnight + (4 - (now.getUTCDay() === 0 ? 7 : now.getUTCDay())) * dayMs);
  const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - firstDay) / dayMs / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
