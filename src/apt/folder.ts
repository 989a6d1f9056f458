import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfStream } from '../oci/digest.ts';
import { surroundingsFailed } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';
import type { Shelf } from './shelf.ts';

/** A repository in a folder. @param root absolute; need not be there */
export function folderShelf(root: string): Shelf {
  return {
    read: (path) => ifThere(path, () => readFile(join(root, path))),
    sizes: async (paths) => {
      const sizes = new Map<string, number>();
      for (const path of paths) {
        const found = await ifThere(path, () => stat(join(root, path)));
        if (found?.isFile() === true) sizes.set(path, found.size);
      }
      return sizes;
    },
    sha256: async (path) => {
      const found = await ifThere(path, () => digestOfStream(createReadStream(join(root, path))));
      return found?.digest.replace('sha256:', '');
    },
  };
}

async function ifThere<T>(path: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw surroundingsFailed(`${path} cannot be read`, {}, error);
  }
}
