import { basename, dirname, join } from 'node:path';
import { badRequest } from '../problem.ts';
import { digestOf } from '../oci/digest.ts';
import { sumsName, type Asset } from './asset.ts';

/** A file that was given, with what it holds. */
export interface GivenFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** `sha256:…`. */
  readonly digest: string;
}

/** One line of a file of sums: 64 hex digits, a blank, a blank or `*`, and the name. */
const line = /^(?<sum>[0-9a-f]{64}) [ *](?<name>.+)$/i;

/** The sums of all files, as `sha256sum --check` reads them, by name. */
export function sumsOf(assets: readonly Asset[]): Asset {
  const text = [...assets]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, digest }) => `${digest.replace('sha256:', '')}  ${name}\n`)
    .join('');
  return {
    name: sumsName,
    size: Buffer.byteLength(text),
    digest: digestOf(text),
    from: { text },
  };
}

/** Whether a given file has the sums of others: it is read, and not released, since the release has its own. */
export function isSums(path: string): boolean {
  return basename(path) === sumsName;
}

/**
 * Proves that the files that a file of sums names are here as it says.
 * @param path of the file of sums; what it names lies beside it
 * @throws Problem (request) for a line that is none, a file that is not here, or one with other bytes
 */
export function proveSums(path: string, text: string, files: readonly GivenFile[]): void {
  const known = new Map(files.map((file) => [file.path, file]));
  text.split(/\r?\n/).forEach((row, index) => {
    if (row.trim() === '') return;
    const where = { file: path, line: index + 1 };
    const { sum, name } = line.exec(row)?.groups ?? {};
    if (sum === undefined || name === undefined)
      throw badRequest(`${path} has a line that is no sum`, {
        where,
        todo: 'Make it with sha256sum, or leave it out: the release gets its own',
      });
    const file = known.get(join(dirname(path), name));
    if (file === undefined)
      throw badRequest(`${path} names ${name}, which was not given`, {
        where,
        todo: 'Give all files that it names, or leave it out',
      });
    if (file.digest !== `sha256:${sum.toLowerCase()}`)
      throw badRequest(`${file.path} is not what ${path} says: it has the sum ${file.digest}`, {
        where,
        todo: 'Something has changed it since: build it again',
      });
  });
}
