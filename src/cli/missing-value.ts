import type { Command, Option } from 'commander';
import { badRequest, type Problem } from '../problem.ts';

/** What is looked at of a command: its name and its flags. */
type Known = Pick<Command, 'name' | 'options'>;

/**
 * Finds a flag that needs a value and is followed by the next flag or by nothing: commander would take the next flag
 * for the value. Flags whose value may be left out (`--load`, `clean --registry`) and unknown ones are let through.
 * @param argv what was typed, the command's name first
 * @param commands those that there are
 * @returns a Problem (request) for the first such flag; undefined where every one has its value
 */
export function missingValue(argv: readonly string[], commands: readonly Known[]): Problem | undefined {
  const [name, ...words] = argv;
  const options = commands.find((one) => one.name() === name)?.options ?? [];
  for (let at = 0; at < words.length && words[at] !== '--'; at += 1) {
    const option = options.find(({ long, required }) => required && long === words[at]);
    if (option === undefined) continue;
    at += 1;
    if (!isValue(words[at])) return missing(option);
  }
  return undefined;
}

/** A hyphen alone is the usual name of standard input. */
function isValue(word: string | undefined): boolean {
  return word !== undefined && (word === '-' || !word.startsWith('-'));
}

/** What was typed after it is not repeated: it may be a password that begins with a hyphen. */
function missing({ long = '', flags }: Option): Problem {
  const [, value = 'VALUE'] = /<(.+)>/.exec(flags) ?? [];
  return badRequest(`${long} needs a value`, {
    todo: `Write ${long} ${value}; a value that begins with - is given as ${long}=${value}`,
  });
}
