/** Gives a finding's number among those of the same identity: `1` for the first. */
export type CountRepetitions = (identity: readonly string[]) => string;

/**
 * Tells findings of one rule on equal lines apart: the first from the second, wherever they move.
 * @returns a function that wants the findings of a file in the order of their lines
 */
export function countRepetitions(): CountRepetitions {
  const seen = new Map<string, number>();
  return (identity) => {
    const key = JSON.stringify(identity);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return String(count);
  };
}
