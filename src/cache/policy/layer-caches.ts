import { parseEntry } from './entry.ts';
import type { Backend } from './wish.ts';

/** The layer caches of one image on one platform, in the form of `cache-from` and `cache-to`. */
export interface NodeCaches {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** What was decided about the layer caches of a run: plain data. */
export interface LayerCaches {
  /** `given`: by `cache-from` and `cache-to`; `off`: none are used. */
  readonly kind: Backend | 'given' | 'off';
  /** One line: what, and why. Holds no secret. */
  readonly reason: string;
  /** Somebody asked for a cache that cannot be had. */
  readonly isWarning: boolean;
  /** By `IMAGE PLATFORM` (see nodeKey); an image that is not in it has none. */
  readonly nodes: Readonly<Record<string, NodeCaches>>;
  /** Folders on this machine that bake has to be allowed to read and to write. As given: relative ones to the working folder. */
  readonly readFolders: readonly string[];
  readonly writeFolders: readonly string[];
}

/** `app linux/amd64` */
export function nodeKey(image: string, platform: string): string {
  return `${image} ${platform}`;
}

/** The same without some entries: for a second try without a source that has failed. */
export function withoutEntries(caches: LayerCaches, entries: readonly string[]): LayerCaches {
  const kept = (list: readonly string[]): readonly string[] =>
    list.filter((entry) => !entries.includes(entry));
  return {
    ...caches,
    nodes: Object.fromEntries(
      Object.entries(caches.nodes).map(([key, { read, write }]) => [
        key,
        { read: kept(read), write: kept(write) },
      ]),
    ),
  };
}

/**
 * The same without the sources in folders that are not there (yet): bake refuses to be allowed to read those.
 * @param missing of `readFolders`
 */
export function withoutFolders(caches: LayerCaches, missing: readonly string[]): LayerCaches {
  const all = Object.values(caches.nodes).flatMap(({ read }) => read);
  const gone = all.filter((entry) => {
    const { type, attrs } = parseEntry(entry);
    return type === 'local' && missing.includes(attrs['src'] ?? '');
  });
  return {
    ...withoutEntries(caches, gone),
    readFolders: caches.readFolders.filter((folder) => !missing.includes(folder)),
  };
}
