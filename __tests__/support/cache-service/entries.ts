import { randomUUID } from 'node:crypto';

/** Something that is kept, or is just being uploaded. */
export interface Entry {
  readonly id: string;
  readonly key: string;
  /** What the client says its archive's format is; entries of another one are not seen. */
  readonly version: string;
  readonly scope: string;
  /** In bytes; undefined until the upload was finalized: nobody sees it before. */
  readonly size: number | undefined;
  /** Grows with each look-up that finds it and with its making: the lowest goes first. */
  readonly used: number;
  readonly made: number;
}

export interface Look {
  readonly key: string;
  readonly restoreKeys: readonly string[];
  readonly version: string;
}

/** Which entries there are. Entries are never changed: one with the same key in the same scope is refused. */
export interface Entries {
  readonly all: () => readonly Entry[];
  readonly byId: (id: string) => Entry | undefined;
  reserve(scope: string, key: string, version: string): Entry | 'exists';
  /** @returns undefined when nothing of this name was reserved */
  finalize(scope: string, key: string, version: string, size: number): Entry | undefined;
  /** Per scope, per key: that key, then the newest one that begins with it. */
  find(scopes: readonly string[], look: Look): Entry | undefined;
  evict(which: (entry: Entry) => boolean): void;
}

/** @param limit of all entries together, in bytes: the least recently used ones go above it */
export function createEntries(limit: number): Entries {
  let entries: readonly Entry[] = [];
  let clock = 0;
  const change = (entry: Entry, more: Partial<Entry>): Entry => {
    const changed = { ...entry, ...more };
    entries = entries.map((each) => (each.id === entry.id ? changed : each));
    return changed;
  };
  const named = (scope: string, key: string, version: string): Entry | undefined =>
    entries.find((each) => each.scope === scope && each.key === key && each.version === version);
  const shrink = (): void => {
    const whole = entries.filter(({ size }) => size !== undefined).sort((a, b) => b.used - a.used);
    let bytes = 0;
    for (const { id, size = 0 } of whole) {
      bytes += size;
      if (bytes > limit) entries = entries.filter((each) => each.id !== id);
    }
  };
  return {
    all: () => entries,
    byId: (id) => entries.find((each) => each.id === id),
    reserve: (scope, key, version) => {
      if (named(scope, key, version) !== undefined) return 'exists';
      clock += 1;
      const entry = { id: randomUUID(), key, version, scope, size: undefined, used: clock, made: clock };
      entries = [...entries, entry];
      return entry;
    },
    finalize: (scope, key, version, size) => {
      const entry = named(scope, key, version);
      if (entry?.size !== undefined || entry === undefined) return undefined;
      clock += 1;
      const made = change(entry, { size, used: clock, made: clock });
      shrink();
      return made;
    },
    find: (scopes, { key, restoreKeys, version }) => {
      const seen = entries.filter((each) => each.size !== undefined && each.version === version);
      for (const scope of scopes)
        for (const wanted of [key, ...restoreKeys]) {
          const here = seen
            .filter((each) => each.scope === scope && each.key.startsWith(wanted))
            .sort((a, b) => b.made - a.made);
          const found = here.find((each) => each.key === wanted) ?? here[0];
          if (found === undefined) continue;
          clock += 1;
          return change(found, { used: clock });
        }
      return undefined;
    },
    evict: (which) => {
      entries = entries.filter((each) => !which(each));
    },
  };
}
