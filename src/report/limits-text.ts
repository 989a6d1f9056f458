import { oneLine, shorten } from './harmless.ts';

/** What `oneLine` would change: anything but printable ASCII, and blanks at an end or beside each other. */
const untidy = /[^ -~]| {2}|^ | $/;

/** `oneLine`, at once for the text that most texts are: reports have thousands of them. */
export function tidy(text: string): string {
  return untidy.test(text) ? oneLine(text) : text;
}

/**
 * Untrusted text on one line, at most `length` characters. Of a line of megabytes only the beginning is looked at.
 */
export function brief(text: string, length: number): string {
  if (text.length <= length * 10) return shorten(tidy(text), length);
  const line = Array.from(oneLine(text.slice(0, length * 10)));
  return `${line.slice(0, length - 1).join('')}…`;
}
