import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { readLayout, type LayoutImage } from '../../../../src/oci/layout.ts';
import { blobFile, sha256 } from '../../../support/layouts.ts';

/** One entry of an archive: as tar-stream has it, with contents. */
export interface MadeEntry extends Partial<Header> {
  readonly name: string;
  readonly contents?: string | Buffer;
}

export async function archiveOf(entries: readonly MadeEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const { contents = '', ...header } of entries)
    archive.entry({ mtime: new Date(0), ...header }, header.type === undefined ? contents : '');
  archive.finalize();
  return buffer(archive);
}

/** What a header says, before its checksum. */
export interface RawHeader {
  readonly name?: string | Buffer;
  readonly type?: string;
  /** A number, or the field's bytes. */
  readonly size?: number | Buffer;
  readonly link?: string;
  readonly mode?: number;
  readonly magic?: string;
}

/** A header block as nobody's writer makes it. */
export function header(given: RawHeader = {}): Buffer {
  const { name = 'file', type = '0', size = 0, link = '', mode = 0o644, magic = 'ustar\x0000' } = given;
  const block = Buffer.alloc(512);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  Buffer.from(name).copy(block, 0, 0, 100);
  block.write(octal(mode, 7), 100, 'latin1');
  block.write(octal(0, 7), 108, 'latin1');
  block.write(octal(0, 7), 116, 'latin1');
  Buffer.from(typeof size === 'number' ? octal(size, 11) : size).copy(block, 124);
  block.write(type, 156, 'latin1');
  block.write(link, 157);
  block.write(magic, 257, 'latin1');
  return withChecksum(block);
}

export function withChecksum(block: Buffer): Buffer {
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** Contents with what fills their last block. */
export function padded(contents: string | Buffer): Buffer {
  const bytes = Buffer.from(contents);
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** A record of an extended header. */
export function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const digits = (length: number): number => String(length).length;
  let length = Buffer.byteLength(rest) + 1;
  while (length !== Buffer.byteLength(rest) + digits(length)) length += 1;
  return `${length}${rest}`;
}

/** An extended header, `x` or `g`. */
export function extended(type: string, ...records: readonly string[]): Buffer {
  const body = Buffer.from(records.join(''));
  return Buffer.concat([header({ name: 'pax', type, size: body.length }), padded(body)]);
}

export const end = Buffer.alloc(1024);

export interface MadeLayout {
  readonly image: LayoutImage;
  readonly blobs: readonly string[];
  readonly archives: readonly Buffer[];
}

/** A real layout of these layers, bottom first. */
export async function layoutOf(
  dir: string,
  archives: readonly Buffer[],
  { diffIds = archives.map(sha256), mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip' } = {},
): Promise<MadeLayout> {
  await mkdir(join(dir, 'blobs', 'sha256'), { recursive: true });
  const put = async (type: string, bytes: Buffer) => {
    const digest = sha256(bytes);
    await writeFile(blobFile(dir, digest), bytes);
    return { mediaType: type, digest, size: bytes.length };
  };
  const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const layers = await Promise.all(
    archives.map((archive) => put(mediaType, gzipSync(archive, { level: 1 }))),
  );
  const config = await put(
    'application/vnd.oci.image.config.v1+json',
    json({
      os: 'linux',
      architecture: 'amd64',
      config: {},
      rootfs: { type: 'layers', diff_ids: diffIds },
      history: archives.map((_, index) => ({ created_by: `COPY ${index} /` })),
    }),
  );
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = await put(type, json({ schemaVersion: 2, mediaType: type, config, layers }));
  await writeFile(join(dir, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(dir, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
  return { image: await readLayout(dir), blobs: layers.map(({ digest }) => blobFile(dir, digest)), archives };
}
