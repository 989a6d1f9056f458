import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { DockerfileFacts } from './dockerfile.ts';
import type { ContextOrigin } from './origin.ts';

/** A build context that nobody gave. */
export interface GuessedContext {
  /** Relative to the working folder. */
  readonly folder: string;
  readonly origin: Exclude<ContextOrigin, { readonly kind: 'given' }>;
}

/**
 * The build context of a Dockerfile that nobody gave one: its own folder, or the working folder when files that it
 * copies are only there. Of paths with variables and patterns the parts before them count (`services/$NAME/src`), of a
 * pattern at the beginning the names that it fits (`package*.json`).
 * @param path of the Dockerfile, relative to `cwd`
 */
export async function guessContext(
  cwd: string,
  path: string,
  facts: DockerfileFacts,
): Promise<GuessedContext> {
  const own = posix.dirname(path);
  if (own === '.') return { folder: own, origin: { kind: 'own' } };
  for (const source of new Set(facts.stages.flatMap((stage) => stage.sources))) {
    const parts = tellingParts(source);
    if (parts.length === 0) continue;
    if (!(await exists(join(cwd, own), parts)) && (await exists(cwd, parts)))
      return { folder: '.', origin: { kind: 'root', because: source } };
  }
  return { folder: own, origin: { kind: 'own' } };
}

/** The beginning of a source that says something: `.` is everywhere, a variable may be anything. */
function tellingParts(source: string): readonly string[] {
  const parts = posix
    .normalize(source)
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const vague = parts.findIndex((part) => /[*?[\]$\\]/.test(part));
  if (parts[0] === '..') return [];
  if (vague !== 0) return vague < 0 ? parts : parts.slice(0, vague);
  const [first = ''] = parts;
  return /^[*?]+$|[[\]$\\]/.test(first) ? [] : [first];
}

/** Whether there is such a path; the last part may be a pattern of `*` and `?`. */
async function exists(folder: string, parts: readonly string[]): Promise<boolean> {
  const last = parts.at(-1) ?? '';
  const pattern = new RegExp(
    `^${last
      .replaceAll(/[.+^${}()|]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  );
  try {
    const names = await readdir(join(folder, ...parts.slice(0, -1)));
    return names.some((name) => pattern.test(name));
  } catch {
    return false;
  }
}
