import { parse as parseCsv } from 'csv-parse/sync';
import { badRequest } from '../problem.ts';

/** Text as it is, without the blanks around it. */
export function text(value: string): string {
  return value.trim();
}

/** What a tag can be called (distribution-spec), and `+`, `!` and a leading `=`, which versions have: see plan/tags/version.ts. */
const tagLike = /^=*\w[\w.+!-]{0,127}$/;

/**
 * A version that makes a tag; of another text the tag would be called something that nobody has said.
 * @throws Problem (request)
 */
export function version(value: string, name: string): string {
  const written = value.trim();
  if (tagLike.test(written)) return written;
  const last = written.split('/').at(-1) ?? '';
  throw badRequest(`${name} is ${JSON.stringify(written.slice(0, 200))}, and no tag can be called that`, {
    ...(last !== written && tagLike.test(last) ? { meant: `Did you mean ${last}?` } : {}),
    todo: 'Give letters, digits and . _ - + alone, at most 128, a letter or a digit first: 1.2.0',
  });
}

/** Where images go: as text, without slashes at the end (`ghcr.io/acme/`). */
export function prefix(value: string): string {
  return value.trim().replace(/\/+$/, '');
}

/**
 * YAML 1.2's core booleans, as @actions/core reads them: a typo is an error, not false.
 * @throws Problem (request)
 */
export function boolean(value: string, name: string): boolean {
  if (['true', 'True', 'TRUE'].includes(value.trim())) return true;
  if (['false', 'False', 'FALSE'].includes(value.trim())) return false;
  throw badRequest(`${name} is ${JSON.stringify(value)}, which is neither true nor false`);
}

/** One of the given words. @throws Problem (request) that names the choices */
export function oneOf<const T extends string>(choices: readonly T[]): (value: string, name: string) => T {
  return (value, name) => {
    const found = choices.find((choice) => choice === value.trim());
    if (found !== undefined) return found;
    throw badRequest(`${name} is ${JSON.stringify(value)}`, { todo: `It can be ${choices.join(', ')}` });
  };
}

/**
 * A list in docker/build-push-action's way: lines and commas separate, also the commas of an entry that stands in
 * double quotes alone on its line; lines that begin with `#` are comments.
 * Source: docker/actions-toolkit, src/util.ts (Util.getList).
 * @throws Problem (request) for a double quote that is never closed
 */
export function csvList(value: string, name: string): readonly string[] {
  // Most lists are one line without quotes: what the parser would make of it takes no parser.
  if (!/["#\r\n]/.test(value)) return trimmed(value.split(','));
  let rows: string[][];
  try {
    rows = parseCsv(value, {
      relax_column_count: true,
      relax_quotes: true,
      comment: '#',
      comment_no_infix: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw unclosed(name, error);
  }
  return trimmed(rows.flatMap((row) => (row.length === 1 ? row.flatMap((only) => only.split(',')) : row)));
}

function trimmed(items: readonly string[]): readonly string[] {
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** A list of some of the given words. @throws Problem (request) that names the choices */
export function listOf<const T extends string>(
  choices: readonly T[],
): (value: string, name: string) => readonly T[] {
  const one = oneOf(choices);
  return (value, name) => csvList(value, name).map((word) => one(word, name));
}

/**
 * A list of paths; docker/bake-action writes `cwd://` before those of files that metadata-action has made.
 * Source: docs.docker.com, "Bake file reference", remote definitions.
 */
export function pathList(value: string, name: string): readonly string[] {
  return csvList(value, name).map((path) => path.replace(/^cwd:\/\//, ''));
}

const quoted = /[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*(,[^\r\n]*)?(?:\r?\n|\r|$)/y;
const openQuote = /[ \t]*"[^"]*(?:""[^"]*)*$/y;
const plain = /([^\r\n]*)(?:\r?\n|\r|$)/y;

/**
 * One entry a line, commas included: for `NAME=a,b`. A line that begins with a double quote goes on to the closing
 * one, over line ends, and `""` in it is one quote; what is quoted is kept to the last blank, so that a key file's
 * line end survives. All other lines are taken as they are, quotes included (`KEY=["a","b","c"]`): there
 * build-push-action's CSV loses the quotes of `"b"`, and a secret that is changed is no secret.
 * @throws Problem (request) for a double quote that is never closed
 */
export function lineList(value: string, name: string): readonly string[] {
  const entries: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(value);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < value.length) {
    const inQuotes = take(quoted);
    if (inQuotes !== null) {
      entries.push(`${(inQuotes[1] ?? '').replaceAll('""', '"')}${inQuotes[2] ?? ''}`);
      continue;
    }
    if (take(openQuote) !== null) throw unclosed(name);
    const line = take(plain)?.[1]?.trim() ?? '';
    if (!line.startsWith('#')) entries.push(line);
  }
  return entries.filter((entry) => entry !== '');
}

function unclosed(name: string, cause?: unknown): Error {
  return badRequest(
    `${name} has a double quote that is never closed`,
    { todo: 'Close every double quote; inside of quotes write "" for one' },
    cause,
  );
}
