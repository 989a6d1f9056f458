import { parse as parseCsv } from 'csv-parse/sync';
import { badRequest } from '../problem.ts';

/** Text as it is, without the blanks around it. */
export function text(value: string): string {
  return value.trim();
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
 * A list in docker/build-push-action's way: lines and commas separate, double quotes keep both
 * (docker/actions-toolkit, Util.getInputList).
 */
export function csvList(value: string, name: string): readonly string[] {
  return rows(value, name)
    .flat()
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** As csvList, but commas are part of the value: for `NAME=a,b` and `HOST:IP` lines. */
export function lineList(value: string, name: string): readonly string[] {
  return rows(value, name)
    .map((row) => row.join(',').trim())
    .filter((item) => item !== '');
}

function rows(value: string, name: string): string[][] {
  try {
    const parsed: string[][] = parseCsv(value, {
      relax_column_count: true,
      relax_quotes: true,
      comment: '#',
      comment_no_infix: true,
      skip_empty_lines: true,
    });
    return parsed;
  } catch (error) {
    throw badRequest(`${name} is not a list`, { todo: 'Close every double quote; one entry a line' }, error);
  }
}
