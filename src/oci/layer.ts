import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Problem, messageOf, surroundingsFailed } from '../problem.ts';
import { brokenBlob, openBlob } from './blobs.ts';
import { digestOfStream, type Digest } from './digest.ts';
import { compressionOf, type Compression } from './media-types.ts';
import type { Descriptor } from './schemas.ts';
import { unzstd } from './zstd.ts';

/** Node's 16 KiB would make twice the work of handing pieces on. */
const unpackedChunk = 256 * 1024;

export interface UnpackedLayer {
  /** Digest of the unpacked archive. */
  readonly diffId: Digest;
  /** Length of the unpacked archive. */
  readonly bytes: number;
}

/**
 * Unpacks a layer of a layout in constant memory, and counts.
 * @throws Problem (surroundings) when the blob is missing or damaged, or its compression cannot be read here
 */
export async function unpackedSize(dir: string, descriptor: Descriptor): Promise<UnpackedLayer> {
  const { digest, mediaType } = descriptor;
  const compression = compressionOf(mediaType);
  if (compression === undefined)
    throw surroundingsFailed(`Layer ${digest} of ${dir} has the unknown media type ${mediaType}`);
  try {
    const unpacked = await digestOfStream(unpack(openBlob(dir, digest), compression));
    return { diffId: unpacked.digest, bytes: unpacked.bytes };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw brokenBlob(dir, digest, `cannot be unpacked: ${messageOf(error)}`, error);
  }
}

function unpack(blob: Readable, compression: Compression): AsyncIterable<unknown> {
  if (compression === 'none') return blob;
  if (compression === 'zstd') return unzstd(blob);
  // The callback has nothing to do: a failure of either stream reaches whoever reads the last one.
  return pipeline(blob, createGunzip({ chunkSize: unpackedChunk }), () => undefined);
}
