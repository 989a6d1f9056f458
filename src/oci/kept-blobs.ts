import { createHash } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from '@sinclair/typebox';
import { parseJson } from '../tools/json.ts';
import { writeWhole } from '../tools/temporary.ts';
import { blobPath, openBlob } from './blobs.ts';
import { digestOfStream, isDigest } from './digest.ts';
import { isIndexType, isManifestType } from './media-types.ts';
import { reachableBlobs } from './verify.ts';

/**
 * Layers of earlier runs on this machine, as hard links: an image is mostly made of what it was made of the last time,
 * and the engine does not send again what a layout has already.
 */
export interface KeptBlobs {
  /**
   * What the layout of this name had the last time, as far as it is still there; each was read and has its digest.
   * @param name of a layout, the same in each run
   * @returns digest → file
   */
  find(name: string): Promise<ReadonlyMap<string, string>>;
  /** Remembers what a verified layout has. That it cannot be kept is no failure. @param dir the layout's folder */
  keep(name: string, dir: string): Promise<void>;
  /** Removes the oldest ones above the limit. */
  prune(): Promise<void>;
}

/** Smaller ones come faster from the engine than they are found. In bytes. */
const smallest = 64 * 1024;
/** What is kept at most, in bytes. */
const defaultLimit = 2 * 1024 ** 3;
/** Lists of what a layout had; those of checkouts that nobody builds any more go. */
const mostLists = 5000;

const listSchema = Type.Array(Type.String({ pattern: '^sha256:[0-9a-f]{64}$' }));

/**
 * @param dir absolute, in the cache folder; made when something is kept. On the file system of the layouts.
 * @param scope names are names of: a checkout's folder, since two of them may have images of the same name
 * @param limit in bytes
 */
export function createKeptBlobs(dir: string, scope: string, limit: number = defaultLimit): KeptBlobs {
  const lists = join(dir, 'of');
  const listOf = (name: string): string =>
    join(lists, createHash('sha256').update(`${scope}\n${name}`).digest('hex').slice(0, 32));
  const proven = new Map<string, Promise<string | undefined>>();
  return {
    find: async (name) => {
      const digests = await readList(listOf(name));
      const found = await Promise.all(
        digests.map(async (digest) => {
          const path = proven.get(digest) ?? prove(dir, digest);
          proven.set(digest, path);
          return [digest, await path] as const;
        }),
      );
      return new Map(found.flatMap(([digest, path]) => (path === undefined ? [] : [[digest, path]])));
    },
    keep: async (name, from) => {
      try {
        const all = await reachableBlobs(from);
        const blobs = all.filter(
          ({ mediaType, size }) => size >= smallest && !isIndexType(mediaType) && !isManifestType(mediaType),
        );
        // What is in a layer is nobody else's business on this machine.
        await mkdir(dir, { recursive: true, mode: 0o700 });
        await mkdir(join(dir, 'blobs', 'sha256'), { recursive: true });
        await mkdir(lists, { recursive: true });
        for (const { digest } of blobs) await keepOne(blobPath(from, digest), blobPath(dir, digest));
        await writeWhole(listOf(name), JSON.stringify(blobs.map(({ digest }) => digest)));
      } catch {
        // The next run gets them from the engine.
      }
    },
    prune: () => prune(dir, limit).catch(() => undefined),
  };
}

/**
 * Puts blobs into a layout that is still to be written, so that the engine need not send them. One that cannot be
 * put there is sent.
 * @param blobs digest → file
 * @returns digest → the file in the layout
 */
export async function lendTo(
  dir: string,
  blobs: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  if (blobs.size === 0) return new Map();
  try {
    await mkdir(join(dir, 'blobs', 'sha256'), { recursive: true });
  } catch {
    // The engine will say what is wrong there.
    return new Map();
  }
  const lent = await Promise.all(
    [...blobs].map(async ([digest, file]) => {
      const path = blobPath(dir, digest);
      return link(file, path).then(
        () => [[digest, path] as const],
        () => [],
      );
    }),
  );
  return new Map(lent.flat());
}

async function readList(path: string): Promise<readonly string[]> {
  try {
    return parseJson(listSchema, await readFile(path, 'utf8'), path);
  } catch {
    // Nothing was kept under this name, or only half of a list was written.
    return [];
  }
}

/** Its file, when it is there and has its digest; a damaged one goes. */
async function prove(dir: string, digest: string): Promise<string | undefined> {
  const path = blobPath(dir, digest);
  const actual = await digestOfStream(openBlob(dir, digest)).catch(() => undefined);
  if (actual?.digest === digest) return path;
  await rm(path, { force: true }).catch(() => undefined);
  return undefined;
}

async function keepOne(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  // What was used last goes last.
  const now = new Date();
  await utimes(to, now, now);
}

async function prune(dir: string, limit: number): Promise<void> {
  const blobs = await newestFirst(join(dir, 'blobs', 'sha256'), (name) => isDigest(`sha256:${name}`));
  let kept = 0;
  for (const { path, size } of blobs) {
    kept += size;
    if (kept > limit) await rm(path, { force: true });
  }
  for (const { path } of (await newestFirst(join(dir, 'of'))).slice(mostLists))
    await rm(path, { force: true });
}

/** The files of a folder. Another run may take one away while we look. */
async function newestFirst(
  folder: string,
  isOurs: (name: string) => boolean = () => true,
): Promise<readonly { readonly path: string; readonly size: number }[]> {
  const files = await Promise.all(
    (await readdir(folder)).filter(isOurs).map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      return found === undefined ? [] : [{ path, size: found.size, mtimeMs: found.mtimeMs }];
    }),
  );
  return files.flat().sort((a, b) => b.mtimeMs - a.mtimeMs);
}
