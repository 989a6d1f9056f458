import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant; `undefined` when none is near: at most two letters, or half of the known
 * word, may differ.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(word, known);
  return distance(word, found) <= Math.max(2, found.length / 2) ? found : undefined;
}

/** The part of a Problem that says what was probably meant; nothing when no known word is near. */
export function didYouMean(word: string, known: readonly string[]): { readonly meant?: string } {
  const found = nearest(word, known);
  return found === undefined ? {} : { meant: `Did you mean ${found}?` };
}
