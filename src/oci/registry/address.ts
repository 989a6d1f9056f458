import { isIP } from 'node:net';

/** Docker Hub is called `docker.io` in names, and its API lives elsewhere. */
const apiHosts: Readonly<Record<string, string>> = { 'docker.io': 'registry-1.docker.io' };

/** Whether a registry runs on this machine: such ones speak plain HTTP, as Docker, too, takes it. */
export function isLoopback(registry: string): boolean {
  const host = registry.replace(/:\d+$/, '').toLowerCase();
  return (
    host === 'localhost' ||
    host === '[::1]' ||
    host.endsWith('.localhost') ||
    (host.startsWith('127.') && isIP(host) === 4)
  );
}

/**
 * Where a registry's API is.
 * @param insecureHosts registries (`host` or `host:port`) that speak plain HTTP
 */
export function apiOrigin(registry: string, insecureHosts: readonly string[] = []): URL {
  const scheme = isLoopback(registry) || insecureHosts.includes(registry) ? 'http' : 'https';
  return new URL(`${scheme}://${apiHosts[registry] ?? registry}/`);
}

/**
 * Resolves the Location that a registry gives, which may be relative. A registry behind a proxy that ends TLS
 * often writes its own address with `http:`: it is still reached as it was.
 */
export function resolveLocation(location: string, from: URL): URL {
  const url = new URL(location, from);
  if (url.hostname === from.hostname && url.protocol === 'http:' && from.protocol === 'https:') {
    url.protocol = 'https:';
    // `http://host:443/` is what some proxies make of it.
    if (url.port === '80') url.port = '';
  }
  return url;
}
