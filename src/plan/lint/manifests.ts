import { readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { bytesOf } from '../files/names.ts';
import { isBranch, type Branch, type Node } from '../files/tree.ts';

/** What lies at a path; `undefined` for nothing. */
export function entryAt(root: Branch, path: string): Node | undefined {
  let node: Node | undefined = root;
  for (const name of path === '' ? [] : path.split('/'))
    node = node !== undefined && isBranch(node) ? node.children().get(name) : undefined;
  return node;
}

/** Beyond this a manifest is none. */
const maxBytes = 1_000_000;

/** The text of a file; `undefined` where there is none that can be read: advice is not worth a failure. */
export function textAt(root: Branch, path: string): string | undefined {
  const node = entryAt(root, path);
  if (node === undefined || isBranch(node) || node.kind !== 'file') return undefined;
  try {
    const file = bytesOf(node.path);
    return statSync(file).size > maxBytes ? undefined : readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A folder that has a manifest. Paths are relative to the context. */
export interface Found {
  readonly folder: string;
  readonly manifest: string;
  readonly text: string;
}

/**
 * Folders that fit the patterns and have a manifest, by their paths; `!` takes away.
 * @param manifest name of the file: `Cargo.toml`
 */
export function findManifests(raw: Branch, patterns: readonly string[], manifest: string): readonly Found[] {
  const fits = (pattern: string): readonly string[] =>
    foldersFor(raw, posix.normalize(pattern).replace(/\/$/, ''));
  const away = new Set(patterns.filter((one) => one.startsWith('!')).flatMap((one) => fits(one.slice(1))));
  const folders = new Set(patterns.filter((one) => !one.startsWith('!')).flatMap(fits));
  return [...folders]
    .filter((folder) => !away.has(folder))
    .flatMap((folder) => {
      const path = folder === '.' ? manifest : `${folder}/${manifest}`;
      const text = textAt(raw, path);
      return text === undefined ? [] : [{ folder, manifest: path, text }];
    })
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

const maxDepth = 6;
const skipped = new Set(['node_modules', 'target', '.git', 'vendor']);

/** Folders that fit a pattern: `crates/*`, `packages/**`; `*` in a name, too. None outside of the root. */
export function foldersFor(root: Branch, pattern: string): readonly string[] {
  const go = (
    node: Node | undefined,
    path: string,
    [name, ...rest]: readonly string[],
    depth: number,
  ): readonly string[] => {
    if (node === undefined || !isBranch(node) || depth > maxDepth) return [];
    if (name === undefined) return [path === '' ? '.' : path];
    const inside = (child: string): string => (path === '' ? child : `${path}/${child}`);
    if (name === '.') return go(node, path, rest, depth);
    if (!name.includes('*')) return go(node.children().get(name), inside(name), rest, depth + 1);
    const all = [...node.children()].filter(([child]) => !skipped.has(child));
    if (name === '**')
      return [
        ...go(node, path, rest, depth),
        ...all.flatMap(([child, below]) => go(below, inside(child), [name, ...rest], depth + 1)),
      ];
    const [start = '', end = ''] = name.split('*');
    return all
      .filter(
        ([child]) =>
          child.length >= start.length + end.length && child.startsWith(start) && child.endsWith(end),
      )
      .flatMap(([child, below]) => go(below, inside(child), rest, depth + 1));
  };
  return pattern.startsWith('..') || pattern.startsWith('/') ? [] : go(root, '', pattern.split('/'), 0);
}
