import type { ImageSize, LayerSize } from '../../../../src/check/gate.ts';
import type { ImageContents, ImageFile } from '../../../../src/check/layers/contents.ts';
import type { EntryKind, LayerEntry, LayerFacts } from '../../../../src/check/layers/layer-facts.ts';

/** What the size gate judges. */
export const subject = {
  image: 'app',
  platform: 'linux/amd64',
  dockerfile: { path: 'images/app/Dockerfile', text: '' },
};

/** A layer that is told from others by its number. */
export function layer(
  number: number,
  uncompressed: number,
  more: Partial<LayerSize> = {},
): LayerSize & { readonly compressed: number } {
  return {
    digest: `sha256:${String(number).repeat(64).slice(0, 64)}`,
    diffId: `sha256:${String(number).repeat(64).slice(0, 64)}`,
    compressed: Math.floor(uncompressed / 2),
    uncompressed,
    ...more,
  };
}

/** The sums are right, whatever the layers. */
export function sizeOf(...layers: readonly LayerSize[]): ImageSize {
  return {
    compressed: layers.reduce((sum, { compressed }) => sum + compressed, 0),
    uncompressed: layers.reduce((sum, { uncompressed }) => sum + uncompressed, 0),
    layers,
  };
}

/** `path` is a file of so many bytes; with a sign before it: `- removed`, `* emptied folder`, `/ folder`, `= link to`. */
export type Written = Readonly<Record<string, number | '-' | '*' | '/' | `= ${string}`>>;

const kinds: Readonly<Record<string, EntryKind>> = { '-': 'whiteout', '*': 'opaque', '/': 'folder' };

export function factsOfLayer(written: Written): LayerFacts {
  const entries = Object.entries(written).map(([path, what]): LayerEntry => {
    const entry = { path, mode: 0o644, uid: 0, gid: 0 };
    if (typeof what === 'number') return { ...entry, kind: 'file', size: what };
    const kind = kinds[what];
    return kind === undefined
      ? { ...entry, kind: 'hardlink', size: 0, link: what.slice(2) }
      : { ...entry, kind, size: 0 };
  });
  return { diffId: 'sha256:0', bytes: 0, entries, texts: {} };
}

/** What a container sees, by the letter of image-spec/layer.md: slow and simple. */
export function contentsOf(...written: readonly Written[]): ImageContents {
  const layers = written.map(factsOfLayer);
  const files = new Map<string, ImageFile>();
  for (const [index, { entries }] of layers.entries()) {
    const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
    for (const { kind, path } of entries)
      for (const one of [...files.keys()])
        if (
          (kind === 'whiteout' && (one === path || isBelow(one, path))) ||
          (kind === 'opaque' && isBelow(one, path))
        )
          files.delete(one);
    for (const entry of entries) {
      if (entry.kind === 'whiteout' || entry.kind === 'opaque') continue;
      for (const [one, { kind }] of [...files])
        if (
          (entry.kind !== 'folder' && isBelow(one, entry.path)) ||
          (kind !== 'folder' && isBelow(entry.path, one))
        )
          files.delete(one);
      // A further name of a file is that file.
      const { path, link } = entry;
      files.set(path, {
        ...((entry.kind === 'hardlink' ? files.get(link ?? '') : undefined) ?? entry),
        path,
        layer: index,
      });
    }
  }
  return { files, layers, text: () => undefined, resolve: (path) => files.get(path) };
}
