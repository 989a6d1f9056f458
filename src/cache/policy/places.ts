import { join } from 'node:path';
import { parseReference, repositoryName } from '../../oci/reference.ts';
import { badRequest } from '../../problem.ts';
import { formatEntry } from './entry.ts';
import type { NodeCaches } from './layer-caches.ts';
import { cacheName, tagOf } from './names.ts';
import type { Backend } from './wish.ts';

/** What the layers of the outputs are compressed with; BuildKit's word. */
export type Compression = 'gzip' | 'zstd' | 'estargz' | 'uncompressed';

export interface Place {
  readonly backend: Backend;
  /** What the user said of it. */
  readonly attrs: Readonly<Record<string, string>>;
  readonly reads: boolean;
  readonly writes: boolean;
  /** Whose caches are read, the nearest first: `pr-7`, `main`. */
  readonly readSlots: readonly string[];
  /** Whose cache is written; only `gha` can do without. */
  readonly writeSlot: string | undefined;
  readonly compression: Compression;
}

/** An image to build, as far as its cache is concerned. */
export interface CachedImage {
  readonly name: string;
  readonly platforms: readonly string[];
  /** The first one that it is published to: `ghcr.io/acme/app`. Absent where it has none. */
  readonly repository?: string;
  /** References under which an earlier one may be found, the nearest first: `ghcr.io/acme/app:main`. */
  readonly published: readonly string[];
}

/**
 * How long BuildKit goes on asking a cache service that says `429` (its own default is ten minutes): what is read is
 * not worth a wait, and what is written is worth some.
 */
const ghaTimeouts = { read: '1m', write: '5m' };

/**
 * The entries of one image on one platform: every export with `mode=max`, forgiving, and with the outputs' compression
 * where the backend can (moby/buildkit cache/remotecache: gha, s3 and azblob know gzip only).
 * @param repository where its registry cache is kept when the user names no other place
 * @throws Problem (request) for a place that is no reference
 */
export function entriesOf(
  place: Place,
  image: CachedImage,
  platform: string,
  repository: string | undefined,
): NodeCaches {
  const name = cacheName(image.name, platform);
  const { backend, attrs, writeSlot } = place;
  const writeWith = { mode: 'max', ...compressionOf(place), ...attrs, 'ignore-error': 'true' };
  const read = (
    each: (slot: string) => Readonly<Record<string, string>>,
    from: string = backend,
  ): string[] =>
    place.reads ? place.readSlots.map((slot) => formatEntry({ type: from, attrs: each(slot) })) : [];
  const write = (more: Readonly<Record<string, string>>): string[] =>
    place.writes ? [formatEntry({ type: backend, attrs: { ...writeWith, ...more } })] : [];
  switch (backend) {
    case 'gha': {
      const scope = attrs['scope'] === undefined ? name : `${attrs['scope']}-${name}`;
      const from = { type: backend, attrs: { timeout: ghaTimeouts.read, ...without(attrs, 'mode'), scope } };
      return {
        // GitHub looks in the base branch by itself.
        read: place.reads ? [formatEntry(from)] : [],
        write: write({ timeout: attrs['timeout'] ?? ghaTimeouts.write, scope }),
      };
    }
    case 'registry': {
      const at = registryPlace(attrs['ref'] ?? repository);
      if (at === undefined) return { read: [], write: [] };
      const ref = (slot: string): string => `${at.repository}:${tagOf(at.tag, name, slot)}`;
      const insecure = attrs['registry.insecure'];
      return {
        read: read((slot) => ({
          ref: ref(slot),
          ...(insecure === undefined ? {} : { 'registry.insecure': insecure }),
        })),
        write: writeSlot === undefined ? [] : write({ ...manifest(attrs), ref: ref(writeSlot) }),
      };
    }
    case 'local': {
      const folder = (slot: string): string => join(attrs['dest'] ?? '', name, slot);
      return {
        read: read((slot) => ({ src: folder(slot) })),
        write: writeSlot === undefined ? [] : write({ ...manifest(attrs), dest: folder(writeSlot) }),
      };
    }
    case 's3':
    case 'azblob': {
      const own = attrs['name'] === undefined ? [] : [attrs['name']];
      const called = (slot: string): string => tagOf(...own, name, slot);
      return {
        read: read((slot) => ({ ...without(attrs, 'mode'), name: called(slot) })),
        write: writeSlot === undefined ? [] : write({ name: called(writeSlot) }),
      };
    }
    case 'inline':
      return {
        read: place.reads
          ? image.published.map((ref) => formatEntry({ type: 'registry', attrs: { ref } }))
          : [],
        write: place.writes ? ['type=inline'] : [],
      };
  }
}

function compressionOf({ backend, compression }: Place): Readonly<Record<string, string>> {
  const can = backend === 'registry' || backend === 'local';
  return can && compression !== 'gzip' ? { compression } : {};
}

/**
 * The repositories that a registry's cache of these images is kept in, each once.
 * @param ref the place that the user names for all of them
 * @throws Problem (request) when that is no reference
 */
export function cacheRepositories(
  ref: string | undefined,
  images: readonly CachedImage[],
): readonly string[] {
  const places = ref === undefined ? images.map(({ repository }) => repository) : [ref];
  return [...new Set(places.flatMap((place) => registryPlace(place)?.repository ?? []))];
}

/** Whether layers have to be compressed once more for the cache. */
export function compressesTwice({ backend, compression }: Pick<Place, 'backend' | 'compression'>): boolean {
  return compression !== 'gzip' && ['gha', 's3', 'azblob'].includes(backend);
}

function manifest(attrs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    'oci-mediatypes': attrs['oci-mediatypes'] ?? 'true',
    'image-manifest': attrs['image-manifest'] ?? 'true',
  };
}

/** A repository, or a repository with a tag that the names of all tags begin with. */
function registryPlace(
  place: string | undefined,
): { readonly repository: string; readonly tag: string } | undefined {
  if (place === undefined) return undefined;
  const reference = parseReference(place);
  if (reference.digest !== undefined)
    throw badRequest('cache: registry names a digest', { todo: 'Name a repository, or a tag' });
  return { repository: repositoryName(reference), tag: reference.tag ?? 'buildcache' };
}

function without(attrs: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attrs).filter(([name]) => name !== key));
}
