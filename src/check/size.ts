import type { UnpackedLayer } from '../oci/layer.ts';
import type { LayoutImage } from '../oci/layout.ts';
import type { Descriptor } from '../oci/schemas.ts';
import type { ImageSize } from './gate.ts';

/** What an image weighs. @param layers the packed one and what it unpacks to, bottom first */
export function imageSize(
  config: LayoutImage['config'],
  layers: readonly (readonly [Descriptor, UnpackedLayer])[],
): ImageSize {
  const makers = layerHistory(config.history ?? [], layers.length);
  const sizes = layers.map(([{ digest, size }, { diffId, bytes }], index) => {
    const createdBy = makers[index];
    return {
      digest,
      diffId,
      compressed: size,
      uncompressed: bytes,
      ...(createdBy === undefined ? {} : { createdBy }),
    };
  });
  return {
    compressed: sizes.reduce((sum, layer) => sum + layer.compressed, 0),
    uncompressed: sizes.reduce((sum, layer) => sum + layer.uncompressed, 0),
    layers: sizes,
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
