import { Option } from 'commander';
import { aptFields, type AptFieldName } from '../request/apt-fields.ts';
import { debFields, type DebFieldName } from '../request/deb-fields.ts';
import { fields, type Field, type FieldName } from '../request/fields.ts';
import { releaseFields, type ReleaseFieldName } from '../request/release-fields.ts';
import { unusedInputs, type UsingCommand } from './used-inputs.ts';

/** The headings of the help, from what is asked first. */
export const partHeadings: Readonly<Record<Field<unknown>['part'], string>> = {
  what: 'What to build:',
  build: 'How to build it:',
  check: 'How to judge it:',
  publish: 'Where it goes:',
  surroundings: 'With what:',
};

/** How a plan can be drawn. */
export const drawings = ['mermaid', 'dot'] as const;

/** The flags of all inputs, or of those named, each under its part's heading. */
export function inputOptions(names?: readonly FieldName[]): readonly Option[] {
  const parts = Object.keys(partHeadings);
  return Object.entries<Field<unknown>>(fields)
    .filter(([name]) => names === undefined || names.some((one) => one === name))
    .sort(([, a], [, b]) => parts.indexOf(a.part) - parts.indexOf(b.part))
    .map(([name, field]) => toOption(name, field));
}

/** The flags of all inputs for a run; its help has those that it uses. */
export function runOptions(command: UsingCommand): readonly Option[] {
  const hidden = new Set(unusedInputs(command).map((name) => `--${name}`));
  return inputOptions().map((option) => option.hideHelp(hidden.has(option.long ?? '')));
}

/** The flags that `deb` has besides. */
export function debOptions(): readonly Option[] {
  return Object.entries<Field<unknown>>(debFields).map(([name, field]) => toOption(name, field));
}

/** The flags that `release` has besides. */
export function releaseOptions(): readonly Option[] {
  return Object.entries<Field<unknown>>(releaseFields).map(([name, field]) => toOption(name, field));
}

/** The flags that `apt` has. */
export function aptOptions(): readonly Option[] {
  return Object.entries<Field<unknown>>(aptFields).map(([name, field]) => toOption(name, field));
}

/**
 * Gives a switch without a value the one that it stands for, since what follows it may be a target: `--load dev` loads
 * the target `dev`, `--graph dev` draws the graph of it.
 */
export function withSwitches(argv: readonly string[]): string[] {
  const [command = ''] = argv.filter((word) => !word.startsWith('-'));
  const switches = new Set(
    Object.entries(flagsOf(command)).flatMap(([name, { shape }]) =>
      shape === 'boolean' ? [`--${name}`] : [],
    ),
  );
  return argv.map((word, index) => {
    const next = argv[index + 1] ?? '';
    if (switches.has(word)) return /^(true|false)$/i.test(next) ? word : `${word}=true`;
    if (word === '--graph') return drawings.some((form) => form === next) ? word : '--graph=mermaid';
    return word;
  });
}

/** A flag of one command may be another thing in another one: `--dry-run` of `clean` takes no value. */
function flagsOf(command: string): Readonly<Record<string, Field<unknown>>> {
  switch (command) {
    case 'apt':
      return aptFields;
    case 'deb':
      return { ...fields, ...debFields };
    case 'release':
      return { ...fields, ...releaseFields };
    default:
      return fields;
  }
}

function toOption(name: string, field: Field<unknown>): Option {
  const option = newOption(name, field).helpGroup(partHeadings[field.part]);
  // `--no-cache` is the input's whole name; commander would take it for "cache: false".
  option.negate = false;
  return option;
}

function newOption(name: string, field: Field<unknown>): Option {
  const value = field.value ?? 'VALUE';
  const about = field.about.replaceAll('`', '');
  switch (field.shape) {
    case 'boolean':
      return new Option(`--${name} [true|false]`, about);
    case 'list':
      return new Option(`--${name} <${value}>`, about).argParser(
        (given: string, before: readonly string[] | undefined) => [...(before ?? []), given],
      );
    case 'text':
    case 'choice':
      return new Option(`--${name} <${value}>`, about);
  }
}

/** A flag's value as the text that the action's input would have. */
export function flagText(
  options: Readonly<Record<string, unknown>>,
  name: FieldName | DebFieldName | ReleaseFieldName | AptFieldName,
): string | undefined {
  const key = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const value = options[key];
  if (value === undefined || typeof value === 'string') return value;
  if (value === true) return 'true';
  return Array.isArray(value) ? value.join('\n') : undefined;
}
