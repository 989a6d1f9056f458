import { createHash } from 'node:crypto';

/**
 * The identity of a finding: SHA-256 (hex) over its parts. Equal parts give equal fingerprints over runs and
 * machines; moving a border between two parts gives another one.
 */
export function fingerprintOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
