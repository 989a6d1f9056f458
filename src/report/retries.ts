import { oneLine } from './harmless.ts';
import { count } from './words.ts';

/** One more try after a failure that may be gone the next time. */
export interface Retry {
  /** What was tried again: `pushing ghcr.io/acme/base`, `the build`. */
  readonly what: string;
  /** What it failed with. */
  readonly why: string;
}

/** A sentence for each thing that was tried again, with how often and its last cause. */
export function retryNotes(retries: readonly Retry[]): readonly string[] {
  const causes = new Map<string, readonly string[]>();
  for (const { what, why } of retries)
    causes.set(oneLine(what), [...(causes.get(oneLine(what)) ?? []), oneLine(why)]);
  return [...causes].map(
    ([what, all]) => `${what} was tried again ${count(all.length, 'time')}: ${all.at(-1) ?? ''}`,
  );
}
