import { distance } from 'fastest-levenshtein';
import { tryReference, type Sibling } from './link.ts';
import type { Linked } from './linked.ts';

/**
 * References to the outside that look as if an image of the plan were meant: `corp-base` where there is a `base`,
 * `acme/runtme` where there is a `runtime`, and a digest of what this run builds anew.
 * @param prefixes in lower case, what siblings may be called with before a `-`
 * @returns one sentence each, with what to do; each pair of reference and image once
 */
export function nearMisses(
  linked: readonly Linked[],
  siblings: readonly Sibling[],
  prefixes: readonly string[],
): readonly string[] {
  const names = siblings.map(({ name }) => name);
  const found = new Map<string, string>();
  for (const { name: own, unlinked, candidate } of linked)
    for (const { text, line } of unlinked) {
      const others = names.filter((name) => name !== own);
      const place = `${candidate.dockerfile?.path ?? own}:${line}`;
      const pinned = tryReference(text.replace(/@.*$/s, ''));
      if (text.includes('@') && pinned !== undefined && others.includes(pinned.last)) {
        const note = `${place} takes ${pinned.last} as it was published, by its digest, and not the one of this run`;
        found.set(`${pinned.last}\n${text}`, found.get(`${pinned.last}\n${text}`) ?? note);
      }
      const reference = tryReference(text);
      const meant = reference === undefined ? undefined : nearest(reference.last, text, others, prefixes);
      if (reference === undefined || meant === undefined) continue;
      const note = `${place} takes ${text} from outside. If ${meant} of this run is meant, say so in the policy: images: { ${meant}: { alias: ${reference.last} } }`;
      found.set(`${meant}\n${reference.last}`, found.get(`${meant}\n${reference.last}`) ?? note);
    }
  return [...found.values()];
}

/** The image whose name the last part ends with, the longest one; else the only one that is nearly spelled so. */
function nearest(
  last: string,
  text: string,
  names: readonly string[],
  prefixes: readonly string[],
): string | undefined {
  const [ending] = names
    .filter((name) => endsWithName(last, name.toLowerCase()))
    .sort((a, b) => b.length - a.length);
  if (ending !== undefined) return ending;
  const prefix = prefixes.find((one) => last.startsWith(`${one}-`));
  const word = prefix === undefined ? last : last.slice(prefix.length + 1);
  // Plain short words are images of their own: bash is no misspelled base.
  const shortest = prefix !== undefined || text.includes('/') ? 4 : 5;
  const like = word.length < shortest ? [] : names.filter((name) => isNear(word, name.toLowerCase()));
  return like.length === 1 ? like[0] : undefined;
}

function endsWithName(last: string, name: string): boolean {
  return last.endsWith(name) && ['-', '_', '.'].includes(last.charAt(last.length - name.length - 1));
}

/** One letter more, less or other, two letters that changed places, or two of eight and more. */
function isNear(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 2) return false;
  const away = distance(word, name);
  return away > 0 && (away === 1 || (away === 2 && (name.length >= 8 || isSwapped(word, name))));
}

function isSwapped(one: string, other: string): boolean {
  const letters = (text: string): string => Array.from(text).sort().join('');
  return letters(one) === letters(other);
}
