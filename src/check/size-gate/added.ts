import { formatBytes } from '../../tools/bytes.ts';
import type { BaseFacts } from '../facts.ts';
import type { ImageSize } from '../gate.ts';

/**
 * What an image adds over its base, unpacked: "adds 120 MB over base (302 MB)". None where there is no base.
 * @param layers with its own told apart (`describeSize`)
 */
export function addedNote({ layers }: Pick<ImageSize, 'layers'>, base: BaseFacts): readonly string[] {
  if (base.kind === 'none') return [];
  if (layers.some(({ isOwn }) => isOwn === undefined)) {
    const why = base.kind === 'unknown' ? base.why : 'its layers are not the bottom ones of this image';
    return [`what it adds over ${base.name} is not known: ${why}`];
  }
  const sum = (isOwn: boolean): number =>
    layers.filter((layer) => layer.isOwn === isOwn).reduce((all, layer) => all + layer.uncompressed, 0);
  return [`adds ${formatBytes(sum(true))} over ${base.name} (${formatBytes(sum(false))})`];
}
