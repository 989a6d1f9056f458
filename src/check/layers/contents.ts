import type { LayerEntry, LayerFacts } from './layer-facts.ts';

/** A file of the image as a container sees it, and the layer that put it there. */
export interface ImageFile extends LayerEntry {
  /** 0 is the bottom one. */
  readonly layer: number;
}

/** What an image has in it. */
export interface ImageContents {
  /**
   * Path → what a container sees there: files, folders, links, devices. No whiteouts. Folders that no layer names are
   * there as extractors make them, and a hard link is the file that it leads to; one that leads nowhere stays
   * `hardlink`. The root (`''`) is there only where a layer names it.
   */
  readonly files: ReadonlyMap<string, ImageFile>;
  /** Bottom first. */
  readonly layers: readonly LayerFacts[];
  /** Of a small file that gates read (see texts.ts), as a container sees it: symbolic links are followed. */
  readonly text: (path: string) => string | undefined;
  /**
   * What a path leads to when its symbolic links are followed inside the image; undefined where it leads nowhere. With
   * or without a slash at the beginning.
   */
  readonly resolve: (path: string) => ImageFile | undefined;
}
