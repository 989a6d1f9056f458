import { digestOf } from '../../oci/digest.ts';
import type { FingerprintPart } from './fingerprint.ts';

/** What one kind of things adds to a fingerprint. */
export interface Share {
  readonly parts: readonly FingerprintPart[];
  readonly volatile: readonly string[];
}

/** The most that a part shows of a text; what is longer is shown as its digest. */
const longest = 120;

/** A text that need not be hidden, as a part's value. */
export function shortText(text: string): string {
  return text.length > longest ? digestOf(text) : text;
}
