import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { interrupted } from '../../problem.ts';
import { formatBytes } from '../../tools/bytes.ts';
import { errorCode } from '../../tools/error-code.ts';
import { partOf } from '../../tools/temporary.ts';
import type { FileStore, Restored, Saved } from '../store.ts';
import { digestOfFile } from './digest-of-file.ts';
import { entriesOf, entrySuffix, pruneFolder, readEntry, touch, type FolderEntry } from './folder/entries.ts';
import { wholeOrNothing } from './part.ts';
import { badKey, refusedBy, sealOf, writeSeal } from './seal.ts';

export interface FolderStoreOptions {
  readonly signal: AbortSignal;
  /** Of all files together, in bytes: those that were used the longest ago go. 10 GB where it is left out. */
  readonly limit?: number;
  /** Told what was found and not taken, one sentence. */
  readonly tell?: (sentence: string) => void;
}

const defaultLimit = 10_000_000_000;

/**
 * Files in a folder: of this machine, or one that several runners have mounted. One file an entry, `HASH.entry`, with
 * its key inside: no key leads out of the folder. An entry appears at once and whole, and is never changed.
 * @param dir absolute; made when something is kept
 */
export function createFolderStore(dir: string, options: FolderStoreOptions): FileStore {
  const { signal, limit = defaultLimit, tell = () => undefined } = options;
  return {
    about: `the folder ${dir}`,
    restore: async (key, prefixes, file) => {
      for (const entry of candidates(await entriesOf(dir), key, prefixes)) {
        // Another process may have taken it away.
        const source = await open(entry.path).catch(() => undefined);
        if (source === undefined) continue;
        const found = await wholeOrNothing(file, (part) => fetched(entry, source, part, signal)).finally(() =>
          source.close(),
        );
        if (found !== undefined) return found;
        // Out of the way of the next who saves it.
        await rm(entry.path, { force: true });
        tell(`${entry.seal.key} in ${dir} is damaged: it is not used, and was removed`);
      }
      return undefined;
    },
    save: async (key, file) => {
      const bad = badKey(key);
      if (bad !== undefined) return { kind: 'refused', why: bad };
      return save(dir, key, file, limit, signal).catch((error: unknown) => refusedBy(file, error));
    },
  };
}

/** That key, then what begins with the first prefix, the newest first, and so on. */
function candidates(
  entries: readonly FolderEntry[],
  key: string,
  prefixes: readonly string[],
): readonly FolderEntry[] {
  const newest = [...entries].sort((a, b) => b.seal.keptMs - a.seal.keptMs);
  const exact = newest.filter(({ seal }) => seal.key === key);
  const near = prefixes.flatMap((prefix) => newest.filter(({ seal }) => seal.key.startsWith(prefix)));
  return [...new Set([...exact, ...near])];
}

async function fetched(
  { path, seal, length }: FolderEntry,
  source: FileHandle,
  part: string,
  signal: AbortSignal,
): Promise<Restored | undefined> {
  await copy(source.createReadStream({ start: length, autoClose: false }), part, signal);
  const { digest } = await digestOfFile(part);
  if (digest !== seal.digest) return undefined;
  await touch(path);
  return { key: seal.key, size: seal.size };
}

async function save(
  dir: string,
  key: string,
  file: string,
  limit: number,
  signal: AbortSignal,
): Promise<Saved> {
  const path = join(dir, `${createHash('sha256').update(key).digest('hex')}${entrySuffix}`);
  if ((await readEntry(path)) !== undefined) return { kind: 'exists' };
  const seal = await sealOf(key, file);
  if (seal.size > limit)
    return {
      kind: 'refused',
      why: `${formatBytes(seal.size)} is more than the folder may have (${formatBytes(limit)})`,
    };
  // What is in it is nobody else's business on this machine.
  await mkdir(dir, { recursive: true, mode: 0o700 });
  // Only half an entry can be there.
  await rm(path, { force: true });
  const part = partOf(path);
  try {
    await copy(sealed(writeSeal(seal), file), part, signal);
    if (!(await appear(part, path))) return { kind: 'exists' };
  } finally {
    await rm(part, { force: true });
  }
  await pruneFolder(dir, limit);
  return { kind: 'saved', size: seal.size };
}

/** Gives a whole file its name. @returns false when somebody else was quicker */
async function appear(part: string, path: string): Promise<boolean> {
  try {
    await link(part, path);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'EEXIST') return false;
    // Not every file system has hard links: whoever is the last has its say then, and both are whole.
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) throw error;
    await rename(part, path);
    return true;
  }
}

async function* sealed(head: Buffer, file: string): AsyncGenerator {
  yield head;
  yield* createReadStream(file);
}

async function copy(from: AsyncIterable<unknown>, to: string, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(from, createWriteStream(to, { mode: 0o600 }), { signal });
  } catch (error) {
    throw signal.aborted ? interrupted() : error;
  }
}
