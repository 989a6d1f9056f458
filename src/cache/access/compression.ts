import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Duplex, pipeline, type Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { messageOf, Problem, surroundingsFailed } from '../../problem.ts';
import { unzstd } from '../../oci/zstd.ts';
import type { Env } from '../../tools/env.ts';
import { which } from '../../tools/which.ts';
import { BadArchive } from './archive-header.ts';

/** The level of the `zstd` program when it is not told another. */
const zstdLevel = 3;
/** Larger pieces than Node's own, in bytes: fewer turns between its threads. */
const chunkSize = 256 * 1024;

/** A stage of a pipeline: takes a stream, gives another. */
type Stage = (bytes: Readable) => AsyncIterable<unknown>;

/**
 * The best compression that there is here: zstd by Node (since 22.15), by the `zstd` program, else gzip at its fastest.
 * All of them keep a checksum.
 */
export async function bestCompression(env: Env): Promise<Stage> {
  const zstd = nodeZstd();
  if (zstd !== undefined) return (bytes) => pipeline(bytes, zstd, () => undefined);
  const [program] = await which('zstd', env);
  if (program !== undefined) return (bytes) => byProgram(bytes, program);
  return (bytes) => pipeline(bytes, zlib.createGzip({ level: 1, chunkSize }), () => undefined);
}

function nodeZstd(): Duplex | undefined {
  const create: unknown = Reflect.get(zlib, 'createZstdCompress');
  if (typeof create !== 'function') return undefined;
  const level: unknown = Reflect.get(zlib.constants, 'ZSTD_c_compressionLevel');
  const checksum: unknown = Reflect.get(zlib.constants, 'ZSTD_c_checksumFlag');
  const params = { [String(level)]: zstdLevel, [String(checksum)]: 1 };
  const made: unknown = Reflect.apply(create, zlib, [{ chunkSize, params }]);
  return made instanceof Duplex ? made : undefined;
}

async function* byProgram(bytes: Readable, program: string): AsyncGenerator {
  const child = spawn(program, [`-${zstdLevel}`, '-cq'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  // Looked at below, after what the program wrote.
  ended.catch(() => undefined);
  let unreadable: Error | undefined;
  bytes.once('error', (error) => {
    unreadable = error;
  });
  pipeline(bytes, child.stdin, () => undefined);
  try {
    yield* child.stdout;
    const code = await ended;
    if (unreadable) throw unreadable;
    if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
  } finally {
    child.kill();
  }
}

/**
 * Reads an archive, which tells by its first bytes how it is compressed.
 * @throws BadArchive when it is neither zstd nor gzip; while it is read, BadArchive and Problem (no zstd here)
 */
export async function uncompressed(archive: string): Promise<AsyncIterable<Buffer>> {
  const magic = await firstBytes(archive, 4);
  const file = createReadStream(archive, { highWaterMark: chunkSize });
  if (magic.equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))) return buffers(unzstd(file));
  if (magic.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])))
    return buffers(pipeline(file, zlib.createGunzip({ chunkSize }), () => undefined));
  file.destroy();
  throw new BadArchive('it is neither zstd nor gzip');
}

/** Whatever is wrong with what it reads, it is the archive. */
async function* buffers(bytes: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  try {
    for await (const piece of bytes) if (Buffer.isBuffer(piece)) yield piece;
  } catch (error) {
    if (error instanceof Problem)
      throw surroundingsFailed(
        'The archive of a cache mount is compressed by zstd, which cannot be read here',
        { todo: 'Use Node 22.15 or newer, or install the `zstd` program' },
        error,
      );
    throw new BadArchive(`it cannot be read: ${messageOf(error)}`);
  }
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
