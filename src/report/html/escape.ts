import { clean, oneLine, shorten } from '../harmless.ts';

/** HTML that may stand in a page as it is: made by `html` alone, so that nothing gets in unescaped. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | undefined | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters of one text that the page shows: a tool may write megabytes, and nobody reads them here. */
export const longest = 20_000;

/** Nothing. */
export const nothing: Html = { html: '' };

/**
 * A template whose values are made harmless and escaped, for text and for attributes in quotes; HTML made by this
 * function goes in as it is, `undefined` is nothing. What is longer than `longest` is cut off, and says so by a `…`.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const text = parts.map((part, index) => part + (index < values.length ? inserted(values[index]) : ''));
  return { html: text.join('') };
}

/** A sentence in which what stands between two backticks is code. */
export function prose(text: string): Html {
  const parts = cutOff(text).split('`');
  const paired = parts.length % 2 === 1;
  return { html: paired ? parts.map(codeOrText).join('') : escaped(text) };
}

/** Untrusted text on one line with at most `length` characters; the rest of a huge one is never looked at. */
export function brief(text: string, length: number): string {
  const start = text.slice(0, length * 8);
  return shorten(`${oneLine(start)}${start.length < text.length ? '…' : ''}`, length);
}

function codeOrText(part: string, index: number): string {
  return index % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part);
}

function inserted(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

/** Tab, newline and what ASCII can show, but for what has to be escaped: most texts, and there is nothing to do. */
const plain = /^[\t\n !#-%(-;=?-~]*$/;

function escaped(text: string): string {
  const short = cutOff(text);
  if (plain.test(short)) return short;
  return clean(short).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Half of a character at the end becomes a sign for it when it is cleaned. */
function cutOff(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
