import type { ImageSize, LayerSize } from '../check/gate.ts';
import { oneLine } from './harmless.ts';
import { brief } from './limits-text.ts';
import type { ImageReport } from './result.ts';
import { heaviest } from './view.ts';

/** As many as are shown where a page tells of more than layers. */
const shownLayers = 5;

/** Characters of what made a layer that are looked at. */
const longestCreation = 2400;

/** Where most of an image's weight comes from, on the platform whose size matters most. */
export interface BiggestLayers {
  readonly platform: string;
  readonly size: ImageSize;
  /** In which they are the biggest: what the budget is about, where there is one. */
  readonly kind: 'compressed' | 'uncompressed';
  /** Five at most, the biggest first. */
  readonly shown: readonly LayerSize[];
  /** The smaller ones. */
  readonly rest: readonly LayerSize[];
}

/** The biggest layers of an image; `undefined` before it was measured, or where a record knows the sum alone. */
export function biggestLayers(image: ImageReport): BiggestLayers | undefined {
  const { platform, size } = heaviest(image) ?? {};
  if (platform === undefined || size === undefined || size.layers.length === 0) return undefined;
  const { compressed, uncompressed } = image.budget;
  const kind = compressed !== undefined && uncompressed === undefined ? 'compressed' : 'uncompressed';
  const sorted = [...size.layers].sort((a, b) => b[kind] - a[kind]);
  return { platform, size, kind, shown: sorted.slice(0, shownLayers), rest: sorted.slice(shownLayers) };
}

/** The instruction as its author wrote it, without what BuildKit puts around it, on one line. */
export function instructionOf({ instruction, createdBy }: LayerSize, length: number): string {
  if (instruction !== undefined) return brief(instruction, length);
  if (createdBy === undefined) return 'not told by the image';
  const text = oneLine(createdBy.slice(0, longestCreation))
    .replace(/^(RUN )?(\|\d+ .*?)?\/bin\/sh -c (#\(nop\) +)?/, '$1')
    .replace(/ # buildkit$/, '');
  return brief(text, length);
}
