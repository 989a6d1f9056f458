import { trimLeft } from './space.ts';

/** `# escape=` and the like: what stands at the very start of a Dockerfile, one a line. */
export interface Directive {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
}

const names = ['syntax', 'escape', 'check'] as const;

/**
 * The directive that a line is; any other line ends the directives of a file.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/directives.go.
 * @param comment what comments start with
 */
export function directiveOf(line: string, comment: '#' | '//'): Directive | undefined {
  if (!line.startsWith(comment)) return undefined;
  const [, word, value] =
    /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*(.+?)[\t\n\f\r ]*$/.exec(
      trimLeft(line.slice(comment.length)),
    ) ?? [];
  const name = names.find((one) => one === word?.toLowerCase());
  return name === undefined || value === undefined ? undefined : { name, value };
}
