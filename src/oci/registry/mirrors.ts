import type { Repository } from '../reference.ts';

/** Registry → the hosts (with a path or none) asked before it, in turn; `http://` says that one speaks no TLS. */
export type Mirrors = Readonly<Record<string, readonly string[]>>;

const plainHttp = 'http://';

/** Where a repository is looked for: its mirrors in turn, then its own registry (BuildKit, buildkitd.toml.md). */
export function placesOf({ registry, repository }: Repository, mirrors: Mirrors): readonly Repository[] {
  const mirrored = (Object.hasOwn(mirrors, registry) ? (mirrors[registry] ?? []) : []).map((mirror) => {
    const [host = '', ...path] = withoutScheme(mirror).split('/');
    return { registry: host, repository: [...path, repository].join('/') };
  });
  return [...mirrored, { registry, repository }];
}

/** The hosts of mirrors that speak plain HTTP: the `insecureHosts` of a client that shall ask them. */
export function plainHosts(mirrors: Mirrors): readonly string[] {
  const plain = Object.values(mirrors)
    .flat()
    .filter((mirror) => mirror.startsWith(plainHttp));
  return [...new Set(plain.map((mirror) => withoutScheme(mirror).replace(/\/.*$/, '')))];
}

function withoutScheme(mirror: string): string {
  return mirror.startsWith(plainHttp) ? mirror.slice(plainHttp.length) : mirror;
}
