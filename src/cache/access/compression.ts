import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Socket } from 'node:net';
import { Duplex, pipeline as pass, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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

/** Takes bytes, all of them, and has written them when it returns. */
type Sink = (bytes: Readable) => Promise<void>;

/**
 * Writes a file, compressed as well as it can be done here: by the `zstd` program, which leaves us out where it can,
 * else by Node's zstd (since 22.15), else by gzip at its fastest. All of them keep a checksum.
 * @param write hands over the bytes: those of a program in the same turn in which that was started
 * @throws what `write` throws, and errors of the system
 */
export async function compressed(
  path: string,
  env: Env,
  write: (sink: Sink) => Promise<void>,
): Promise<void> {
  const [program] = await which('zstd', env);
  if (program === undefined)
    return write((bytes) =>
      pipeline(bytes, nodeZstd() ?? zlib.createGzip({ level: 1, chunkSize }), createWriteStream(path)),
    );
  const file = await open(path, 'w');
  try {
    await write((bytes) => compressBy(program, bytes, file.fd));
  } finally {
    await file.close();
  }
}

async function compressBy(program: string, bytes: Readable, file: number): Promise<void> {
  // What comes from a program flows from one to the other, unless we have read some of it already.
  const isPipe = bytes instanceof Socket && bytes.readableLength === 0;
  const child = spawn(program, [`-${zstdLevel}`, '-qc'], { stdio: [isPipe ? bytes : 'pipe', file, 'pipe'] });
  const ended = endOf(child);
  if (isPipe) bytes.destroy();
  else if (child.stdin !== null) await Promise.all([pipeline(bytes, child.stdin), ended]);
  await ended;
}

/** @throws Error with what it said, when it does not end well */
async function endOf(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-1000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(said.trim() || `zstd ended with ${String(code)}`);
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

/**
 * Reads an archive, which tells by its first bytes how it is compressed.
 * @param signal ends the program that unpacks it: who has stopped reading cannot tell it so while it says nothing
 * @throws BadArchive when it is neither zstd nor gzip; while it is read, BadArchive and Problem (no zstd here)
 */
export async function uncompressed(
  archive: string,
  env: Env,
  signal: AbortSignal,
): Promise<AsyncIterable<Buffer>> {
  const magic = await firstBytes(archive, 4);
  if (magic.equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))) {
    const [program] = await which('zstd', env);
    return told(program === undefined ? unzstd(read(archive)) : byProgram(program, archive, signal));
  }
  if (magic.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])))
    return told(pass(read(archive), zlib.createGunzip({ chunkSize }), () => undefined));
  throw new BadArchive('it is neither zstd nor gzip');
}

function read(archive: string): Readable {
  return createReadStream(archive, { highWaterMark: chunkSize });
}

/** Several times faster than Node, which does it piece by piece. */
async function* byProgram(program: string, archive: string, signal: AbortSignal): AsyncGenerator {
  const child = spawn(program, ['-dqc', '--', archive], { stdio: ['ignore', 'pipe', 'pipe'], signal });
  const ended = endOf(child);
  // Looked at below, after what the program wrote.
  ended.catch(() => undefined);
  try {
    yield* child.stdout;
    await ended;
  } finally {
    child.kill();
  }
}

/** Whatever is wrong with what it reads, it is the archive. */
async function* told(bytes: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
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
