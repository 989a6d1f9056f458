import { stat } from 'node:fs/promises';
import { blobPath } from '../oci/blobs.ts';
import { unpackedSize } from '../oci/layer.ts';
import type { LayoutImage } from '../oci/layout.ts';
import { surroundingsFailed } from '../problem.ts';
import type { ImageSize } from './gate.ts';
import { createKnownLayers, type KnownLayers } from './known-layers.ts';

type Measured = Pick<LayoutImage, 'dir' | 'layers' | 'diffIds' | 'config'>;

/**
 * What an image weighs on its platform, from the layout itself (never from `docker inspect`, whose `.Size` means
 * different things with different image stores): the blobs as the manifest lists them, and the archives unpacked.
 * @throws Problem (surroundings) when a layer is missing, cut short or damaged, or is not what the image's config
 * says it is
 */
export async function measure(
  layout: Measured,
  known: KnownLayers = createKnownLayers(),
): Promise<ImageSize> {
  const makers = layerHistory(layout.config.history ?? [], layout.layers.length);
  const layers: ImageSize['layers'][number][] = [];
  for (const [index, descriptor] of layout.layers.entries()) {
    await checkLength(layout.dir, descriptor.digest, descriptor.size);
    const unpacked = await known.of(descriptor.digest, () => unpackedSize(layout.dir, descriptor));
    const expected = layout.diffIds[index];
    if (unpacked.diffId !== expected) {
      throw surroundingsFailed(
        `Layer ${index + 1} of ${layout.layers.length} is not what the image says: it unpacks to ` +
          `${unpacked.diffId}, and the configuration names ${expected ?? 'none'}`,
        { todo: 'Build it again: the layout is damaged' },
      );
    }
    const createdBy = makers[index];
    layers.push({
      digest: descriptor.digest,
      diffId: unpacked.diffId,
      compressed: descriptor.size,
      uncompressed: unpacked.bytes,
      ...(createdBy === undefined ? {} : { createdBy }),
    });
  }
  return {
    compressed: layers.reduce((sum, layer) => sum + layer.compressed, 0),
    uncompressed: layers.reduce((sum, layer) => sum + layer.uncompressed, 0),
    layers,
  };
}

interface HistoryEntry {
  readonly created_by?: string;
  readonly empty_layer?: boolean;
}

/**
 * What made each layer, bottom first: the history entries that are not empty, in order (image-spec/config.md).
 * @returns as many as layers, all `undefined` when the history does not fit them
 */
export function layerHistory(history: readonly HistoryEntry[], layers: number): (string | undefined)[] {
  const makers = history.filter((entry) => entry.empty_layer !== true).map((entry) => entry.created_by);
  return makers.length === layers ? makers : Array.from({ length: layers }, () => undefined);
}

async function checkLength(dir: string, digest: string, expected: number): Promise<void> {
  const actual = await stat(blobPath(dir, digest)).catch((error: unknown) => {
    throw surroundingsFailed(`Layer ${digest} is missing in ${dir}`, {}, error);
  });
  if (actual.size !== expected)
    throw surroundingsFailed(
      `Layer ${digest} has ${actual.size} bytes, and the manifest names ${expected}: it is cut short`,
      { todo: 'Build it again; when it happens again, look at the disk' },
    );
}
