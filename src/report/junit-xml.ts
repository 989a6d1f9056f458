import { clean } from './harmless.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * Untrusted text for an attribute or between two tags: harmless, without the characters that XML 1.0 has no way to
 * write (not even as a number), and with all others that mean something as entities.
 */
export function xml(text: string): string {
  return clean(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"'\n\t]/g, (character) => entities[character] ?? '');
}
