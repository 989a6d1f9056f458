import { badRequest } from '../problem.ts';
import { identityOf, type Package } from './package.ts';

/** One list of packages, for one component and one architecture. */
export interface Index {
  readonly component: string;
  readonly architecture: string;
  /** Below the suite's folder: `main/binary-amd64/Packages`. */
  readonly path: string;
  readonly text: string;
}

/** What has become of the packages that were given. */
export interface Merged {
  readonly packages: readonly Package[];
  readonly added: readonly Package[];
}

/**
 * The packages that were there, and those that were given.
 * @throws Problem (request) where a given one is there with other bytes: whoever has installed it would not get the
 *   new one, and caches would mix them
 */
export function merge(former: readonly Package[], given: readonly Package[]): Merged {
  const byIdentity = new Map(former.map((one) => [`${one.component} ${identityOf(one)}`, one]));
  const byPath = new Map(former.map((one) => [one.path, one]));
  const added: Package[] = [];
  for (const one of given) {
    const key = `${one.component} ${identityOf(one)}`;
    const other = byIdentity.get(key) ?? byPath.get(one.path);
    if (other !== undefined && (other.sha256 !== one.sha256 || identityOf(other) !== identityOf(one)))
      throw badRequest(
        `${identityOf(one)} is in the repository already, with other bytes: ${other.sha256.slice(0, 12)} there, ${one.sha256.slice(0, 12)} here`,
        { todo: 'What is published stays: build it as a new version' },
      );
    if (other !== undefined) continue;
    byIdentity.set(key, one);
    byPath.set(one.path, one);
    added.push(one);
  }
  return { packages: sorted([...byIdentity.values()]), added };
}

/**
 * The lists of a suite: one for each component and architecture, each with the packages for all architectures, for
 * programs that read no other. These are in a list of their own, too, which apt reads on every machine: also on one that
 * nothing else is built for.
 * Source: wiki.debian.org/DebianRepository/Format, "Architectures".
 * @param architectures that are to be there besides those of the packages; one that was there stays
 */
export function indicesOf(
  packages: readonly Package[],
  components: readonly string[],
  architectures: readonly string[],
): readonly Index[] {
  const all = [...new Set([...architectures, ...packages.map(({ architecture }) => architecture)])].sort();
  return [...new Set(components)].sort().flatMap((component) =>
    all.map((architecture) => ({
      component,
      architecture,
      path: `${component}/binary-${architecture}/Packages`,
      text: sorted(packages)
        .filter((one) => one.component === component)
        .filter((one) => one.architecture === architecture || one.architecture === 'all')
        .map(({ text }) => text)
        .join('\n'),
    })),
  );
}

/** By name, then by version and architecture as texts: the same order on every machine. */
function sorted(packages: readonly Package[]): readonly Package[] {
  const key = (one: Package): string => `${one.name} ${one.version} ${one.architecture} ${one.component}`;
  return packages
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}
