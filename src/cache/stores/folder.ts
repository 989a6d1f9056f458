import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { link, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { interrupted, Problem } from '../../problem.ts';
import { formatBytes } from '../../tools/bytes.ts';
import { errorCode } from '../../tools/error-code.ts';
import { partOf } from '../../tools/temporary.ts';
import type { FileStore, Restored, Saved } from '../store.ts';
import { digestOfFile } from './digest-of-file.ts';
import { entriesOf, entrySuffix, readEntry, touch, type FolderEntry } from './folder/entries.ts';
import { pruneFolder } from './folder/prune.ts';
import { slotFolder } from './folder/slot-folder.ts';
import { onDisk, wholeOrNothing } from './part.ts';
import { badKey, refusedBy, sealOf, writeSeal } from './seal.ts';

export interface FolderStoreOptions {
  readonly signal: AbortSignal;
  /** Whose files these are (`main`, `pr-7`): what is kept in one slot is not found in another. Left out: nobody’s. */
  readonly slot?: string;
  /** Of all files of all slots together, in bytes: those that were used the longest ago go. 10 GB where it is left out. */
  readonly limit?: number;
  /** What nobody has used for longer goes, in ms. Seven days where it is left out. */
  readonly olderThanMs?: number;
  /** Told what was found and not taken, one sentence. */
  readonly tell?: (sentence: string) => void;
}

const defaultLimit = 10_000_000_000;
const defaultOlderThanMs = 7 * 24 * 3_600_000;

/**
 * Files in a folder: of this machine, or one that several runners have mounted. One file an entry, `HASH.entry`, with
 * its key inside: no key leads out of the folder. An entry appears at once and whole, and is never changed. A slot is a
 * folder in it; who saves into one removes what is old, or too much, from all.
 * @param root absolute; made when something is kept
 */
export function createFolderStore(root: string, options: FolderStoreOptions): FileStore {
  const { signal, slot, tell = () => undefined } = options;
  const { limit = defaultLimit, olderThanMs = defaultOlderThanMs } = options;
  const dir = slot === undefined ? root : join(root, slotFolder(slot));
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
        const what = await removeDamaged(entry.path);
        tell(`${entry.seal.key} in ${dir} is damaged: it is not used, and ${what}`);
      }
      return undefined;
    },
    save: async (key, file) => {
      const bad = badKey(key);
      if (bad !== undefined) return { kind: 'refused', why: bad };
      const saved = await save(dir, key, file, limit, signal).catch((error: unknown) =>
        refusedBy(file, error),
      );
      if (saved.kind === 'saved')
        await pruneFolder(root, { limit, olderThanMs }, Date.now()).catch((error: unknown) => {
          const problem = onDisk(root, error);
          if (!(problem instanceof Problem)) throw problem;
          tell(`What is old stays in ${root}: ${problem.message}`);
        });
      return saved;
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

/**
 * Out of the way of the next who saves it. Whoever may only read the folder leaves it where it is.
 * @returns what has become of it, for people
 */
async function removeDamaged(path: string): Promise<string> {
  try {
    await rm(path, { force: true });
    return 'was removed';
  } catch (error) {
    const problem = onDisk(path, error, 'removed');
    if (!(problem instanceof Problem)) throw problem;
    return `stays there: ${problem.message}`;
  }
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
  const head = writeSeal(seal);
  if (head.length + seal.size > limit)
    return {
      kind: 'refused',
      why: `${formatBytes(seal.size)} is more than the folder may have (${formatBytes(limit)})`,
    };
  // What is in it is nobody else's business on this machine.
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const part = partOf(path);
  try {
    await copy(sealed(head, file), part, signal);
    if (!(await appear(part, path))) return { kind: 'exists' };
  } finally {
    await rm(part, { force: true });
  }
  return { kind: 'saved', size: seal.size };
}

/** Gives a whole file its name. @returns false when somebody else was quicker */
async function appear(part: string, path: string): Promise<boolean> {
  try {
    await link(part, path);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? '';
    const isTaken = code === 'EEXIST';
    if (isTaken && (await readEntry(path)) !== undefined) return false;
    // What is there is damaged. Or the file system has no hard links: whoever is the last has its say then.
    if (!isTaken && !['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) throw error;
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
