import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Static, TSchema } from '@sinclair/typebox';
import { surroundingsFailed } from '../problem.ts';
import { parseJson } from '../tools/json.ts';
import { digestOf, isDigest } from './digest.ts';
import type { Descriptor } from './schemas.ts';

/** A manifest, index or config larger than this is nobody's: registries refuse manifests over 4 MiB. */
const largestJson = 8 * 1024 * 1024;

/**
 * Where a layout keeps a blob.
 * @throws Problem (surroundings) when the digest is none: it never becomes a path
 */
export function blobPath(dir: string, digest: string): string {
  if (!isDigest(digest)) throw surroundingsFailed(`\`${digest.slice(0, 100)}\` in ${dir} is no digest`);
  return join(dir, 'blobs', 'sha256', digest.slice('sha256:'.length));
}

/** Large pieces: a blob is hashed twice as fast as with Node's 64 KiB. In bytes. */
const piece = 1024 * 1024;

/** A blob of a layout as a stream; that it is missing shows when it is read. */
export function openBlob(dir: string, digest: string): Readable {
  return createReadStream(blobPath(dir, digest), { highWaterMark: piece });
}

/** What is wrong with a blob of a layout, as a Problem that names it. */
export function brokenBlob(dir: string, digest: string, why: string, cause?: unknown): Error {
  return surroundingsFailed(
    `The layout ${dir} is not whole: blob ${digest} ${why}`,
    { todo: 'Build it again; when it happens again, look at the disk (`df -h`) and at the builder.' },
    cause,
  );
}

/**
 * Reads a small file completely.
 * @param limit in bytes
 * @throws Problem (surroundings) when it is missing, unreadable or larger than the limit
 */
export async function readSmallFile(path: string, limit: number = largestJson): Promise<Buffer> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new Error('it is no file');
      if (stat.size > limit) throw new Error(`it has ${stat.size} bytes, more than ${limit}`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw surroundingsFailed(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { todo: 'Is it an OCI image layout, as `--output type=oci,tar=false` writes it?' },
      error,
    );
  }
}

/**
 * Reads a small blob (manifest, index, config) and checks its size and digest.
 * @throws Problem (surroundings) that names the blob when it is missing, too large or not what it should be
 */
export async function readBlob(dir: string, descriptor: Descriptor): Promise<Buffer> {
  const { digest, size } = descriptor;
  const bytes = await readSmallFile(blobPath(dir, digest)).catch((error: unknown) => {
    throw brokenBlob(dir, digest, 'is missing or cannot be read', error);
  });
  if (bytes.length !== size) throw brokenBlob(dir, digest, `has ${bytes.length} bytes instead of ${size}`);
  const actual = digestOf(bytes);
  if (actual !== digest) throw brokenBlob(dir, digest, `has the contents of ${actual}`);
  return bytes;
}

/** As readBlob, parsed and checked against a schema. */
export async function readJsonBlob<T extends TSchema>(
  schema: T,
  dir: string,
  descriptor: Descriptor,
): Promise<Static<T>> {
  const bytes = await readBlob(dir, descriptor);
  return parseJson(schema, bytes.toString('utf8'), `Blob ${descriptor.digest} of ${dir}`);
}
