import { lstatSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDropped } from '../files/covers.ts';
import type { Entry } from '../files/disk.ts';
import { excludeRules, type IgnoreRules } from '../files/ignore-rules.ts';
import { bytesOf } from '../files/names.ts';
import { isBranch, type Branch } from '../files/tree.ts';
import { entryAt } from './manifests.ts';
import type { LetIn, LintImage } from './model.ts';
import { readsRepository } from './reads-repository.ts';
import type { Sweep } from './sweeps.ts';

/** A context under its ignore rules. */
export interface Place {
  readonly root: Branch;
  readonly rules: IgnoreRules;
  /** Source of a COPY → what nobody wants below it. */
  readonly unwanted: Map<string, readonly Unwanted[]>;
}

interface Unwanted {
  readonly path: string;
  readonly branch: Branch;
  bytes?: number | 'many';
}

/**
 * What gets into the build without being named by anybody, by its path; it is measured once for all images.
 * @param sweeps what the image takes of the context
 */
export async function letInto(
  place: Place,
  sweeps: readonly Sweep[],
  facts: LintImage,
): Promise<readonly LetIn[]> {
  const all = new Map<string, Unwanted>();
  for (const { source, excludes } of sweeps) {
    const rules = excludeRules(excludes);
    for (const one of unwantedBelow(place, source)) {
      const below = source === '' ? one.path : one.path.slice(source.length + 1);
      if (!isDropped(rules, below, true)) all.set(one.path, one);
    }
  }
  const needsGit = readsRepository(facts);
  const letIn: LetIn[] = [];
  for (const one of all.values()) {
    const isNamed = sweeps.some(({ source }) => source === one.path || source.startsWith(`${one.path}/`));
    if (isNamed || (needsGit && one.path === '.git')) continue;
    one.bytes ??= await weigh(one.branch);
    letIn.push({ path: one.path, ...(one.bytes === 'many' ? {} : { bytes: one.bytes }) });
  }
  return letIn.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Folders beyond this are not looked into: what is there is the engine's to send. */
const maxFolders = 5000;

function unwantedBelow({ root, rules, unwanted }: Place, source: string): readonly Unwanted[] {
  const known = unwanted.get(source);
  if (known !== undefined) return known;
  const found: Unwanted[] = [];
  let count = 0;
  const go = (branch: Branch, path: string): void => {
    count += 1;
    if (count > maxFolders) return;
    const children = branch.children();
    for (const [name, child] of children) {
      if (!isBranch(child)) continue;
      const way = path === '' ? name : `${path}/${name}`;
      if (!isUnwanted(name, child, children)) go(child, way);
      // Of what is dropped something may come back, which somebody then means.
      else if (!isDropped(rules, way, false)) found.push({ path: way, branch: child });
    }
  };
  const start = entryAt(root, source);
  if (start !== undefined && isBranch(start)) go(start, source);
  unwanted.set(source, found);
  return found;
}

const always = new Set([
  ...['.git', '.hg', '.svn', 'node_modules', '.venv', '__pycache__', '.pytest_cache', '.mypy_cache'],
  ...['.ruff_cache', '.tox', '.nox', '.gradle', '.terraform', '.turbo', '.parcel-cache', '.next', '.nuxt'],
]);

/** Names that are somebody's own where they do not stand beside what makes them. */
const beside: Readonly<Record<string, readonly string[]>> = {
  target: ['Cargo.toml', 'pom.xml'],
  dist: ['package.json', 'pyproject.toml', 'setup.py'],
};

function isUnwanted(name: string, branch: Branch, siblings: ReadonlyMap<string, unknown>): boolean {
  if (always.has(name)) return true;
  if (name === 'venv') return branch.children().has('pyvenv.cfg');
  const makers = Object.hasOwn(beside, name) ? beside[name] : undefined;
  return makers?.some((one) => siblings.has(one)) ?? false;
}

const maxFiles = 200_000;

/** What the files of a folder weigh, in bytes; `many` where they are too many, or cannot be looked at. */
async function weigh(branch: Branch): Promise<number | 'many'> {
  let bytes = 0;
  let files = 0;
  let sliceEnd = performance.now() + 20;
  const open: Branch[] = [branch];
  try {
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const child of next.children().values()) {
        if (isBranch(child)) open.push(child);
        else {
          bytes += sizeOf(child);
          files += 1;
        }
      }
      if (files > maxFiles) return 'many';
      if (performance.now() < sliceEnd) continue;
      await nextTurn();
      sliceEnd = performance.now() + 20;
    }
  } catch {
    // A size is only shown: what cannot be read is told by whoever needs it.
    return 'many';
  }
  return bytes;
}

function sizeOf({ kind, path }: Entry): number {
  return kind === 'file' ? lstatSync(bytesOf(path)).size : 0;
}
