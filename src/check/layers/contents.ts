import type { LayerEntry, LayerFacts } from './layer-facts.ts';

/** A file of the image as a container sees it, and the layer it comes from. */
export interface ImageFile extends LayerEntry {
  /** 0 is the bottom one. */
  readonly layer: number;
}

/** What an image has in it. */
export interface ImageContents {
  /** Path → what a container sees there: files, folders, links, devices. No whiteouts. */
  readonly files: ReadonlyMap<string, ImageFile>;
  /** Bottom first. */
  readonly layers: readonly LayerFacts[];
  /** Of a small file that gates read, as a container sees it. */
  readonly text: (path: string) => string | undefined;
  /** What a path leads to when its symbolic links are followed inside the image; undefined where it leads nowhere. */
  readonly resolve: (path: string) => ImageFile | undefined;
}
