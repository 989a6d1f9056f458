import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant; `undefined` when none is near: at most two letters, or half of the known
 * word, may differ. Of several that are as near, one of the same length is meant: letters have changed places in it.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [found] = known
    .map((text) => ({ text, away: distance(word, text), longer: Math.abs(text.length - word.length) }))
    .sort((a, b) => a.away - b.away || a.longer - b.longer);
  return found !== undefined && found.away <= Math.max(2, found.text.length / 2) ? found.text : undefined;
}

/** The part of a Problem that says what was probably meant; nothing when no known word is near. */
export function didYouMean(word: string, known: readonly string[]): { readonly meant?: string } {
  const found = nearest(word, known);
  return found === undefined ? {} : { meant: `Did you mean ${found}?` };
}
