/** Contents that one or more names of one layer lead to (hard links). */
export interface Inode {
  /** 0 is the bottom one. */
  readonly layer: number;
  readonly bytes: number;
  /** How many names it has. */
  names: number;
}

/** Called for each name that goes. */
export type Gone = (inode: Inode, path: string) => void;

class Folder {
  readonly files = new Map<string, Inode>();
  readonly folders = new Map<string, Folder>();
}

/** Which contents each path of an image leads to, while layer is put upon layer. Symbolic links are not followed. */
export class WrittenFiles {
  readonly #root = new Folder();
  /** Archives go folder by folder: nearly always it is the last one again. */
  #last: { readonly path: string; readonly folder: Folder } | undefined;

  /** The contents of a path; undefined for folders, and where there is none. */
  find(path: string): Inode | undefined {
    const { folder, name } = split(path);
    return this.#folder(folder)?.files.get(name);
  }

  /** A file takes the place of what was there. */
  put(path: string, inode: Inode, gone: Gone): void {
    const { folder: above, name } = split(path);
    const folder = this.#made(above, gone);
    const before = folder.files.get(name);
    if (before === undefined) this.#removeFolder(folder, name, path, gone);
    else gone(before, path);
    folder.files.set(name, inode);
  }

  /** A folder takes the place of a file, and keeps what is in it where it was one. */
  putFolder(path: string, gone: Gone): void {
    const { folder: above, name } = split(path);
    removeFile(this.#made(above, gone), name, path, gone);
  }

  /** Takes away a file, or a folder with everything in it. */
  remove(path: string, gone: Gone): void {
    const { folder: above, name } = split(path);
    const folder = this.#folder(above);
    if (folder === undefined) return;
    removeFile(folder, name, path, gone);
    this.#removeFolder(folder, name, path, gone);
  }

  /** Takes away what is in a folder. */
  empty(path: string, gone: Gone): void {
    const folder = this.#folder(path);
    if (folder === undefined) return;
    this.#last = undefined;
    tellAll(folder, path, gone);
    folder.files.clear();
    folder.folders.clear();
  }

  #removeFolder(above: Folder, name: string, path: string, gone: Gone): void {
    const folder = above.folders.get(name);
    if (folder === undefined) return;
    this.#last = undefined;
    tellAll(folder, path, gone);
    above.folders.delete(name);
  }

  #folder(path: string): Folder | undefined {
    if (this.#last?.path === path) return this.#last.folder;
    let folder: Folder | undefined = this.#root;
    for (const name of namesOf(path)) folder = folder?.folders.get(name);
    if (folder !== undefined) this.#last = { path, folder };
    return folder;
  }

  /** The folder of a path, made where it is missing; a file that stands in the way goes. */
  #made(path: string, gone: Gone): Folder {
    if (this.#last?.path === path) return this.#last.folder;
    let folder = this.#root;
    const names = namesOf(path);
    for (const [depth, name] of names.entries()) {
      let next = folder.folders.get(name);
      if (next === undefined) {
        if (folder.files.has(name)) removeFile(folder, name, names.slice(0, depth + 1).join('/'), gone);
        folder.folders.set(name, (next = new Folder()));
      }
      folder = next;
    }
    this.#last = { path, folder };
    return folder;
  }
}

function removeFile(folder: Folder, name: string, path: string, gone: Gone): void {
  const inode = folder.files.get(name);
  if (inode === undefined) return;
  folder.files.delete(name);
  gone(inode, path);
}

/** No recursion: paths may be thousands of folders deep. */
function tellAll(folder: Folder, path: string, gone: Gone): void {
  const waiting = [{ folder, path }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path: above } = next;
    const inside = (name: string): string => (above === '' ? name : `${above}/${name}`);
    for (const [name, inode] of next.folder.files) gone(inode, inside(name));
    for (const [name, one] of next.folder.folders) waiting.push({ folder: one, path: inside(name) });
  }
}

function split(path: string): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf('/');
  return at < 0 ? { folder: '', name: path } : { folder: path.slice(0, at), name: path.slice(at + 1) };
}

function namesOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('/');
}
