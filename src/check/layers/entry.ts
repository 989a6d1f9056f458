import { posix } from 'node:path';
import { DamagedArchive } from './archive/damaged.ts';
import type { Member } from './archive/member.ts';
import type { EntryKind, LayerEntry } from './layer-facts.ts';

/** Linux takes no longer path (`PATH_MAX`), in bytes. */
const longestPath = 4096;
const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
const permissions = 0o7777;

/**
 * An entry of a layer as an extractor sees it.
 * Sources: image-spec/layer.md, "Whiteouts"; POSIX.1-2017, pax, "ustar Interchange Format": unknown types are files.
 * @throws DamagedArchive for names that no extractor can make
 */
export function entryOf({ name, type, link, size, mode, uid, gid }: Member): LayerEntry {
  const kind = kinds[type] ?? 'file';
  const common = { mode: mode & permissions, uid, gid };
  const path = pathInside(name);
  const whited = whitedOut(path);
  if (whited !== undefined) return { ...whited, size: 0, ...common };
  if (kind === 'symlink' || kind === 'hardlink')
    return { path, kind, size: 0, ...common, link: kind === 'symlink' ? target(link) : pathInside(link) };
  // Written out, as in member.ts.
  return { path, kind, size: kind === 'file' ? size : 0, mode: mode & permissions, uid, gid };
}

const kinds: Readonly<Record<string, EntryKind>> = {
  1: 'hardlink',
  2: 'symlink',
  3: 'device',
  4: 'device',
  5: 'folder',
  6: 'fifo',
};

/**
 * Where a name leads when the image is the whole world: without slashes at its ends; `..` stays inside, as in a root
 * folder. The root itself is `''`.
 * @throws DamagedArchive for one that is too long, or has a NUL
 */
export function pathInside(name: string): string {
  const path = posix.normalize(`/${target(name)}`);
  return path.slice(1, path.length > 1 && path.endsWith('/') ? -1 : undefined);
}

function target(link: string): string {
  if (link.length > longestPath || link.includes('\0'))
    throw new DamagedArchive('it holds a name that no file can have');
  return link;
}

function whitedOut(path: string): { readonly path: string; readonly kind: EntryKind } | undefined {
  const base = posix.basename(path);
  if (!base.startsWith(whiteout)) return undefined;
  const folder = posix.dirname(path);
  const inFolder = folder === '.' ? '' : folder;
  if (base === opaque) return { path: inFolder, kind: 'opaque' };
  const removed = base.slice(whiteout.length);
  if (removed === '' || removed === '.' || removed === '..')
    throw new DamagedArchive('it removes a file without a name');
  return { path: posix.join(inFolder, removed), kind: 'whiteout' };
}
