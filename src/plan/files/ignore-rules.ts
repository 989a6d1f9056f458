import { cleanPath, readIgnorePattern, trimSpace, type IgnorePattern } from './ignore-pattern.ts';

/** Which patterns fit a folder, as far as they were asked; what is below it inherits that. */
export type RuleState = readonly boolean[];

/** What the rules say of one path. */
export interface Verdict {
  readonly ignored: boolean;
  /** For a folder: whether anything below it may count all the same. */
  readonly enters: boolean;
  /** For what is below it. */
  readonly state: RuleState;
}

/** Rules of a `.dockerignore`, or of `COPY --exclude`. */
export interface IgnoreRules {
  /** Equal for equal rules. */
  readonly key: string;
  readonly isEmpty: boolean;
  /**
   * @param path relative to where the rules hold
   * @param parent of the folder that it is in; absent at the top
   */
  readonly judge: (path: string, parent?: RuleState) => Verdict;
}

/** A line that BuildKit refuses to build with. */
export interface MalformedLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export const noRules: IgnoreRules = rulesOf([], true);

/**
 * Reads a `.dockerignore`.
 * Source: github.com/moby/patternmatcher/ignorefile, ReadAll.
 */
export function readIgnoreFile(text: string): IgnoreRules | MalformedLine {
  const patterns: IgnorePattern[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index === 0 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line.startsWith('#')) continue;
    const pattern = readIgnorePattern(normalized(trimSpace(line)));
    if (pattern === 'malformed') return { line: index + 1, text: trimSpace(line) };
    if (pattern !== undefined) patterns.push(pattern);
  }
  return rulesOf(patterns, true);
}

/** A leading `/` means nothing, also behind `!`. */
function normalized(line: string): string {
  const isException = line.startsWith('!');
  const pattern = isException ? trimSpace(line.slice(1)) : line;
  if (pattern === '') return line;
  const cleaned = cleanPath(pattern);
  return `${isException ? '!' : ''}${cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned}`;
}

/** Patterns of `--exclude`; where BuildKit would refuse one, nothing is excluded. */
export function excludeRules(patterns: readonly string[]): IgnoreRules {
  const read = patterns.map(readIgnorePattern).filter((pattern) => pattern !== undefined);
  const good = read.filter((pattern) => pattern !== 'malformed');
  return good.length < read.length ? noRules : rulesOf(good, false);
}

/**
 * @param skipsFolders for a context, folders that no exception can name are not even looked into. It is only for speed,
 *   yet which patterns were asked depends on it. Source: github.com/tonistiigi/fsutil, filterFS.Walk
 */
function rulesOf(patterns: readonly IgnorePattern[], skipsFolders: boolean): IgnoreRules {
  const exceptions = patterns.filter(({ isException }) => isException).map(({ text }) => withoutGlob(text));
  const isPlain = skipsFolders && !exceptions.some((text) => /[*[\]?^\\]/.test(text));
  const mayReach = (folder: string): boolean =>
    isPlain ? exceptions.some((text) => `${text}/`.startsWith(`${folder}/`)) : exceptions.length > 0;
  return {
    key: JSON.stringify(patterns.map(({ text, isException }) => (isException ? `!${text}` : text))),
    isEmpty: patterns.length === 0,
    judge: (path, parent) => {
      let ignored = false;
      const state: boolean[] = [];
      for (const [index, pattern] of patterns.entries()) {
        // A pattern that could change nothing is not asked, and then counts as one that does not fit.
        const fits = parent?.[index] === true || (pattern.isException === ignored && pattern.test(path));
        state.push(fits);
        if (fits) ignored = !pattern.isException;
      }
      return { ignored, enters: !ignored || mayReach(path), state };
    },
  };
}

function withoutGlob(text: string): string {
  return text.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}
