import type { Disk } from './disk.ts';
import { excludeRules, type IgnoreRules } from './ignore-rules.ts';
import { takenBelow } from './parents.ts';
import { resolveSource, type Step } from './resolve.ts';
import type { Selection } from './selection.ts';
import { sourcesOf } from './sources.ts';
import { filteredBranch, isBranch, type Branch, type Node } from './tree.ts';

/** One thing that a selection reaches. */
export interface Part {
  /** Relative to the context; empty for its root. */
  readonly path: string;
  readonly node: Node;
}

/** All that a selection reaches in a context as it lies there now. */
export interface Reached {
  /** Of a folder with all that is in it. */
  readonly whole: readonly Part[];
  /** Only they themselves: links on the way, and the folders that `--parents` keeps. */
  readonly alone: readonly Part[];
  /** The ways that were looked along: sources, and what links have made of them. */
  readonly ways: readonly (readonly Step[])[];
}

/** Gives a folder without what `--exclude` leaves out; equal questions get the same branch. */
export type Excluder = (branch: Branch, rules: IgnoreRules) => Branch;

/** An excluder that remembers: of a branch the digest is, too. */
export function createExcluder(): Excluder {
  const known = new WeakMap<Branch, Map<string, Branch>>();
  return (branch, rules) => {
    const made = known.get(branch) ?? new Map<string, Branch>();
    known.set(branch, made);
    const result = made.get(rules.key) ?? filteredBranch(branch, rules);
    made.set(rules.key, result);
    return result;
  };
}

/** Finds what a selection reaches; only folders that it can lead through are looked into. */
export function reach(disk: Disk, root: Branch, selection: Selection, exclude: Excluder): Reached {
  const rules = excludeRules(selection.excludes);
  const whole: Part[] = [];
  const alone: Part[] = [];
  const ways: (readonly Step[])[] = [];
  for (const { steps, parents } of sourcesOf(selection)) {
    const resolved = resolveSource(disk, root, steps);
    ways.push(...resolved.ways);
    for (const [path, node] of resolved.links) alone.push({ path, node });
    for (const [path, node] of resolved.found)
      // With `--parents` links stay links; what they lead to is taken all the same.
      if (parents === undefined || resolved.followed.has(path))
        // Of what is named itself nothing is left out.
        whole.push({ path, node: isBranch(node) ? exclude(node, rules) : node });
    if (parents === undefined) continue;
    const pivots = resolveSource(disk, root, parents.base);
    ways.push(...pivots.ways.slice(1));
    for (const [path, node] of pivots.links) alone.push({ path, node });
    for (const [path, node] of pivots.found)
      if (isBranch(node))
        for (const taken of takenBelow(exclude(node, rules), parents.pattern, path))
          (taken.isWhole ? whole : alone).push(taken);
  }
  return { whole, alone, ways };
}
