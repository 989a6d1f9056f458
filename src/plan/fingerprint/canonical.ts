/**
 * JSON that is the same for the same data: keys in the order of their code units, nothing undefined, no white space.
 * @throws TypeError for what JSON has no form for (functions, symbols)
 */
export function canonicalJson(value: unknown): string {
  const text = JSON.stringify(ordered(value));
  if (typeof text !== 'string') throw new TypeError(`${typeof value} has no form in JSON`);
  return text;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compareTexts(a, b));
  return Object.fromEntries(entries.map(([key, one]) => [key, ordered(one)]));
}

/** Order of texts by their code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
