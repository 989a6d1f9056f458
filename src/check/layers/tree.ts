import { posix } from 'node:path';
import { DamagedArchive } from './archive/damaged.ts';
import type { ImageFile } from './contents.ts';
import type { LayerEntry } from './layer-facts.ts';

/** What names of one file share. */
interface Inode {
  entry: LayerEntry;
  /** Where its contents came. */
  readonly origin: FileOrigin;
}

/** An entry of a layer that has a file's contents. */
export interface FileOrigin {
  /** 0 is the bottom one. */
  readonly layer: number;
  readonly path: string;
}

/** A name in a folder. */
interface Node {
  readonly path: string;
  readonly layer: number;
  readonly inode: Inode;
  /** Of folders. */
  readonly children?: Map<string, Node>;
}

/** Linux follows no more symbolic links than these on one path. */
const mostLinks = 40;
/**
 * What a tree may cost, in characters of full paths and `perNode` for each, and in steps from folder to folder: some
 * hundred bytes of an archive can claim gigabytes of folders in folders, or send each file through chains of links.
 */
const limits = { cost: 256 * 1024 * 1024, perNode: 100, steps: 300_000_000 };

/** The files of an image while layer is put upon layer: a folder tree where links lead to what is in it. */
export class Tree {
  #root = folderNode('', -1, implicitFolder(''));
  #cost = 0;
  #steps = 0;

  /**
   * Puts an entry into its place, in place of what was there; a folder upon a folder keeps what is in it.
   * @throws DamagedArchive where no extractor could
   */
  add(entry: LayerEntry, layer: number): void {
    if (entry.path === '') {
      if (entry.kind === 'folder')
        this.#root = { ...this.#root, layer, inode: { entry, origin: { layer, path: '' } } };
      return;
    }
    const { folder, name } = this.#placeOf(entry.path, layer);
    const there = folder.children?.get(name);
    const path = pathOf(entry, folder.path, name);
    this.#pay(path);
    if (entry.kind === 'hardlink') this.#link(folder, name, entry, layer);
    else if (entry.kind === 'folder') {
      const made = folderNode(path, layer, entry);
      folder.children?.set(
        name,
        there?.children === undefined ? made : { ...made, children: there.children },
      );
    } else folder.children?.set(name, { path, layer, inode: { entry, origin: { layer, path: entry.path } } });
  }

  /** As a whiteout does: takes away a file, or a folder with everything in it. */
  remove(path: string): void {
    const folder = this.#walk(posix.dirname(path));
    folder?.children?.delete(posix.basename(path));
  }

  /** As an opaque whiteout does: takes away what is in a folder. */
  clear(path: string): void {
    this.#walk(path)?.children?.clear();
  }

  /** The path of what one comes to by following symbolic links; undefined for nothing, or when they go round. */
  resolve(path: string): string | undefined {
    return this.#walk(path)?.path;
  }

  /** Every file with where its contents came from; folders before what is in them. */
  *files(): Generator<{ readonly file: ImageFile; readonly origin: FileOrigin }> {
    const waiting: Node[] = [this.#root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const { path, layer, inode } = node;
      // The root is told of only where a layer names it.
      if (layer >= 0) yield { file: fileAt(path, layer, inode.entry), origin: inode.origin };
      // One by one: a folder may have more files than a call can have arguments.
      for (const child of [...(node.children?.values() ?? [])].reverse()) waiting.push(child);
    }
  }

  /**
   * A further name of a file. Container engines give the file the owner and mode that the link's header has. A link
   * that leads nowhere stays what it is.
   */
  #link(folder: Node, name: string, entry: LayerEntry, layer: number): void {
    const path = joined(folder.path, name);
    const target = this.#unfollowed(entry.link ?? '');
    if (target === undefined || target.children !== undefined) {
      folder.children?.set(name, { path, layer, inode: { entry, origin: { layer, path: entry.path } } });
      return;
    }
    const { inode } = target;
    const { mode, uid, gid } = entry;
    if (inode.entry.kind !== 'symlink') inode.entry = { ...inode.entry, mode, uid, gid };
    folder.children?.set(name, { path, layer, inode });
  }

  #unfollowed(path: string): Node | undefined {
    return this.#walk(posix.dirname(path))?.children?.get(posix.basename(path));
  }

  /** The folder in which an entry goes; folders on the way that no layer names are made, as extractors do. */
  #placeOf(path: string, layer: number): { readonly folder: Node; readonly name: string } {
    const folder = this.#walk(posix.dirname(path), layer);
    if (folder?.children === undefined) throw new DamagedArchive('it puts a file behind links that go round');
    return { folder, name: posix.basename(path) };
  }

  /**
   * Goes along a path, through symbolic links, and never out of the image.
   * @param making the layer in whose name missing folders are made; absent: they are not
   */
  #walk(path: string, making?: number): Node | undefined {
    const way = [this.#root];
    const left = path.split('/').reverse();
    let links = 0;
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
      const folder = way.at(-1) ?? this.#root;
      if (folder.children === undefined) return undefined;
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (way.length > 1) way.pop();
        continue;
      }
      const next = this.#step(folder, part, making);
      const link = next?.inode.entry.kind === 'symlink' ? next.inode.entry.link : undefined;
      if (next === undefined || link === '') return undefined;
      if (link === undefined) way.push(next);
      else {
        links += 1;
        if (links > mostLinks) return undefined;
        if (link.startsWith('/')) way.length = 1;
        left.push(...link.split('/').reverse());
      }
    }
    return way.at(-1);
  }

  #step(folder: Node, name: string, making: number | undefined): Node | undefined {
    if (making !== undefined) this.#steps += 1;
    if (this.#steps > limits.steps)
      throw new DamagedArchive('it sends files through too many folders and links');
    const there = folder.children?.get(name);
    const isWay = there?.children !== undefined || there?.inode.entry.kind === 'symlink';
    if (making === undefined || isWay) return there;
    const path = joined(folder.path, name);
    this.#pay(path);
    const made = folderNode(path, making, implicitFolder(path));
    folder.children?.set(name, made);
    return made;
  }

  #pay(path: string): void {
    this.#cost += limits.perNode + path.length;
    if (this.#cost > limits.cost) throw new DamagedArchive('it holds more folders than can be looked at');
  }
}

function folderNode(path: string, layer: number, entry: LayerEntry): Node {
  return { path, layer, inode: { entry, origin: { layer, path: entry.path } }, children: new Map() };
}

function implicitFolder(path: string): LayerEntry {
  return { path, kind: 'folder', size: 0, mode: 0o755, uid: 0, gid: 0 };
}

/** The entry's own text where it is the same: a million texts are not made twice. */
function pathOf({ path }: LayerEntry, folder: string, name: string): string {
  const isSame =
    path.length === folder.length + name.length + (folder === '' ? 0 : 1) && path.startsWith(folder);
  return isSame ? path : joined(folder, name);
}

function fileAt(
  path: string,
  layer: number,
  { kind, size, mode, uid, gid, link, elf, script }: LayerEntry,
): ImageFile {
  const file = { path, kind, size, mode, uid, gid, layer };
  if (script !== undefined) return { path, kind, size, mode, uid, gid, layer, script };
  if (link === undefined && elf === undefined) return file;
  return { ...file, ...(link === undefined ? {} : { link }), ...(elf === undefined ? {} : { elf }) };
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
