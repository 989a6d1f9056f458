import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { badRequest } from '../../problem.ts';

const names = ['.trivyignore', '.trivyignore.yaml'];

/** One entry of the user's ignore file. */
export interface IgnoreEntry {
  /** `CVE-2024-1`, `github-pat`. */
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  /** `2026-12-31`: from the beginning of this day (UTC) on it hides nothing; absent: it never ends. */
  readonly ends?: string;
  readonly isOver: boolean;
}

/** The user's list of findings to ignore. */
export interface IgnoreFile {
  /** As the user calls it: `.trivyignore`. */
  readonly file: string;
  /** Those that are about vulnerabilities and secrets: a list may be shared with other uses of Trivy. */
  readonly entries: readonly IgnoreEntry[];
}

/**
 * The user's list of findings to ignore, in the formats that Trivy knows (trivy.dev, "Filtering").
 * @returns its absolute path, `undefined` when there is none
 * @throws Problem (request) when there are two: Trivy reads one file only, and the other would be lost silently
 */
export async function findIgnoreFile(cwd: string): Promise<string | undefined> {
  const there = await Promise.all(names.map((name) => isFile(join(cwd, name))));
  const found = names.filter((_, index) => there[index]);
  if (found.length > 1) {
    throw badRequest(`There are ${found.join(' and ')}, and only one can be used`, {
      where: { file: '.trivyignore' },
      todo: 'Put all entries into .trivyignore.yaml and remove .trivyignore',
    });
  }
  return found[0] === undefined ? undefined : join(cwd, found[0]);
}

/** Reads the entries of an ignore file. @param path absolute @param now for the ends of entries */
export async function readIgnoreFile(path: string, now: Date): Promise<IgnoreFile> {
  const text = await readFile(path, 'utf8');
  const { yamlEntries, plainEntries } = await import('./ignore-entries.ts');
  return {
    file: basename(path),
    entries: path.endsWith('.yaml') ? yamlEntries(text, now) : plainEntries(text, now),
  };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
