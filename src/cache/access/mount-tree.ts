import type { ListedName } from './listed-name.ts';
import { wholePath } from './whole-path.ts';

/** A folder of a mount, with what is directly in it, by name. Names are bytes, as Latin-1. */
export interface Folder {
  /** Absolute, where steps have it. */
  readonly path: string;
  /** None for the mount itself. */
  own: ListedName | undefined;
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, ListedName>;
  readonly links: ListedName[];
}

/**
 * @param target where steps have the mount: absolute, cleaned
 * @param pathOf of a name, relative to the mount
 */
export function treeOf(
  names: readonly ListedName[],
  target: string,
  pathOf: (name: ListedName) => string,
): Folder {
  const root = emptyFolder(target);
  const known = new Map([['', root]]);
  const folderAt = (path: string): Folder => {
    const there = known.get(path);
    if (there !== undefined) return there;
    const [parent, name] = split(path);
    const folder = emptyFolder(wholePath(target, path));
    folderAt(parent).folders.set(name, folder);
    known.set(path, folder);
    return folder;
  };
  for (const one of names) {
    const path = pathOf(one);
    const [parent, name] = split(path);
    if (one.kind === 'd') folderAt(path).own = one;
    else if (one.kind === 'f') folderAt(parent).files.set(name, one);
    else folderAt(parent).links.push(one);
  }
  return root;
}

function emptyFolder(path: string): Folder {
  return { path, own: undefined, folders: new Map(), files: new Map(), links: [] };
}

function split(path: string): readonly [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}
