import { clean } from '../harmless.ts';

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

/** Nothing. */
export const nothing: Html = { html: '' };

/**
 * A template whose values are made harmless and escaped, for text and for attributes in quotes; HTML made by this
 * function goes in as it is, `undefined` is nothing.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const text = parts.map((part, index) => part + (index < values.length ? inserted(values[index]) : ''));
  return { html: text.join('') };
}

/** A sentence in which what stands between two backticks is code. */
export function prose(text: string): Html {
  const parts = text.split('`');
  const paired = parts.length % 2 === 1;
  return { html: paired ? parts.map(codeOrText).join('') : escaped(text) };
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

function escaped(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
