import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, link, lutimes, mkdir, open, symlink } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Extract, Header } from 'tar-stream';
import { buildFailed, messageOf, Problem, surroundingsFailed } from '../../problem.ts';
import type { BuiltFile } from '../built.ts';
import { entryPath, linkTarget } from './names.ts';

type Entry = Extract extends AsyncIterable<infer E> ? E : never;

/** What to do with devices, pipes and sockets: a folder for people is no place for them. */
export type Special = 'refuse' | 'leave out';

/**
 * Unpacks what a build gives into a folder. Everything belongs to this process's user. Permissions are those of the
 * build without setuid, setgid and sticky bits, and their owner may always read (and enter folders): whoever the
 * build meant them for, here they are the caller's. Times stay; extended attributes do not.
 * @param archive an archive that BuildKit has written
 * @param dir where to; made, and not there before
 * @returns its regular files in the order of the archive
 * @throws Problem: build for entries that lead out of the folder or cannot be files; surroundings when the archive is
 *   damaged or the disk does not take it
 */
export async function unpack(archive: string, dir: string, special: Special): Promise<readonly BuiltFile[]> {
  const { extract } = await import('tar-stream');
  try {
    await mkdir(dir);
    const unpacking = new Unpacking(dir, special);
    const entries = extract();
    // A failure of the file reaches whoever reads the entries.
    pipeline(createReadStream(archive), entries).catch(() => undefined);
    for await (const entry of entries) await unpacking.add(entry);
    return await unpacking.finish();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw surroundingsFailed(`The output cannot be unpacked: ${messageOf(error)}`, {}, error);
  }
}

type Kind = 'folder' | 'file' | 'link';

class Unpacking {
  readonly #dir: string;
  readonly #special: Special;
  readonly #kinds = new Map<string, Kind>([['', 'folder']]);
  readonly #files = new Map<string, BuiltFile>();
  /** What is put right at the end: folders, which nothing must be refused by, and links, which nothing is written through. */
  readonly #later: (() => Promise<void>)[] = [];

  constructor(dir: string, special: Special) {
    this.#dir = dir;
    this.#special = special;
  }

  async add(entry: Entry): Promise<void> {
    const { header } = entry;
    const path = entryPath(header.name);
    if (header.type === 'file' || header.type === 'contiguous-file') return this.#file(path, entry);
    entry.resume();
    switch (header.type) {
      case 'directory':
        return this.#folder(path, header);
      case 'symlink':
        return this.#symbolicLink(path, header);
      case 'link':
        return this.#hardLink(path, entryPath(header.linkname));
      default:
        if (this.#special === 'leave out') return;
        throw buildFailed(`The output holds ${JSON.stringify(path)}, which is a ${header.type}`, {
          todo: 'Only files, folders and links can be given as files: leave it out, or take the output as type=tar',
        });
    }
  }

  async finish(): Promise<readonly BuiltFile[]> {
    for (const work of this.#later.reverse()) await work();
    return [...this.#files.values()];
  }

  async #file(path: string, entry: Entry): Promise<void> {
    await this.#claim(path, 'file');
    const at = join(this.#dir, path);
    const file = await open(at, 'wx', 0o600);
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      for await (const chunk of entry) {
        if (!(chunk instanceof Uint8Array))
          throw new TypeError('the archive gives something else than bytes');
        hash.update(chunk);
        bytes += chunk.length;
        await file.writeFile(chunk);
      }
      await file.chmod(permissions(entry.header, 0o400));
      await file.utimes(entry.header.mtime, entry.header.mtime);
    } finally {
      await file.close();
    }
    this.#files.set(path, { path, bytes, sha256: hash.digest('hex') });
  }

  async #folder(path: string, header: Header): Promise<void> {
    if (this.#kinds.get(path) !== 'folder') {
      await this.#claim(path, 'folder');
      await mkdir(join(this.#dir, path));
    }
    const at = join(this.#dir, path);
    this.#later.push(async () => {
      await chmod(at, permissions(header, 0o700));
      await lutimes(at, header.mtime, header.mtime);
    });
  }

  async #symbolicLink(path: string, { linkname, mtime }: Header): Promise<void> {
    await this.#claim(path, 'link');
    const target = linkTarget(path, linkname);
    this.#later.push(async () => {
      const at = join(this.#dir, path);
      await symlink(target, at);
      await lutimes(at, mtime, mtime);
    });
  }

  async #hardLink(path: string, to: string): Promise<void> {
    const file = this.#files.get(to);
    if (file === undefined)
      throw buildFailed(
        `The output holds ${JSON.stringify(path)}, a link to a file that is not in it before`,
      );
    await this.#claim(path, 'file');
    await link(join(this.#dir, to), join(this.#dir, path));
    this.#files.set(path, { ...file, path });
  }

  /** Takes a path that nothing else has, and makes the folders that it is in. */
  async #claim(path: string, kind: Kind): Promise<void> {
    const parent = posix.dirname(path) === '.' ? '' : posix.dirname(path);
    const above = this.#kinds.get(parent);
    if (above === undefined) {
      await this.#claim(parent, 'folder');
      await mkdir(join(this.#dir, dirname(path)));
    } else if (above !== 'folder')
      throw buildFailed(
        `The output holds ${JSON.stringify(path)}, but ${JSON.stringify(parent)} is no folder in it`,
      );
    if (this.#kinds.has(path)) throw buildFailed(`The output holds ${JSON.stringify(path)} twice`);
    this.#kinds.set(path, kind);
  }
}

function permissions({ mode }: Header, always: number): number {
  return (mode & 0o777) | always;
}
