import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack, type Header } from 'tar-stream';

/** An entry of an archive: a file with these contents, or whatever the header says. */
export type TestEntry = Partial<Header> & { readonly name: string; readonly contents?: string };

/** Writes an archive with these entries, however strange they are. */
export async function makeArchive(path: string, entries: readonly TestEntry[]): Promise<string> {
  const archive = pack();
  for (const { contents, ...header } of entries) archive.entry(header, contents ?? '');
  archive.finalize();
  await pipeline(Readable.from(archive), createWriteStream(path));
  return path;
}
