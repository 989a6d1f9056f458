import { repositoryName, type Repository } from '../reference.ts';
import { apiOrigin } from './address.ts';

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

/**
 * That nobody has it, and who was asked: what a mirror does not have its registry may.
 * @param what `docker.io/library/debian:13`
 * @param own where it is without mirrors
 * @param asked those that said that they do not have it, of what placesOf gave
 * @returns `docker.io/library/debian:13 was not found (asked mirror.acme.test as mirror, registry-1.docker.io)`
 */
export function notFound(what: string, own: Repository, asked: readonly Repository[]): string {
  const names = asked.map((place) => {
    const isOwn = place.registry === own.registry && place.repository === own.repository;
    if (isOwn) return apiOrigin(own.registry).host;
    return `${place.repository === own.repository ? place.registry : repositoryName(place)} as mirror`;
  });
  return `${what} was not found (asked ${names.join(', ')})`;
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
