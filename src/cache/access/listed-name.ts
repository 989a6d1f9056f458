import { surroundingsFailed } from '../../problem.ts';

/** One name in a mount: where in the list it stands, and what is needed often. */
export interface ListedName {
  readonly kind: 'f' | 'd' | 'l';
  /** All that two states are compared by, before the name, lies between these. */
  readonly start: number;
  readonly aboutEnd: number;
  /** The path, and after its NUL the target of a symbolic link; `end` is behind that one's NUL. */
  readonly path: number;
  readonly pathEnd: number;
  readonly end: number;
  /** In bytes: a sparse file counts with what it has on the disk. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly changed: number;
  /** The same for all names of one file; 0 where it has only one. */
  readonly inode: number;
}

const kinds: Readonly<Record<number, ListedName['kind']>> = { 0x66: 'f', 0x64: 'd', 0x6c: 'l' };
const [space, dot, minus, zero, nine] = [0x20, 0x2e, 0x2d, 0x30, 0x39];
const diskBlock = 512;

/**
 * Reads a record of `listScript`: `KIND MODE UID GID SIZE TIME BLOCKS INODE LINKS PATH\0TARGET\0`. Only the path and the
 * target can hold anything. It goes byte by byte, because there may be very many.
 * @returns no name for what is not to be packed
 * @throws Problem (surroundings)
 */
export function entryAt(bytes: Buffer, start: number): { readonly end: number; readonly name?: ListedName } {
  const pathEnd = bytes.indexOf(0, start);
  const end = pathEnd < 0 ? 0 : bytes.indexOf(0, pathEnd + 1) + 1;
  if (end === 0 || bytes[start + 1] !== space) throw unreadable();
  const kind = kinds[bytes[start] ?? 0];
  if (kind === undefined) return { end };

  const fields = new Fields(bytes, start + 2);
  for (const owned of ['mode', 'uid', 'gid']) fields.number(owned);
  const rightsEnd = fields.at;
  const size = fields.number('size');
  const changed = fields.number('time');
  const factsEnd = fields.at;
  const blocks = fields.number('blocks');
  const inode = fields.number('inode');
  const links = fields.number('links');
  if (fields.at >= pathEnd) throw unreadable();
  const name: ListedName = {
    kind,
    start,
    // Of folders and links neither size nor time: a lock file that comes and goes changes the time of its folder.
    aboutEnd: kind === 'f' ? factsEnd : rightsEnd,
    path: fields.at,
    pathEnd,
    end,
    size: Math.min(size, blocks * diskBlock),
    changed,
    inode: links > 1 ? inode : 0,
  };
  return { end, name };
}

/** Decimal numbers, each with a blank behind it. */
class Fields {
  at: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** Moves behind the next one. @param what for the message */
  number(what: string): number {
    const isNegative = this.#bytes[this.at] === minus;
    const first = isNegative ? this.at + 1 : this.at;
    let value = 0;
    let scale = 0;
    let at = first;
    for (; this.#bytes[at] !== space; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      if (byte === dot && scale === 0) scale = 1;
      else if (byte < zero || byte > nine) throw unreadable(what);
      else {
        value = value * 10 + (byte - zero);
        scale *= 10;
      }
    }
    if (at === first) throw unreadable(what);
    this.at = at + 1;
    return (isNegative ? -value : value) / Math.max(1, scale);
  }
}

function unreadable(what = 'a name'): Error {
  return surroundingsFailed(
    `What is in a cache mount cannot be listed: there is no ${what} where one should be`,
    {
      todo: 'Is `find` there of GNU findutils?',
    },
  );
}
