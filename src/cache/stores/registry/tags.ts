import { createHash } from 'node:crypto';

/** The tags that lead to what is kept in a registry. A slot has its own. */
export interface EntryTags {
  /** Of a key. */
  readonly ofKey: (key: string) => string;
  /** Of a beginning of keys: it leads to what was saved last of those. */
  readonly ofPrefix: (prefix: string) => string;
}

/** The tags of a slot. @param slot left out: those that belong to nobody */
export function entryTags(slot: string | undefined): EntryTags {
  const tagOf = (what: 'key' | 'prefix', text: string): string => {
    const hashed = JSON.stringify(slot === undefined ? [text] : [text, slot]);
    return `ib-cache-${what}-${createHash('sha256').update(hashed).digest('hex')}`;
  };
  return {
    ofKey: (key) => tagOf('key', key),
    ofPrefix: (prefix) => tagOf('prefix', prefix),
  };
}

/**
 * The beginnings of a key that get a tag: those given, and the key up to its last `-`.
 * @returns the shortest first, each once; one that the key does not begin with is not among them, as it would never be
 *   found by it
 */
export function prefixesOf(key: string, given: readonly string[]): readonly [string, ...string[]] {
  const own = key.slice(0, key.lastIndexOf('-') + 1);
  const all = [...new Set([own, ...given.filter((prefix) => key.startsWith(prefix))])];
  const [first = own, ...others] = all.sort((a, b) => a.length - b.length);
  return [first, ...others];
}
