import { join } from 'node:path';
import { formatEntry, parseEntry } from './entry.ts';

/** The `cache-from` and `cache-to` inputs, as build-push-action writes them: `type=gha,mode=max`, `acme/app:cache`. */
export interface GivenCaches {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * The given caches of one image on one platform. Where a run has several, each gets a place of its own, or they would
 * overwrite each other (docker/bake-action#154): a scope of gha, a tag of a registry, a folder, a name in a bucket. A
 * failed export never fails a build. An entry in which nothing has to be changed stays as it was written.
 * @param name see cacheName
 * @param isShared the run has several of them
 */
export function givenCaches(
  { from, to }: GivenCaches,
  name: string,
  isShared: boolean,
): { readonly read: readonly string[]; readonly write: readonly string[] } {
  return {
    read: from.map((entry) => placed(entry, name, isShared, 'src')),
    write: to.map((entry) => forgiving(placed(entry, name, isShared, 'dest'))),
  };
}

function placed(entry: string, name: string, isShared: boolean, folder: 'src' | 'dest'): string {
  const { type, attrs } = parseEntry(entry);
  switch (type) {
    case 'gha':
      if (attrs['scope'] === undefined) return `${entry},scope=${name}`;
      return isShared ? changed(entry, 'scope', `${attrs['scope']}-${name}`) : entry;
    case 'registry':
      return isShared ? changed(entry, 'ref', tagged(attrs['ref'] ?? '', name)) : entry;
    case 'local':
      return isShared ? changed(entry, folder, join(attrs[folder] ?? '', name)) : entry;
    case 's3':
    case 'azblob':
      return isShared ? changed(entry, 'name', `${attrs['name'] ?? 'buildkit'}-${name}`) : entry;
    default:
      return entry;
  }
}

/** `inline` has no options; a reference alone means the registry's cache, and is text that no option fits. */
function forgiving(entry: string): string {
  const { type, attrs } = parseEntry(entry);
  const isPlain = !entry.includes('=');
  if (isPlain || type === 'inline' || attrs['ignore-error'] !== undefined) return entry;
  return `${entry},ignore-error=true`;
}

function tagged(reference: string, name: string): string {
  return /:[^/]+$/.test(reference) ? `${reference}-${name}` : `${reference}:${name}`;
}

function changed(entry: string, key: string, value: string): string {
  if (!entry.includes('=')) return value;
  const { type, attrs } = parseEntry(entry);
  return formatEntry({ type, attrs: { ...attrs, [key]: value } });
}
