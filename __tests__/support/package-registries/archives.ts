import { buffer } from 'node:stream/consumers';
import { crc32, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

/** Path in an archive → text or bytes. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** An uncompressed tar with these files. Equal files give equal bytes. */
export async function tarOf(files: Files): Promise<Buffer> {
  const archive = pack();
  for (const [name, contents] of Object.entries(files)) archive.entry({ name, mtime: day }, contents);
  archive.finalize();
  return buffer(archive);
}

export async function tarGzOf(files: Files): Promise<Buffer> {
  return gzipSync(await tarOf(files));
}

const day = new Date('2026-01-01T00:00:00Z');

/**
 * A zip with these files, stored as they are.
 * Source: PKWARE, APPNOTE.TXT, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
export function zipOf(files: Files): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, contents] of Object.entries(files)) {
    const name = Buffer.from(path);
    const data = Buffer.from(contents);
    // Version, flags, method, time, date, checksum, sizes, lengths of name and extra field: the same in both headers.
    const facts = Buffer.concat([
      ...[20, 0, 0, 0, 0x21].map(short),
      ...[crc32(data), data.length, data.length].map(long),
      ...[name.length, 0].map(short),
    ]);
    locals.push(long(0x04034b50), facts, name, data);
    // Length of a comment, disk, attributes, and where the local header is.
    const rest = [...[0, 0, 0].map(short), long(0), long(offset)];
    directory.push(long(0x02014b50), short(20), facts, ...rest, name);
    offset += 30 + name.length + data.length;
  }
  const size = Buffer.concat(directory).length;
  const count = Object.keys(files).length;
  const end = [long(0x06054b50), ...[0, 0, count, count].map(short), long(size), long(offset), short(0)];
  return Buffer.concat([...locals, ...directory, ...end]);
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** An archive of `ar`, which is what a .deb is. Source: deb(5). */
export function arOf(files: Files): Buffer {
  const parts = Object.entries(files).flatMap(([name, contents]) => {
    const data = Buffer.from(contents);
    const fields = [name.padEnd(16), '0'.padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '100644'.padEnd(8)];
    const header = Buffer.from(`${fields.join('')}${String(data.length).padEnd(10)}\`\n`);
    return [header, data, Buffer.from('\n'.repeat(data.length % 2))];
  });
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}
