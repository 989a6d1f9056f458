import { pipeline, Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Problem, messageOf, surroundingsFailed } from '../problem.ts';
import { brokenBlob, openBlob } from './blobs.ts';
import type { Digest } from './digest.ts';
import { compressionOf, type Compression } from './media-types.ts';
import type { Descriptor } from './schemas.ts';
import { unzstd } from './zstd.ts';

/**
 * Large pieces, and some of them ahead: Node unpacks in a thread of its own while the last ones are looked at, and its
 * own 16 KiB would make twice the work of handing them on. In bytes.
 */
const unpacked = { chunkSize: 256 * 1024, highWaterMark: 1024 * 1024 };

export interface UnpackedLayer {
  /** Digest of the unpacked archive. */
  readonly diffId: Digest;
  /** Length of the unpacked archive. */
  readonly bytes: number;
}

/**
 * The archive in a layer of a layout, piece by piece, in constant memory.
 * @param onPacked told of every piece of the blob itself, so that one reading proves it, too. What stands behind the end
 * of the compressed data may not be among them
 * @throws Problem (surroundings) when the blob is missing or damaged, or its compression cannot be read here; whoever
 * reads the pieces may throw what it likes
 */
export async function* unpackedLayer(
  dir: string,
  { digest, mediaType }: Descriptor,
  onPacked: (piece: Buffer) => void,
): AsyncGenerator<Buffer> {
  const compression = compressionOf(mediaType);
  if (compression === undefined)
    throw surroundingsFailed(`Layer ${digest} of ${dir} has the unknown media type ${mediaType}`);
  try {
    for await (const piece of unpack(tapped(openBlob(dir, digest), onPacked), compression)) {
      if (!Buffer.isBuffer(piece)) throw new TypeError('the stream gives something else than bytes');
      yield piece;
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw brokenBlob(dir, digest, `cannot be unpacked: ${messageOf(error)}`, error);
  }
}

/** Everything that goes through is told of on its way. */
function tapped(blob: Readable, onPiece: (piece: Buffer) => void): Readable {
  const tap = new Transform({
    transform(piece: Buffer, _encoding, done) {
      onPiece(piece);
      done(null, piece);
    },
  });
  // A failure reaches whoever reads the tap.
  return pipeline(blob, tap, () => undefined);
}

function unpack(blob: Readable, compression: Compression): AsyncIterable<unknown> {
  if (compression === 'none') return blob;
  if (compression === 'zstd') return unzstd(blob);
  // The callback has nothing to do: a failure of either stream reaches whoever reads the last one.
  return pipeline(blob, createGunzip(unpacked), () => undefined);
}
