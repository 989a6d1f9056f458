import { formatBytes } from '../../tools/bytes.ts';
import type { ImageFile } from '../layers/contents.ts';
import { packageCacheOf } from '../package-caches.ts';
import { mostlyFrom } from './causes.ts';
import { counted } from './findings.ts';
import type { ContentsRule } from './rule.ts';
import { commonFolder } from './trees.ts';

interface Cache {
  readonly todo: string;
  readonly files: ImageFile[];
  bytes: number;
}

/** What package managers keep for the next time, which an image never has. Empty files and folders weigh nothing. */
export const packageCaches: ContentsRule = {
  name: 'package-caches',
  isAsked: ({ packageCaches: denied }) => denied,
  find: ({ contents }) => {
    const caches = new Map<string, Cache>();
    for (const [path, file] of contents.files) {
      const { kind, size } = file;
      if (kind !== 'file' || size === 0) continue;
      const known = packageCacheOf(path);
      if (known === undefined) continue;
      const cache = caches.get(known.name) ?? { todo: known.todo, files: [], bytes: 0 };
      caches.set(known.name, cache);
      cache.files.push(file);
      cache.bytes += size;
    }
    return [...caches]
      .sort(([, a], [, b]) => b.bytes - a.bytes)
      .map(([name, { todo, files, bytes }]) => {
        const folder = `/${commonFolder(files.map(({ path }) => path))}`;
        return {
          key: name,
          message: `${name}: ${counted(files.length, 'file')}, ${formatBytes(bytes)}, in ${folder}`,
          todo,
          path: folder,
          cause: mostlyFrom(files, ({ size }) => size),
        };
      });
  },
};
