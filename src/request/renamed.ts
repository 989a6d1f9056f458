import type { Field } from './fields.ts';

/** A name that an input had. It is taken for one major version, with a warning. */
export interface Former {
  readonly name: string;
  /** The major version that does not know it any more. */
  readonly goneIn: number;
}

/** What is looked at of an input. */
export type Named = Pick<Field<unknown>, 'about' | 'formerly' | 'default'>;

/** An input that was given by a name it had. */
export interface Renamed extends Former {
  /** The name that it has. */
  readonly now: string;
  /** As action.yml says it: what a runner gives for an input that was left out. */
  readonly default?: string | undefined;
}

/** What was given, by the names that inputs have, and which of it was given by another one. */
export interface Translated<T> {
  readonly given: T;
  readonly renamed: readonly Renamed[];
}

/**
 * All names that inputs had.
 * @param fields several lists of them may have one of the same name
 */
export function formerNames(...fields: readonly Readonly<Record<string, Named>>[]): readonly Renamed[] {
  return fields
    .flatMap((list) => Object.entries(list))
    .flatMap(([now, { formerly = [], default: fallback }]) =>
      formerly.map((former) => ({ ...former, now, default: fallback })),
    );
}

/**
 * The words of a command line with the flags that there are in place of those that there were.
 * @param argv the command's name first
 */
export function presentWords(
  argv: readonly string[],
  names: readonly Renamed[],
): Translated<readonly string[]> {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const renamed = new Set<Renamed>();
  const given = argv.map((word, index) => {
    const [, flag, rest = ''] = /^--([^=]+)(=[^]*)?$/.exec(word) ?? [];
    const found = index < end ? names.find(({ name }) => name === flag) : undefined;
    if (found === undefined) return word;
    renamed.add(found);
    return `--${found.now}${rest}`;
  });
  return { given, renamed: [...renamed] };
}

/**
 * What is said to whoever uses a former name.
 * @param dashes what stands before a name: `--` on a command line
 */
export function renamedWarning({ name, now, goneIn }: Renamed, dashes: '--' | '' = ''): string {
  return `${dashes}${name} is called ${dashes}${now} now; version ${goneIn} does not know ${dashes}${name} any more`;
}
