import { cleanLines } from '../harmless.ts';
import { html, longest, nothing, type Html } from './escape.ts';

/** Lines of one log that the page shows. */
const shownLines = 200;

/** The end of a log, which is what tells why. */
export interface LogEnd {
  readonly text: string;
  /** False where something before it is not shown. */
  readonly isAll: boolean;
}

/** @param texts untrusted, of any length; what is before the end is not looked at */
export function endOf(texts: readonly string[]): LogEnd {
  const lines = cleanLines(texts.slice(-shownLines).map((text) => text.slice(-longest)));
  const text = lines.slice(-shownLines).join('\n').slice(-longest);
  const isAll =
    texts.length <= shownLines &&
    lines.length <= shownLines &&
    texts.reduce((sum, { length }) => sum + length + 1, 0) <= longest;
  return { text, isAll };
}

/** A log in a box of its own, scrolled to its end; nothing where there is none. */
export function logBox({ text }: LogEnd, label: string): Html {
  if (text === '') return nothing;
  return html`<div class="log" tabindex="0" role="region" aria-label="${label}">
    <pre>${text}</pre>
  </div>`;
}
