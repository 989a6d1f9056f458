import type { RunCommand } from './run-commands.ts';

/** The first argument that is no flag: what is asked of a program. */
export function verbOf(args: readonly string[]): string | undefined {
  return args.find((word) => !word.startsWith('-'));
}

/** `uv pip install`, `go mod download`: the word behind the verb; empty where there is none. */
export function subVerb(args: readonly string[]): string {
  return args.filter((word) => !word.startsWith('-'))[1] ?? '';
}

/** Whether the verb is one of these. */
export function says(args: readonly string[], ...verbs: readonly string[]): boolean {
  const verb = verbOf(args);
  return verb !== undefined && verbs.includes(verb);
}

/** Words that are neither flags nor the verb. */
export function behindVerb({ args }: Pick<RunCommand, 'args'>): readonly string[] {
  return args.filter((word) => !word.startsWith('-')).slice(1);
}

/** Whether a program is only asked what it is, or how it is used. */
export function isHelp({ args }: Pick<RunCommand, 'args'>): boolean {
  return args.some((word) => /^(--help|--version|-h|-V|-v)$/.test(word)) && verbOf(args) === undefined;
}
