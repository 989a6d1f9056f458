import * as parse from './parse.ts';
import type { Former } from './renamed.ts';

/** One input: the action's `with:` key, the command's `--flag` and a row of the README's table. */
export interface Field<T> {
  /** How the value is written, for the tables and the flags: `list` may be given several times as a flag. */
  readonly shape: 'text' | 'boolean' | 'list' | 'choice';
  /** One or two sentences of Markdown. */
  readonly about: string;
  /** What holds when it is left out, as one would write it. */
  readonly default?: string;
  /** What stands for the value in the command's help: `PATH`. */
  readonly value?: string;
  /** Parts of the table. */
  readonly part: 'what' | 'build' | 'check' | 'publish' | 'surroundings';
  /** Takes the text (already the default where nothing was given) to its value; throws Problem (request). */
  readonly read: (text: string, name: string) => T;
  /** Names that it had: each is still taken, with a warning, and stands in action.yml (docs/releasing.md). */
  readonly formerly?: readonly Former[];
}

/** One line. @param value stands for it in the help @param fallback what holds when it is left out */
export function text(
  part: Field<unknown>['part'],
  value: string,
  about: string,
  fallback?: string,
): Field<string> {
  return {
    shape: 'text',
    part,
    value,
    about,
    read: parse.text,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

/** Several, with commas or line ends between them, or given several times as a flag. */
export function list(part: Field<unknown>['part'], value: string, about: string): Field<readonly string[]> {
  return { shape: 'list', part, value, about, read: parse.csvList };
}

/** Several, one a line: values may have commas. */
export function lines(part: Field<unknown>['part'], value: string, about: string): Field<readonly string[]> {
  return { shape: 'list', part, value, about, read: parse.lineList };
}

/** Yes or no; no when it is left out. */
export function flag(part: Field<unknown>['part'], about: string): Field<boolean> {
  return { shape: 'boolean', part, about, default: 'false', read: parse.boolean };
}

/**
 * What was given for an input, or its default; what is blank was left out.
 * @param given takes the name of an input to its text @returns undefined where there is neither
 * @throws Problem (request) that names the input
 */
export function readGiven<Name extends string, T>(
  given: (name: Name) => string | undefined,
  name: Name,
  field: Field<T>,
): T | undefined {
  const text = given(name);
  const filled = text === undefined || text.trim() === '' ? field.default : text;
  return filled === undefined ? undefined : field.read(filled, name);
}
