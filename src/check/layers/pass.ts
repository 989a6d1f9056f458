import { createHash } from 'node:crypto';
import type { Digest } from '../../oci/digest.ts';
import { unpackedLayer, type UnpackedLayer } from '../../oci/layer.ts';
import type { Descriptor } from '../../oci/schemas.ts';
import { surroundingsFailed, type Problem } from '../../problem.ts';
import { ArchiveFacts } from './archive-facts.ts';
import { DamagedArchive } from './archive/damaged.ts';
import { ArchiveReader } from './archive/reader.ts';
import type { LayerFacts } from './layer-facts.ts';

/** What one pass over a layer tells. Its size stands also where nobody could say what is in it. */
export interface ReadLayer {
  /** Of the blob itself, as far as it was read: all of it, but for what stands behind the end of its compressed data. */
  readonly packed: { readonly digest: Digest; readonly bytes: number };
  readonly unpacked: UnpackedLayer;
  readonly archive:
    | { readonly kind: 'read'; readonly facts: LayerFacts }
    | { readonly kind: 'damaged'; readonly problem: Problem };
}

/**
 * Gathers everything that is asked of a layer in one pass over its blob. Nothing touches the disk.
 * @throws Problem (surroundings) when the blob is missing or damaged, or its compression cannot be read here
 */
export async function readLayer(dir: string, descriptor: Descriptor): Promise<ReadLayer> {
  const hash = createHash('sha256');
  const packedHash = createHash('sha256');
  let packedBytes = 0;
  const archive = new ArchiveFacts();
  const reader = new ArchiveReader(archive);
  let bytes = 0;
  let damage: DamagedArchive | undefined;
  const look = async (work: () => Promise<void> | void): Promise<void> => {
    if (damage !== undefined) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DamagedArchive)) throw error;
      damage = error;
      archive.forget();
    }
  };
  const onPacked = (piece: Buffer): void => {
    packedHash.update(piece);
    packedBytes += piece.length;
  };
  for await (const piece of unpackedLayer(dir, descriptor, onPacked)) {
    hash.update(piece);
    bytes += piece.length;
    await look(() => reader.feed(piece));
  }
  await look(() => {
    reader.end();
  });
  const packed = { digest: `sha256:${packedHash.digest('hex')}`, bytes: packedBytes };
  const unpacked = { diffId: `sha256:${hash.digest('hex')}`, bytes };
  if (damage !== undefined)
    return { packed, unpacked, archive: { kind: 'damaged', problem: unreadable(descriptor, damage) } };
  return { packed, unpacked, archive: { kind: 'read', facts: { ...unpacked, ...archive.found() } } };
}

function unreadable({ digest }: Descriptor, damage: DamagedArchive): Problem {
  return surroundingsFailed(
    `The archive in layer ${digest} cannot be read: ${damage.message}`,
    { todo: 'Build it again; when it comes from a base image, look at who made that one' },
    damage,
  );
}
