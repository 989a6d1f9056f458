import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';

/** An entry of an archive, as it was read. */
export interface ArchiveEntry {
  /** Without a slash at its end. */
  readonly path: string;
  readonly type: string;
  readonly mode: number;
  readonly link: string;
  readonly text: string;
}

/** All entries of an uncompressed archive, sorted by their paths. */
export async function entriesOf(file: string): Promise<readonly ArchiveEntry[]> {
  const archive = extract();
  createReadStream(file).pipe(archive);
  const entries: ArchiveEntry[] = [];
  for await (const entry of archive) {
    const { name, type, mode, linkname } = entry.header;
    const text = (await buffer(entry)).toString();
    entries.push({
      path: name.replace(/\/$/, ''),
      type: type,
      mode: mode,
      link: linkname,
      text,
    });
  }
  return entries.sort((one, other) => (one.path < other.path ? -1 : 1));
}
