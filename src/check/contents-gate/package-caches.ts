import { formatBytes } from '../../tools/bytes.ts';
import { packageCacheOf } from '../package-caches.ts';
import { counted } from './findings.ts';
import type { ContentsRule } from './rule.ts';
import { commonFolder } from './trees.ts';

interface Cache {
  readonly todo: string;
  readonly paths: string[];
  bytes: number;
}

/** What package managers keep for the next time, which an image never has. Empty files and folders weigh nothing. */
export const packageCaches: ContentsRule = {
  name: 'package-caches',
  isAsked: ({ packageCaches: denied }) => denied,
  find: ({ contents }) => {
    const caches = new Map<string, Cache>();
    for (const [path, { kind, size }] of contents.files) {
      if (kind !== 'file' || size === 0) continue;
      const known = packageCacheOf(path);
      if (known === undefined) continue;
      const cache = caches.get(known.name) ?? { todo: known.todo, paths: [], bytes: 0 };
      caches.set(known.name, cache);
      cache.paths.push(path);
      cache.bytes += size;
    }
    return [...caches]
      .sort(([, a], [, b]) => b.bytes - a.bytes)
      .map(([name, { todo, paths, bytes }]) => ({
        key: name,
        message: `${name}: ${counted(paths.length, 'file')}, ${formatBytes(bytes)}, in /${commonFolder(paths)}`,
        todo,
        path: `/${commonFolder(paths)}`,
      }));
  },
};
