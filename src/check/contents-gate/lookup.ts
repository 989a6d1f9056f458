import type { ImageContents, ImageFile } from '../layers/contents.ts';

/** A path as the archive spells it: without `.`, `..` and slashes at its ends. `..` stops at the root. */
export function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The folder that a path is in; empty for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The program file that a path leads to: a regular file that somebody may run. */
export function programAt(contents: ImageContents, path: string): ImageFile | undefined {
  const file = contents.resolve(path);
  return file?.kind === 'file' && (file.mode & 0o111) !== 0 ? file : undefined;
}

/** Whether an entry may be a program by its name: a file, or a link that may lead to one. */
export function isFileOrLink({ kind }: ImageFile): boolean {
  return kind === 'file' || kind === 'symlink';
}
