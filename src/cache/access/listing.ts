import { createHash } from 'node:crypto';
import { surroundingsFailed } from '../../problem.ts';
import type { MountState } from '../access.ts';

/** One name in a mount, as `listScript` has it. */
interface Entry {
  readonly kind: 'f' | 'd' | 'l';
  /** Everything by which two states are compared, before the name: rights, owner, and of files size and time. */
  readonly about: string;
  readonly path: Buffer;
  /** Of a symbolic link. */
  readonly link: Buffer;
  /** In bytes: a sparse file counts with what it has on the disk. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly changed: number;
  /** The same for all names of one file; empty where it has only one. */
  readonly inode: string;
}

/** What is in a mount, by name. Sockets, pipes and devices are passed over: nobody caches them. */
export class Listing {
  readonly #entries: readonly Entry[];

  private constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  /** @param bytes what `listScript` writes @throws Problem (surroundings) when it is something else */
  static read(bytes: Buffer): Listing {
    const entries: Entry[] = [];
    for (let at = 0; at < bytes.length;) {
      const middle = bytes.indexOf(0, at);
      const end = middle < 0 ? -1 : bytes.indexOf(0, middle + 1);
      if (end < 0) throw unreadable();
      const entry = entryOf(bytes.subarray(at, middle), bytes.subarray(middle + 1, end));
      if (entry !== undefined) entries.push(entry);
      at = end + 1;
    }
    return new Listing(entries.sort((a, b) => Buffer.compare(a.path, b.path)));
  }

  /** Without the files that were changed the longest ago, so that the others have `largest` bytes at most. */
  within(largest: number): Listing {
    const counted = new Set<string>();
    let sum = 0;
    const files = this.#entries.filter(({ kind }) => kind === 'f').sort((a, b) => b.changed - a.changed);
    const firstOut = files.findIndex((file) => {
      sum += countOnce(file, counted);
      return sum > largest;
    });
    if (firstOut < 0) return this;
    // The first name of a file is the one that counts, so other names of a file that is out come after it.
    const out = new Set(files.slice(firstOut));
    return new Listing(this.#entries.filter((entry) => !out.has(entry)));
  }

  get state(): MountState {
    const hash = createHash('sha256');
    const counted = new Set<string>();
    let files = 0;
    let bytes = 0;
    for (const entry of this.#entries) {
      hash.update(entry.about).update(entry.path).update('\0').update(entry.link).update('\0');
      if (entry.kind === 'f') files += 1;
      bytes += countOnce(entry, counted);
    }
    return { digest: hash.digest('hex'), files, bytes };
  }

  /** For tar: the folder itself, then every name, each ended by a NUL. Folders stand before what is in them. */
  *names(): Generator<Buffer> {
    const atOnce = 512;
    yield Buffer.from('.\0');
    for (let at = 0; at < this.#entries.length; at += atOnce) {
      const parts = this.#entries.slice(at, at + atOnce).flatMap(({ path }) => [before, path, after]);
      yield Buffer.concat(parts);
    }
  }
}

const before = Buffer.from('./');
const after = Buffer.from([0]);

function countOnce({ kind, inode, size }: Entry, counted: Set<string>): number {
  if (kind !== 'f' || counted.has(inode)) return 0;
  if (inode !== '') counted.add(inode);
  return size;
}

/** Names may have blanks and newlines: only the first nine are ours. */
const record = /^(.) (\d+) (\d+) (\d+) (\d+) (\d+) (-?\d+(?:\.\d+)?) (\d+) (\d+) /;
const blockSize = 512;

function entryOf(bytes: Buffer, link: Buffer): Entry | undefined {
  // Numbers of 64 bits have 20 digits at most.
  const [found, kind, mode, uid, gid, size, blocks, time, inode, links] =
    record.exec(bytes.toString('latin1', 0, 200)) ?? [];
  if (found === undefined || bytes.length === found.length) throw unreadable();
  if (kind !== 'f' && kind !== 'd' && kind !== 'l') return undefined;
  const rights = `${kind} ${mode ?? ''} ${uid ?? ''} ${gid ?? ''} `;
  return {
    kind,
    // Of folders and links neither: a lock file that comes and goes changes the time of its folder.
    about: kind === 'f' ? `${rights}${size ?? ''} ${time ?? ''} ` : rights,
    path: bytes.subarray(found.length),
    link,
    size: Math.min(Number(size), Number(blocks) * blockSize),
    changed: Number(time),
    inode: links === '1' ? '' : (inode ?? ''),
  };
}

function unreadable(): Error {
  return surroundingsFailed('What is in a cache mount cannot be listed', {
    todo: 'Is `find` there of GNU findutils?',
  });
}
