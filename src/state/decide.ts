import type { StateLimits } from '../build/gc.ts';
import { levels, type Level, type StateItem } from './item.ts';

/** Why something goes. */
export type Why =
  /** At this level it goes anyway. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'unused'; readonly forMs: number }
  /** All of it takes more than may stay, and this was used longest ago. */
  | { readonly kind: 'above' };

export interface Going {
  readonly item: StateItem;
  readonly why: Why;
}

/**
 * Decides what goes: what the level asks for; what was unused for longer than the limit; then what was used longest ago,
 * until the rest takes no more than may stay. What is in use stays, with all that it stands on. Something that others
 * stand on counts as used when they were.
 * @returns in the order in which it can go: nothing before what stands on it
 */
export function decide(
  items: readonly StateItem[],
  level: Level,
  { keepBytes, olderThanMs }: StateLimits,
  nowMs: number,
): readonly Going[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const stands = standingOn(items);
  const facts = new Map<string, Facts>();
  const look = (item: StateItem): Facts => {
    const done = facts.get(item.id);
    if (done !== undefined) return done;
    // Until it is known: a circle, which no engine has, would never go.
    facts.set(item.id, { mayGo: false, lastUsedMs: item.lastUsedMs, height: 0 });
    const above = (stands.get(item.id) ?? []).flatMap((id) => known.get(id) ?? []).map(look);
    const found = {
      mayGo: isRemovable(item, level) && above.every(({ mayGo }) => mayGo),
      lastUsedMs: Math.max(item.lastUsedMs, ...above.map(({ lastUsedMs }) => lastUsedMs)),
      height: Math.max(-1, ...above.map(({ height }) => height)) + 1,
    };
    facts.set(item.id, found);
    return found;
  };

  const candidates = items
    .map((item) => ({ item, isAsked: isAsked(item, level), ...look(item) }))
    .filter(({ mayGo }) => mayGo)
    .sort(
      (a, b) => Number(b.isAsked) - Number(a.isAsked) || a.lastUsedMs - b.lastUsedMs || a.height - b.height,
    );
  let rest = items.reduce((sum, item) => sum + (counts(item, level) ? item.bytes : 0), 0);
  const going: Going[] = [];
  for (const { item, isAsked: asked, lastUsedMs } of candidates) {
    const forMs = nowMs - lastUsedMs;
    const why: Why | undefined = asked
      ? { kind: 'asked' }
      : olderThanMs !== undefined && forMs > olderThanMs
        ? { kind: 'unused', forMs }
        : keepBytes !== undefined && rest > keepBytes
          ? { kind: 'above' }
          : undefined;
    if (why === undefined) continue;
    rest -= item.bytes;
    going.push({ item, why });
  }
  return going;
}

interface Facts {
  readonly mayGo: boolean;
  /** The last use of it, or of anything that stands on it. */
  readonly lastUsedMs: number;
  /** How much stands on it: what stands lower goes later. */
  readonly height: number;
}

/** Item → those that stand on it. */
function standingOn(items: readonly StateItem[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, parents } of items)
    for (const parent of parents) {
      const ids = found.get(parent);
      if (ids === undefined) found.set(parent, [id]);
      else ids.push(id);
    }
  return found;
}

function isRemovable(item: StateItem, level: Level): boolean {
  return !item.inUse && (item.hasLimits || isAsked(item, level));
}

/** Whether it is part of what the limit is for: not what is no business of ours, and not an engine without limits. */
function counts(item: StateItem, level: Level): boolean {
  if (item.goesAt === 'never') return false;
  return item.hasLimits || item.place.in === 'folder' || isAsked(item, level);
}

function isAsked({ goesAt }: StateItem, level: Level): boolean {
  return goesAt !== 'never' && levels.indexOf(goesAt) <= levels.indexOf(level);
}
