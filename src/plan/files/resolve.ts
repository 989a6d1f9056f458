import { posix } from 'node:path';
import type { Disk, Entry } from './disk.ts';
import { hasWildcard, readGlob } from './glob.ts';
import { isBranch, type Branch, type Node } from './tree.ts';

/** One step of a source's way: a name, a pattern for names, or a pattern for all below. */
export type Step = string | NamePattern | DeepPattern;

export interface NamePattern {
  readonly glob: string;
  readonly fits: (name: string) => boolean;
}

/** Stands last. A pattern that may cross folders (see glob.ts) says nothing about one name at a time. */
export interface DeepPattern {
  readonly glob: string;
  /** @param path from where the pattern begins */
  readonly fitsPath: (path: string) => boolean;
  /** What has been gone already, with a slash at its end; empty at first. */
  readonly gone: string;
}

/** Whether a step of a pattern goes on below where it stands. */
export function isDeep(step: Step): step is DeepPattern {
  return typeof step !== 'string' && 'fitsPath' in step;
}

/** What a source leads to. */
export interface Resolved {
  /** Path → what is there; a folder stands for all below it. */
  readonly found: ReadonlyMap<string, Node>;
  /** Of these, what only a link has led to. */
  readonly followed: ReadonlySet<string>;
  /** Path → the links on the way. */
  readonly links: ReadonlyMap<string, Entry>;
  /** The ways that were looked along; after a link with its target put in. */
  readonly ways: readonly (readonly Step[])[];
}

/**
 * Goes along a source from the root of a context. Links are followed as in a root file system of their own: nothing
 * leads out. BuildKit follows them only before the first pattern; here they are always followed, which can only add.
 * Source: github.com/tonistiigi/fsutil, copy.ResolveWildcards and FollowLinks.
 */
export function resolveSource(disk: Disk, root: Branch, steps: readonly Step[]): Resolved {
  const found = new Map<string, Node>();
  const followed = new Set<string>();
  const links = new Map<string, Entry>();
  const ways: (readonly Step[])[] = [steps];
  const seen = new Set<string>();

  const go = (stack: readonly Place[], rest: readonly Step[], hasFollowed: boolean): void => {
    const take = (path: string, node: Node): void => {
      if (found.has(path) && hasFollowed) return;
      found.set(path, node);
      if (hasFollowed) followed.add(path);
      else followed.delete(path);
    };
    const { path, branch } = stack.at(-1) ?? { path: '', branch: root };
    // Links may lead in a circle.
    const key = JSON.stringify([path, rest, hasFollowed]);
    if (seen.has(key)) return;
    seen.add(key);
    const [step, ...others] = rest;
    if (step === undefined) take(path, branch);
    else if (step === '..') go(stack.slice(0, -1), others, hasFollowed);
    else
      for (const [name, node] of childrenFor(step, branch)) {
        const place = path === '' ? name : `${path}/${name}`;
        if (isDeep(step) && !step.fitsPath(`${step.gone}${name}`)) {
          if (isBranch(node))
            go(
              [...stack, { path: place, branch: node }],
              [{ ...step, gone: `${step.gone}${name}/` }],
              hasFollowed,
            );
        } else if (isBranch(node)) go([...stack, { path: place, branch: node }], others, hasFollowed);
        else if (node.kind === 'link') {
          links.set(place, node);
          const target = disk.target(node);
          const next = [...stepsOf(target), ...others];
          const from = target.startsWith('/') ? [] : stack;
          ways.push(waysOf(from.at(-1)?.path ?? '', next));
          go(from, next, true);
        } else if (others.length === 0) take(place, node);
      }
  };
  go([], steps, false);
  return { found, followed, links, ways };
}

interface Place {
  readonly path: string;
  readonly branch: Branch;
}

function stepsOf(target: string): readonly string[] {
  return target.split('/').filter((name) => name !== '' && name !== '.');
}

/** A way from the root, as far as it can be told without going: `..` takes the name before it away. */
function waysOf(path: string, rest: readonly Step[]): readonly Step[] {
  const way: Step[] = stepsOf(path).slice();
  for (const step of rest)
    if (step === '..') way.pop();
    else way.push(step);
  return way;
}

/** The children that a step may lead to. */
function childrenFor(step: Step, branch: Branch): Iterable<readonly [string, Node]> {
  if (isDeep(step)) return branch.children();
  if (typeof step !== 'string') return [...branch.children()].filter(([name]) => step.fits(name));
  const node = branch.children().get(step);
  return node === undefined ? [] : [[step, node]];
}

/**
 * The steps of a source of COPY or ADD: plain names up to the first pattern. `../` leads no further than the root.
 * Where a pattern is malformed, the folder before it is taken as a whole.
 */
export function stepsOfSource(source: string, hasPatterns: boolean): readonly Step[] {
  const names = stepsOf(posix.normalize(`/${source}`));
  const first = hasPatterns ? names.findIndex(hasWildcard) : -1;
  if (first < 0) return names;
  const plain = names.slice(0, first);
  const glob = names.slice(first).join('/');
  const whole = readGlob(glob);
  if (whole === undefined) return plain;
  if (whole.mayCross) return [...plain, { glob, fitsPath: whole.test, gone: '' }];
  const steps: Step[] = [...plain];
  for (const name of names.slice(first)) {
    const read = readGlob(name);
    if (read === undefined) return plain;
    steps.push({ glob: name, fits: read.test });
  }
  return steps;
}
