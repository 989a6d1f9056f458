import { parseEntry } from './entry.ts';

/** Whether a `cache-to` entry keeps the layers of all stages; others keep those of the result alone. */
export function keepsAllSteps(entry: string): boolean {
  const { type, attrs } = parseEntry(entry);
  return type !== 'inline' && attrs['mode'] === 'max';
}
