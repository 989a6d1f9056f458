import prettyMilliseconds from 'pretty-ms';
import type { Severity } from '../check/finding.ts';
import type { Place } from '../problem.ts';
import { oneLine, shorten } from './harmless.ts';

const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes as people read them, in powers of 1000 and three digits: `412 MB`, `41.2 MB`, `1.23 GB`. */
export function bytes(count: number): string {
  let value = count;
  let unit = 0;
  while (Math.round(value) >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const decimals = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return `${String(Number(value.toFixed(decimals)))} ${units[unit] ?? ''}`;
}

/** A sentence with each size in one form: `253 MB` where it says `253 MB (252691968 bytes)`. */
export function inOneForm(text: string): string {
  return text.replace(/(\d [kMGT]?B) \(\d{1,20} bytes\)/g, '$1');
}

/** Milliseconds as people read them: `430ms`, `4.2s`, `1m 23s`. */
export function duration(ms: number): string {
  return prettyMilliseconds(ms, { secondsDecimalDigits: ms < 60_000 ? 1 : 0 });
}

/** `1 image`, `7 images`; for words whose plural is not made with `s` the plural is given. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The first 12 hex digits of a digest, as registries and engines show it. */
export function shortDigest(digest: string): string {
  return oneLine(digest)
    .replace(/^sha256:/, '')
    .slice(0, 12);
}

/** A moment (ISO 8601) to the minute: `2026-11-21 05:20 UTC`; what is no moment stays what it is. */
export function moment(iso: string): string {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return shorten(oneLine(iso), 30);
  return `${new Date(ms).toISOString().replace('T', ' ').slice(0, 16)} UTC`;
}

/** The tag of a full reference: `1.2.0` of `ghcr.io/acme/base:1.2.0`. */
export function tagOf(reference: string): string {
  const afterSlash = oneLine(reference).split('/').at(-1) ?? '';
  return afterSlash.includes(':') ? afterSlash.slice(afterSlash.indexOf(':') + 1) : afterSlash;
}

/** `images/base/Dockerfile:7:5`, as editors and terminals link it. */
export function place(where: Place): string {
  const line = where.line === undefined ? '' : `:${where.line}`;
  const column = where.line === undefined || where.column === undefined ? '' : `:${where.column}`;
  return `${oneLine(where.file)}${line}${column}`;
}

/** Several words as a sentence has them: `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** From worst (0) to mildest, linters' and scanners' words on one scale. */
export const severityRank: Readonly<Record<Severity, number>> = {
  critical: 0,
  high: 1,
  error: 2,
  medium: 3,
  warning: 4,
  low: 5,
  info: 6,
  style: 7,
  unknown: 8,
};
