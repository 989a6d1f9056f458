import { cleanLines } from './harmless.ts';
import { tidy } from './limits-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text without any of these has nothing to be escaped. Without the flag `i`, which makes V8 fold all of Unicode. */
const special = /[^\p{L}\p{N} ,;!?()/'"%.:=+-]|^[\d:=+-]|:\/\/|[wW]{3}\.|[gG][hH]-\d/u;

/**
 * Untrusted text as the text it is, on one line, anywhere in GitHub's Markdown but inside of code fences: no markup,
 * no HTML, no table cell, no link, nobody mentioned (an invisible joint keeps `@name` and `#1` from becoming links).
 */
export function md(text: string): string {
  const line = tidy(text);
  if (!special.test(line)) return line;
  return line
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^[-+#=:]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/@(?=[\w-])|#(?=\d)|GH-(?=\d)/gi, '$&&#8203;');
}

/** Untrusted text in `<code>`, which unlike backticks cannot be ended by what is in it. */
export function mdCode(text: string): string {
  return `<code>${md(text)}</code>`;
}

/** A sentence in which what stands between two backticks is code. */
export function mdProse(text: string): string {
  const parts = tidy(text).split('`');
  if (parts.length % 2 === 0) return md(text);
  return parts.map((part, index) => (index % 2 === 1 ? mdCode(part) : around(part))).join('');
}

/** `md` trims, which must not join words with the code beside them. */
function around(part: string): string {
  const inner = md(part);
  return inner === '' ? part : part.replace(part.trim(), () => inner);
}

/** Untrusted lines in a fence that is longer than every run of backticks in them. */
export function mdFence(texts: readonly string[]): string {
  const lines = cleanLines(texts);
  const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** A link, when the address is an ordinary web address; else the text alone. */
export function mdLink(text: string, address: string | undefined): string {
  const url = webAddress(address);
  return url === undefined ? md(text) : `[${md(text)}](<${url}>)`;
}

/**
 * An `http(s)` address without a name or password in it, with everything encoded that could end an attribute or a
 * Markdown link; else `undefined`.
 */
export function webAddress(address: string | undefined): string | undefined {
  const text = tidy(address ?? '');
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  if (!web || url.username !== '' || url.password !== '') return undefined;
  return url.href.replace(
    /[<>"'`\\()[\]|@]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A table whose cells are Markdown already; columns that are empty in every row are left out. */
export function mdTable(
  head: readonly { readonly title: string; readonly right?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const filled = head.map((_, index) => rows.some((row) => (row[index] ?? '') !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, i) => filled[i]).join(' | ')} |`;
  return [
    line(head.map(({ title }) => title)),
    line(head.map(({ right }) => (right ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
