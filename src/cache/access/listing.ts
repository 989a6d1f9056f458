import { createHash } from 'node:crypto';
import type { MountState } from '../access.ts';
import { isMadeAnew } from './made-anew.ts';
import { mostNames } from './archive-limits.ts';
import { entryAt, type ListedName } from './listed-name.ts';
import { treeOf } from './mount-tree.ts';
import { isSecret } from './secret-names.ts';
import { unitsOf } from './units.ts';
import { without } from './without.ts';

/** What was not taken of a mount. */
type Left = Pick<MountState, 'leftOut' | 'secrets'>;

/** What is in a mount, by name. Sockets, pipes and devices are passed over: nobody caches them. */
export class Listing {
  /** What `listScript` has written: names are not copied, there may be very many. */
  readonly #bytes: Buffer;
  readonly #names: readonly ListedName[];
  readonly #target: string;
  readonly #left: Left;

  private constructor(bytes: Buffer, names: readonly ListedName[], target: string, left: Left) {
    this.#bytes = bytes;
    this.#names = names;
    this.#target = target;
    this.#left = left;
  }

  /**
   * Without what programs keep credentials in (secret-names.ts), and what they make anew each time (made-anew.ts).
   * @param bytes what `listScript` writes
   * @param target where steps have the mount: absolute, cleaned
   * @throws Problem (surroundings) when it is something else
   */
  static read(bytes: Buffer, target: string): Listing {
    const names: ListedName[] = [];
    for (let at = 0; at < bytes.length;) {
      const { end, name } = entryAt(bytes, at);
      if (name !== undefined) names.push(name);
      at = end;
    }
    names.sort((a, b) => bytes.compare(bytes, b.path, b.pathEnd, a.path, a.pathEnd));
    const all = new Listing(bytes, names, target, { leftOut: 0, secrets: 0 });
    const out = all.#secretNames();
    // A folder is none, and an empty file may be where a step has had one mounted.
    const secrets = [...out].filter(({ kind, size }) => kind === 'l' || (kind === 'f' && size > 0)).length;
    const anew = names.filter(
      ({ kind, path, pathEnd }) =>
        kind === 'f' && isMadeAnew(target, bytes.toString('latin1', path, pathEnd)),
    );
    return all.#without(new Set([...out, ...anew]), { leftOut: 0, secrets });
  }

  /**
   * With `largest` bytes at most, unit by unit (units.ts): the newest first, and without each one that has no room beside
   * those.
   */
  within(largest: number): Listing {
    if (sizeOf(this.#names, new Set()) <= largest && this.#names.length <= mostNames) return this;
    const root = treeOf(this.#names, this.#target, (name) => this.#pathOf(name));
    const newestFirst = unitsOf(root)
      .map(({ names, changed }) => ({ names, changed, first: names.at(0)?.path ?? 0 }))
      .sort((a, b) => b.changed - a.changed || a.first - b.first);
    const counted = new Set<number>();
    const out = new Set<ListedName>();
    let sum = 0;
    let count = 0;
    let leftOut = 0;
    for (const { names } of newestFirst) {
      const own = new Set<number>();
      const size = sizeOf(
        names.filter(({ inode }) => inode === 0 || !counted.has(inode)),
        own,
      );
      if (sum + size > largest || count + names.length > mostNames) {
        for (const name of names) out.add(name);
        leftOut += 1;
      } else {
        for (const inode of own) counted.add(inode);
        sum += size;
        count += names.length;
      }
    }
    return this.#without(out, { ...this.#left, leftOut });
  }

  get state(): MountState {
    const hash = createHash('sha256');
    const pieces = new Pieces(this.#bytes, (bytes) => void hash.update(bytes));
    let files = 0;
    for (const entry of this.#names) {
      // Its rights, of files size and time; then both names with the NULs after them.
      pieces.add(entry.start, entry.aboutEnd);
      pieces.add(entry.path, entry.end);
      if (entry.kind === 'f') files += 1;
    }
    pieces.end();
    const bytes = sizeOf(this.#names, new Set());
    return { digest: hash.digest('hex'), files, bytes, ...this.#left };
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

  /** Other names of the same file, too. */
  #secretNames(): ReadonlySet<ListedName> {
    const out = new Set(this.#names.filter((name) => isSecret(this.#target, this.#pathOf(name), name.kind)));
    const inodes = new Set([...out].map(({ inode }) => inode).filter((inode) => inode !== 0));
    if (inodes.size > 0)
      for (const name of this.#names) if (inodes.has(name.inode) && name.kind === 'f') out.add(name);
    return out;
  }

  #without(out: ReadonlySet<ListedName>, left: Left): Listing {
    if (out.size === 0) return this;
    const names = without(this.#names, out, (name) => this.#pathOf(name));
    return new Listing(this.#bytes, names, this.#target, left);
  }

  #pathOf({ path, pathEnd }: ListedName): string {
    return this.#bytes.toString('latin1', path, pathEnd);
  }
}

const dotSlash = Buffer.from('./');

/** In bytes. */
const pieceSize = 64 * 1024;

/** Puts parts of a buffer together, some at a time: a view of each would be an object, and there may be very many. */
class Pieces {
  readonly #from: Buffer;
  readonly #take: (bytes: Buffer) => void;
  readonly #piece = Buffer.allocUnsafe(pieceSize);
  #size = 0;

  constructor(from: Buffer, take: (bytes: Buffer) => void) {
    this.#from = from;
    this.#take = take;
  }

  add(start: number, end: number): void {
    for (let at = start; at < end;) {
      const copied = this.#from.copy(this.#piece, this.#size, at, end);
      at += copied;
      this.#size += copied;
      if (this.#size === pieceSize) this.end();
    }
  }

  end(): void {
    this.#take(this.#piece.subarray(0, this.#size));
    this.#size = 0;
  }
}

/** @param counted inodes that were counted, and are from now on @returns bytes */
function sizeOf(names: readonly ListedName[], counted: Set<number>): number {
  let bytes = 0;
  for (const { kind, inode, size } of names) {
    if (kind !== 'f' || counted.has(inode)) continue;
    if (inode !== 0) counted.add(inode);
    bytes += size;
  }
  return bytes;
}
