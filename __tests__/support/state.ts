import type { StateItem } from '../../src/state/item.ts';

/** The moment at which tests look, in milliseconds since 1970. */
export const nowMs = Date.parse('2026-11-22T12:00:00Z');

export const day = 24 * 60 * 60 * 1000;

/** Something of an engine of ours that nobody uses, a day old and 10 bytes large, with what a test says of it. */
export function itemOf(id: string, about: Partial<StateItem> & { readonly days?: number } = {}): StateItem {
  const { days = 1, ...rest } = about;
  return {
    id,
    kind: 'step',
    name: id,
    bytes: 10,
    lastUsedMs: nowMs - days * day,
    inUse: false,
    parents: [],
    goesAt: 'deep',
    hasLimits: true,
    place: { in: 'engine', engine: 'e', record: id },
    ...rest,
  };
}
