/** Folders that hold one tree a child, deepest first; `*` is one name. */
const containers = [
  'usr/local/lib',
  'usr/local/share',
  'usr/local/src',
  'usr/local',
  'usr/lib/*-linux-gnu*',
  'usr/lib',
  'usr/share',
  'usr/src',
  'var/cache',
  'var/lib',
  'var/opt',
  'home/*',
  'opt',
  'root',
  'srv',
  'tmp',
  'usr',
  'var',
  '',
].map((container) => (container === '' ? [] : container.split('/')));

/**
 * The tree that a file belongs to, as a person would name it: `usr/local/go` for Go's, `app` for what is below /app,
 * `home/me/project` for a project of somebody's. A file that lies in a container itself is its own tree.
 */
export function treeOf(path: string): string {
  const parts = path.split('/');
  const container = containers.find(
    (names) => names.length < parts.length && names.every((name, at) => fits(name, parts[at] ?? '')),
  );
  return parts.slice(0, (container?.length ?? 0) + 1).join('/');
}

function fits(name: string, part: string): boolean {
  const star = name.indexOf('*');
  if (star === -1) return name === part;
  return name === '*' || part.includes(name.replaceAll('*', ''));
}

/** Groups in the order in which their first member comes. */
export function grouped<T>(all: Iterable<T>, keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** The deepest folder that all the paths are in; the path itself where there is one only. */
export function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  if (rest.length === 0) return first;
  let common = first.split('/').slice(0, -1);
  for (const path of rest) {
    const parts = path.split('/');
    const differs = common.findIndex((part, at) => part !== parts[at]);
    if (differs !== -1) common = common.slice(0, differs);
  }
  return common.join('/');
}
