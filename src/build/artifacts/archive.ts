import { createReadStream, createWriteStream } from 'node:fs';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Extract, Header, Pack } from 'tar-stream';
import { messageOf, Problem, surroundingsFailed } from '../../problem.ts';
import { entryPath } from './names.ts';

type Entry = Extract extends AsyncIterable<infer E> ? E : never;

/** One archive, and the folder that its contents get. */
export interface ArchivePart {
  readonly archive: string;
  /** Without a slash at its end. */
  readonly folder: string;
}

/**
 * Puts archives into one, each below a folder, as BuildKit's tar exporter does with several platforms. Owners, modes,
 * times and extended attributes stay as they are.
 * @param to the file to make
 * @throws Problem: build for names that lead out of an archive's root, surroundings for damaged archives and the disk
 */
export async function mergeArchives(parts: readonly ArchivePart[], to: string): Promise<void> {
  const { extract, pack } = await import('tar-stream');
  const merged = pack();
  try {
    const written = pipeline(Readable.from(merged), createWriteStream(to, { flags: 'wx' }));
    // It is waited for below, when everything has gone into it.
    written.catch(() => undefined);
    for (const { archive, folder } of parts) {
      // BuildKit gives these folders no time either.
      await addEmpty(merged, { name: `${folder}/`, type: 'directory', mode: 0o755, mtime: new Date(0) });
      const entries = extract();
      // A failure of the file reaches whoever reads the entries.
      pipeline(createReadStream(archive), entries).catch(() => undefined);
      for await (const entry of entries) await add(merged, below(folder, entry.header), entry);
    }
    merged.finalize();
    await written;
  } catch (error) {
    merged.destroy();
    if (error instanceof Problem) throw error;
    throw surroundingsFailed(
      `The archives of the platforms cannot be put into one: ${messageOf(error)}`,
      {},
      error,
    );
  }
}

/** An entry's header with its new name; what it says of itself in other places has the old one. */
function below(folder: string, header: Header): Header {
  const name = posix.join(folder, entryPath(header.name), header.type === 'directory' ? '/' : '');
  const isHardLink = header.type === 'link';
  return {
    ...header,
    name,
    ...(isHardLink ? { linkname: posix.join(folder, entryPath(header.linkname)) } : {}),
    ...(isRecord(header.pax) ? { pax: withoutPaths(header.pax) } : {}),
  };
}

function withoutPaths(pax: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(pax).filter(([key]) => key !== 'path' && key !== 'linkpath'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function add(merged: Pack, header: Header, contents: Entry): Promise<void> {
  if (header.type === 'file' || header.type === 'contiguous-file')
    return pipeline(contents, merged.entry(header));
  contents.resume();
  return addEmpty(merged, header);
}

function addEmpty(merged: Pack, header: Parameters<Pack['entry']>[0]): Promise<void> {
  return new Promise((resolve, reject) => {
    merged.entry(header, (error) => (error ? reject(error) : resolve()));
  });
}
