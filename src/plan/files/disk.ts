import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  type Dirent,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { badRequest, surroundingsFailed } from '../../problem.ts';
import { errorCode } from '../../tools/error-code.ts';
import { bytesOf, nameOf } from './names.ts';

/** `other`: pipes and devices, which are sent to the engine as what they are. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** Something in a folder. What has not been asked for yet is not known; what is known stays. */
export interface Entry {
  readonly kind: EntryKind;
  /** Absolute; see names.ts. */
  readonly path: string;
  /** Permission bits, with set-user-ID and the like. */
  mode?: number;
  /** Of a link. */
  target?: string;
  /** Of a file: SHA-256 in hex. Of anything else that is no folder: what it is. */
  content?: string;
}

/** The disk as it was when it was first looked at. Nothing is followed, nothing is read twice. */
export class Disk {
  readonly #folders = new Map<string, ReadonlyMap<string, Entry>>();
  #turn: Promise<void> = Promise.resolve();
  readonly #buffer = Buffer.allocUnsafeSlow(1 << 18);

  /** @throws Problem (surroundings) when the folder cannot be read */
  list(folder: string): ReadonlyMap<string, Entry> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const entries = new Map<string, Entry>();
    for (const { name, kind } of readFolder(folder)) {
      const path = `${folder === '/' ? '' : folder}/${name}`;
      entries.set(name, { path, kind: kind ?? kindOf(lstatSync(bytesOf(path))) });
    }
    this.#folders.set(folder, entries);
    return entries;
  }

  /** @throws Problem (surroundings) when it is gone */
  mode(entry: Entry): number {
    entry.mode ??= reading(entry.path, () => lstatSync(bytesOf(entry.path)).mode & 0o7777);
    return entry.mode;
  }

  /** @throws Problem (surroundings) when it is gone */
  target(entry: Entry): string {
    entry.target ??= reading(entry.path, () =>
      nameOf(readlinkSync(bytesOf(entry.path), { encoding: 'buffer' })),
    );
    return entry.target;
  }

  /** Work that reads files comes one after the other: what one has read, the next one need not. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  /**
   * Reads what these files hold, as far as it is not known, into their `content`. Reading at once is faster than the
   * threads that would do it beside; now and then others get their turn, so that registries can answer meanwhile.
   * @throws Problem (surroundings) naming the file that cannot be read
   */
  async read(entries: readonly Entry[]): Promise<void> {
    let sliceEnd = performance.now() + 20;
    for (const entry of entries) {
      entry.content ??= reading(entry.path, () =>
        entry.kind === 'file' ? this.#hash(entry) : deviceOf(entry.path),
      );
      if (performance.now() < sliceEnd) continue;
      await nextTurn();
      sliceEnd = performance.now() + 20;
    }
  }

  /** Should the file have become a link meanwhile, it is not followed; should it be a pipe, nobody waits for it. */
  #hash(entry: Entry): string {
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const file = openSync(bytesOf(entry.path), flags);
    try {
      const { mode, size } = fstatSync(file);
      entry.mode ??= mode & 0o7777;
      const hash = createHash('sha256');
      for (let read = 0; read === 0 || read < size;) {
        const bytes = readSync(file, this.#buffer);
        if (bytes === 0) break;
        hash.update(this.#buffer.subarray(0, bytes));
        read += bytes;
      }
      return hash.digest('hex');
    } finally {
      closeSync(file);
    }
  }
}

function readFolder(
  folder: string,
): readonly { readonly name: string; readonly kind: EntryKind | undefined }[] {
  try {
    const entries = readdirSync(bytesOf(folder), { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\uFFFD')))
      return entries.map((entry) => ({ name: entry.name, kind: knownKind(entry) }));
    // Node has no types with names as bytes before 22.
    return readdirSync(bytesOf(folder), { encoding: 'buffer' }).map((name) => ({
      name: nameOf(name),
      kind: undefined,
    }));
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR')
      throw badRequest(`The folder ${folder} is not there`, {}, error);
    throw unreadable(folder, error);
  }
}

/** Some file systems do not say it: then it has to be looked up. */
function knownKind(entry: Dirent): EntryKind | undefined {
  const isKnown =
    entry.isFile() ||
    entry.isDirectory() ||
    entry.isSymbolicLink() ||
    entry.isFIFO() ||
    entry.isSocket() ||
    entry.isBlockDevice() ||
    entry.isCharacterDevice();
  return isKnown ? kindOf(entry) : undefined;
}

type Kinds = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

function kindOf(found: Kinds): EntryKind {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  return found.isSymbolicLink() ? 'link' : 'other';
}

function deviceOf(path: string): string {
  const found = lstatSync(bytesOf(path));
  // BuildKit makes an empty file of a socket.
  if (found.isSocket()) return 'socket';
  return found.isFIFO() ? 'pipe' : `device ${found.isBlockDevice() ? 'b' : 'c'} ${found.rdev}`;
}

function reading<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): Error {
  return surroundingsFailed(
    `${path} belongs to a build context and cannot be read (${errorCode(error) ?? 'unknown error'})`,
    { todo: 'Make it readable, or name it in .dockerignore' },
    error,
  );
}
