import type { ItemKind, StateItem } from './item.ts';

const day = 24 * 60 * 60 * 1000;

/** When something was last used, in bytes of each: within a day, seven days, thirty days, before. */
export interface ByAge {
  readonly today: number;
  readonly week: number;
  readonly month: number;
  readonly older: number;
}

export type Age = keyof ByAge;

/** Things of one kind and name together. */
export interface UsageRow {
  readonly kind: ItemKind;
  readonly name: string;
  readonly count: number;
  readonly bytes: number;
  /** Of these so many are in use. */
  readonly inUseBytes: number;
  /** Milliseconds since 1970. */
  readonly lastUsedMs: number;
  readonly byAge: ByAge;
}

/** How long ago something was last used. */
export function ageOf(lastUsedMs: number, nowMs: number): Age {
  const agoMs = nowMs - lastUsedMs;
  if (agoMs < day) return 'today';
  if (agoMs < 7 * day) return 'week';
  return agoMs < 30 * day ? 'month' : 'older';
}

/** Items put together by kind and name, the largest first. */
export function usageRows(items: readonly StateItem[], nowMs: number): readonly UsageRow[] {
  const rows = new Map<string, UsageRow>();
  for (const { kind, name, bytes, inUse, lastUsedMs } of items) {
    const key = `${kind}\0${name}`;
    const before = rows.get(key) ?? { kind, name, ...empty };
    const age = ageOf(lastUsedMs, nowMs);
    rows.set(key, {
      ...before,
      count: before.count + 1,
      bytes: before.bytes + bytes,
      inUseBytes: before.inUseBytes + (inUse ? bytes : 0),
      lastUsedMs: Math.max(before.lastUsedMs, lastUsedMs),
      byAge: { ...before.byAge, [age]: before.byAge[age] + bytes },
    });
  }
  return [...rows.values()].sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}

const empty = {
  count: 0,
  bytes: 0,
  inUseBytes: 0,
  lastUsedMs: 0,
  byAge: { today: 0, week: 0, month: 0, older: 0 },
} as const;

/** The bytes of all. */
export function sumOf(items: readonly { readonly bytes: number }[]): number {
  return items.reduce((sum, { bytes }) => sum + bytes, 0);
}
