import { directiveOf } from './directive.ts';

/**
 * The image that reads a Dockerfile instead of the engine's own frontend: the build argument BUILDKIT_SYNTAX, else
 * `# syntax=` at the start of the file, also as `// syntax=` and in JSON, which other languages use.
 * Source: github.com/moby/buildkit, frontend/dockerfile/parser/directives.go, DetectSyntax.
 * @param args the target's build arguments
 * @returns the reference as it is written; `undefined` when the engine reads the file itself
 */
export function frontendReference(
  text: string,
  args: Readonly<Record<string, string>> = {},
): string | undefined {
  const given = Object.hasOwn(args, 'BUILDKIT_SYNTAX') ? args['BUILDKIT_SYNTAX'] : undefined;
  if (given !== undefined) return given.trim().split(' ')[0];
  const body = text.replace(/^\ufeff/, '').replace(/^#!.*(\n|$)/, '');
  return syntaxDirective(body, '#') ?? syntaxDirective(body, '//') ?? jsonDirective(body);
}

/** Whether a frontend speaks another language than Dockerfiles: docker/dockerfile, from wherever it comes, does not. */
export function isForeign(frontend: string | undefined): boolean {
  return frontend !== undefined && !/(^|\/)dockerfile(-upstream)?([:@]|$)/.test(frontend);
}

function syntaxDirective(text: string, comment: '#' | '//'): string | undefined {
  for (const line of text.split(/\r?\n/)) {
    const { name, value } = directiveOf(line, comment) ?? {};
    if (name === 'syntax') return value?.split(' ')[0];
    if (name === undefined) return undefined;
  }
  return undefined;
}

function jsonDirective(text: string): string | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' &&
      value !== null &&
      'syntax' in value &&
      typeof value.syntax === 'string'
      ? value.syntax
      : undefined;
  } catch {
    return undefined;
  }
}
