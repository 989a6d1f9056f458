import type { ImageContents } from '../layers/contents.ts';
import { packageCacheOf, type PackageCache } from '../package-caches.ts';
import { plainPath } from './waste.ts';

/** What one layer brings of one package manager's cache. */
export interface CachedFiles {
  readonly cache: PackageCache;
  /** 0 is the bottom layer. */
  readonly layer: number;
  /** Contents of the files. */
  readonly bytes: number;
  readonly files: number;
  /** The biggest one; without a slash at the beginning. */
  readonly worst: string;
}

/**
 * The package caches that a container sees, biggest first. What is linked to from elsewhere (pnpm, uv and conda link
 * their packages into place) is no cache: without it nothing would become smaller.
 */
export function cachesIn({ files, layers }: Pick<ImageContents, 'files' | 'layers'>): readonly CachedFiles[] {
  const found = new Map<string, CachedFiles & { readonly most: number }>();
  let skipped: ReadonlySet<string> | undefined;
  for (const { path, kind, size, layer } of files.values()) {
    if (kind !== 'file' || size === 0) continue;
    const cache = packageCacheOf(path);
    if (cache === undefined) continue;
    skipped ??= uncounted(layers);
    if (skipped.has(`${layer} ${path}`)) continue;
    const key = `${layer} ${cache.name}`;
    const before = found.get(key);
    const isWorst = before === undefined || size > before.most;
    found.set(key, {
      cache,
      layer,
      bytes: (before?.bytes ?? 0) + size,
      files: (before?.files ?? 0) + 1,
      worst: isWorst ? path : before.worst,
      most: isWorst ? size : before.most,
    });
  }
  return [...found.values()]
    .map(({ cache, layer, bytes, files: count, worst }) => ({ cache, layer, bytes, files: count, worst }))
    .sort((a, b) => b.bytes - a.bytes || a.layer - b.layer || (a.cache.name < b.cache.name ? -1 : 1));
}

/**
 * Layer and path of files that do not count: further names of a file, which a container sees as the file itself, and
 * files that have a further name outside of caches.
 */
function uncounted(layers: ImageContents['layers']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [layer, { entries }] of layers.entries())
    for (const { kind, path, link } of entries) {
      if (kind !== 'hardlink' || link === undefined) continue;
      found.add(`${layer} ${path}`);
      if (packageCacheOf(path) === undefined) found.add(`${layer} ${plainPath(link)}`);
    }
  return found;
}
