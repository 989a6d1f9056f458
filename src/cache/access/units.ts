import type { ListedName } from './listed-name.ts';
import type { Folder } from './mount-tree.ts';
import { isInstalled, isShelf, isTogether } from './shelves.ts';

/** What goes into an archive as a whole, or not at all. */
export interface Unit {
  /** Its files, folders and links. */
  readonly names: readonly ListedName[];
  /** When a file of it was changed the last time: seconds since 1970. */
  readonly changed: number;
}

/**
 * Takes a mount apart, so that what a program takes for whole stays whole: cargo unpacks a crate with the times of its
 * archive and writes `.cargo-ok` now, so that by times alone the sources would go and the word that they are there would
 * stay. A unit is the topmost folder that directly holds a file (a crate, a module), unless it is a shelf where each
 * thing stands by itself, as the mount's own folder does; what was installed somewhere goes as one.
 * @returns in no order; links and empty folders beside units are in none
 */
export function unitsOf(root: Folder): readonly Unit[] {
  if (isInstalled(root)) return [unitOf(namesIn(root))];
  const units: Unit[] = [];
  const open = [root];
  for (let shelf = open.pop(); shelf !== undefined; shelf = open.pop()) {
    const here = shelf;
    const together: ListedName[] = [];
    const take = (name: string, names: readonly ListedName[]): void => {
      if (isTogether(name, here)) together.push(...names);
      else units.push(unitOf(names));
    };
    for (const [name, file] of here.files) take(name, [file]);
    for (const [name, folder] of here.folders)
      if (isShelf(name, folder) && !isTogether(name, here)) open.push(folder);
      else take(name, namesIn(folder));
    if (together.length > 0) units.push(unitOf(together));
  }
  return units.filter(({ changed }) => changed !== never);
}

/** Of what has no file: it is no unit. */
const never = -Infinity;

function unitOf(names: readonly ListedName[]): Unit {
  return {
    names,
    changed: names.reduce(
      (newest, { kind, changed }) => (kind === 'f' ? Math.max(newest, changed) : newest),
      never,
    ),
  };
}

function namesIn(top: Folder): readonly ListedName[] {
  const names: ListedName[] = [];
  const open = [top];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (folder.own !== undefined) names.push(folder.own);
    for (const file of folder.files.values()) names.push(file);
    for (const link of folder.links) names.push(link);
    for (const inner of folder.folders.values()) open.push(inner);
  }
  return names;
}
