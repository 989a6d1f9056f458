import type { IgnoreRules, RuleState } from './ignore-rules.ts';
import { excludeRules } from './ignore-rules.ts';
import { readIgnorePattern } from './ignore-pattern.ts';
import { isDeep, type Step } from './resolve.ts';
import type { Selection } from './selection.ts';
import { sourcesOf } from './sources.ts';

/**
 * Whether rules drop a path, whether or not it is there.
 * @param isFolder where it is one, what is below it counts, too
 */
export function isDropped(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  const names = path.split('/');
  let state: RuleState | undefined;
  for (let count = 1; count <= names.length; count += 1) {
    const verdict = rules.judge(names.slice(0, count).join('/'), state);
    const isLast = count === names.length;
    if (isLast && !isFolder) return verdict.ignored;
    if (!verdict.enters) return true;
    ({ state } = verdict);
  }
  return false;
}

/**
 * Whether a change of a path can change what a selection reaches: its own ways, or those that links have made of them,
 * lead to it, through it or above it.
 * @param ways see Reached
 * @param path relative to the context; it need not be there
 */
export function isOnWay(selection: Selection, ways: readonly (readonly Step[])[], path: string): boolean {
  const names = path.split('/');
  const rules = excludeRules(selection.excludes);
  return (
    ways.some(
      (way) =>
        fitsAsFarAsBoth(way, names) &&
        // What `--parents` leaves out is told from its pivot on: see below.
        (selection.keepsParents ||
          names.length <= way.length ||
          !isDropped(rules, names.slice(way.length).join('/'), false)),
    ) || sourcesOf(selection).some(({ parents }) => parents !== undefined && isBelowPivot(parents, names))
  );
}

/** What stands above a source counts, too: it may be a link. BuildKit follows none from the first pattern on. */
function fitsAsFarAsBoth(way: readonly Step[], names: readonly string[]): boolean {
  return way.slice(0, names.length).every((step, index) => {
    const name = names[index] ?? '';
    if (typeof step === 'string') return step === name;
    if (!isDeep(step)) return names.length >= way.length && step.fits(name);
    const below = names.slice(index);
    return below.some((_, last) => step.fitsPath(below.slice(0, last + 1).join('/')));
  });
}

/** `**` behind a pivot may lead anywhere below it. */
function isBelowPivot(
  { base, pattern }: { readonly base: readonly Step[]; readonly pattern: string },
  names: readonly string[],
): boolean {
  if (!fitsAsFarAsBoth(base, names)) return false;
  const read = readIgnorePattern(pattern);
  if (read === undefined || read === 'malformed' || !read.isSure || read.isException) return true;
  const below = names.slice(base.length);
  return below.some((_, index) => read.test(below.slice(0, index + 1).join('/')));
}
