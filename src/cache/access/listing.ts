import { createHash } from 'node:crypto';
import type { MountState } from '../access.ts';
import { entryAt, type ListedName } from './listed-name.ts';

/** What is in a mount, by name. Sockets, pipes and devices are passed over: nobody caches them. */
export class Listing {
  /** What `listScript` has written: names are not copied, there may be very many. */
  readonly #bytes: Buffer;
  readonly #names: readonly ListedName[];

  private constructor(bytes: Buffer, names: readonly ListedName[]) {
    this.#bytes = bytes;
    this.#names = names;
  }

  /** @param bytes what `listScript` writes @throws Problem (surroundings) when it is something else */
  static read(bytes: Buffer): Listing {
    const names: ListedName[] = [];
    for (let at = 0; at < bytes.length;) {
      const { end, name } = entryAt(bytes, at);
      if (name !== undefined) names.push(name);
      at = end;
    }
    names.sort((a, b) => bytes.compare(bytes, b.path, b.pathEnd, a.path, a.pathEnd));
    return new Listing(bytes, names);
  }

  /** Without the files that were changed the longest ago, so that the others have `largest` bytes at most. */
  within(largest: number): Listing {
    const counted = new Set<number>();
    let sum = 0;
    const files = this.#names.filter(({ kind }) => kind === 'f').sort((a, b) => b.changed - a.changed);
    const firstOut = files.findIndex((file) => {
      sum += countOnce(file, counted);
      return sum > largest;
    });
    if (firstOut < 0) return this;
    // The first name of a file is the one that counts, so other names of a file that is out come after it.
    const out = new Set(files.slice(firstOut));
    return new Listing(
      this.#bytes,
      this.#names.filter((entry) => !out.has(entry)),
    );
  }

  get state(): MountState {
    const hash = createHash('sha256');
    const counted = new Set<number>();
    let files = 0;
    let bytes = 0;
    for (const entry of this.#names) {
      // Its rights, of files size and time; then both names with the NULs after them.
      hash.update(this.#bytes.subarray(entry.start, entry.aboutEnd));
      hash.update(this.#bytes.subarray(entry.path, entry.end));
      if (entry.kind === 'f') files += 1;
      bytes += countOnce(entry, counted);
    }
    return { digest: hash.digest('hex'), files, bytes };
  }

  /** For tar: the folder itself, then every name, each ended by a NUL. Folders stand before what is in them. */
  *names(): Generator<Buffer> {
    const atOnce = 512;
    yield Buffer.from('.\0');
    for (let at = 0; at < this.#names.length; at += atOnce) {
      const parts = this.#names
        .slice(at, at + atOnce)
        .flatMap(({ path, pathEnd }) => [dotSlash, this.#bytes.subarray(path, pathEnd + 1)]);
      yield Buffer.concat(parts);
    }
  }
}

const dotSlash = Buffer.from('./');

function countOnce({ kind, inode, size }: ListedName, counted: Set<number>): number {
  if (kind !== 'f' || counted.has(inode)) return 0;
  if (inode !== 0) counted.add(inode);
  return size;
}
