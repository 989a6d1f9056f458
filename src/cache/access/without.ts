import type { ListedName } from './listed-name.ts';

/**
 * Names without some of them, and without the folders whose last contents go with these: an empty folder could be taken
 * for what was in it.
 * @param pathOf of a name, relative to the mount
 */
export function without(
  names: readonly ListedName[],
  out: ReadonlySet<ListedName>,
  pathOf: (name: ListedName) => string,
): readonly ListedName[] {
  const [lost, kept] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    if (out.has(name)) markAbove(pathOf(name), lost);
    else if (name.kind !== 'd') markAbove(pathOf(name), kept);
  }
  const empty = names.filter((name) => {
    if (name.kind !== 'd' || out.has(name)) return false;
    const path = pathOf(name);
    return !lost.has(path) && !kept.has(path);
  });
  for (const name of empty) markAbove(pathOf(name), kept);
  return names.filter((name) => {
    if (out.has(name)) return false;
    if (name.kind !== 'd') return true;
    const path = pathOf(name);
    return !lost.has(path) || kept.has(path);
  });
}

/** All folders that a path goes through. */
function markAbove(path: string, marked: Set<string>): void {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    const folder = path.slice(0, slash);
    if (marked.has(folder)) return;
    marked.add(folder);
  }
}
