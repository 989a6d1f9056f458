import { formatBytes } from '../../tools/bytes.ts';
import type { LayerSize } from '../gate.ts';

export const sizeKinds = ['compressed', 'uncompressed'] as const;
export type SizeKind = (typeof sizeKinds)[number];

const longest = 80;
/** As many as a message shows. */
const shownLayers = 5;

/** What made a layer, whole and on one line: the same when the values of build arguments change. */
export function whatMade({ instruction, createdBy, digest }: LayerSize): string {
  const text = instruction ?? bare(createdBy);
  return text === undefined || text === '' ? `layer ${digest.slice(7, 19)}` : text;
}

/** What made a layer, cut to a line's length. */
function madeBy(layer: LayerSize): string {
  const text = whatMade(layer);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** What made a layer and where that is written: "RUN make (images/app/Dockerfile:12)". */
export function placed(layer: LayerSize): string {
  const { file, line, isOwn } = layer;
  if (file !== undefined && line !== undefined) return `${madeBy(layer)} (${file}:${line})`;
  return isOwn === false ? `${madeBy(layer)} (of its base)` : madeBy(layer);
}

/** The heaviest layers, each with its size, what made it and where that is written. */
export function biggestLayers(layers: readonly LayerSize[], kind: SizeKind): string {
  return heaviest(layers, kind)
    .slice(0, shownLayers)
    .map((layer) => `${formatBytes(layer[kind])} ${placed(layer)}`)
    .join('; ');
}

/** Heaviest first. */
export function heaviest(layers: readonly LayerSize[], kind: SizeKind): readonly LayerSize[] {
  return layers.toSorted((a, b) => b[kind] - a[kind]);
}

/** "487 MB (487000000 bytes)". */
export function exactly(bytes: number): string {
  return `${formatBytes(bytes)} (${bytes} bytes)`;
}

/** BuildKit's text without its marks and the shell around a command. */
function bare(createdBy: string | undefined): string | undefined {
  return createdBy
    ?.replace(/ # buildkit$/, '')
    .replace(/^RUN (\|\d+ .*?)?\/bin\/sh -c /s, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim();
}
