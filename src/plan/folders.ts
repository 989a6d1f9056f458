import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { badRequest } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';

/** The files (also links) of a folder, sorted; none where it is not there. @throws Problem (request) when it cannot be read */
export async function filesIn(folder: string): Promise<string[]> {
  return entries(folder, (entry) => entry.isFile() || entry.isSymbolicLink());
}
/** The folders of a folder, without hidden ones and modules; as filesIn. */
export async function foldersIn(folder: string): Promise<string[]> {
  return entries(
    folder,
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
  );
}

interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

async function entries(folder: string, wanted: (entry: Entry) => boolean): Promise<string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter(wanted)
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw badRequest(`The folder ${basename(folder)} cannot be read`, {}, error);
  }
}
