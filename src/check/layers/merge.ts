import type { ImageContents, ImageFile } from './contents.ts';
import type { LayerEntry, LayerFacts } from './layer-facts.ts';
import { Tree, type FileOrigin } from './tree.ts';

/**
 * Puts layers upon each other as container engines do (image-spec/layer.md, "Applying Changesets" and "Whiteouts"): a
 * layer's whiteouts take away what is below it, wherever they stand in its archive, and never what it brings itself.
 * @param layers bottom first
 * @throws DamagedArchive when no extractor could put them upon each other
 */
export function mergeLayers(layers: readonly LayerFacts[]): ImageContents {
  const tree = new Tree();
  for (const [index, { entries }] of layers.entries()) {
    for (const entry of entries) takeAway(tree, entry);
    for (const entry of entries) if (!isWhiteout(entry)) tree.add(entry, index);
  }
  const files = new Map<string, ImageFile>();
  const origins = new Map<string, FileOrigin>();
  for (const { file, origin } of tree.files()) {
    files.set(file.path, file);
    if (Object.hasOwn(layers[origin.layer]?.texts ?? {}, origin.path)) origins.set(file.path, origin);
  }
  const resolve = (path: string): ImageFile | undefined => {
    const found = tree.resolve(path);
    return found === undefined ? undefined : files.get(found);
  };
  const text = (path: string): string | undefined => {
    const origin = origins.get(resolve(path)?.path ?? '');
    return origin === undefined ? undefined : layers[origin.layer]?.texts[origin.path];
  };
  return { files, layers, text, resolve };
}

function takeAway(tree: Tree, { kind, path }: LayerEntry): void {
  if (kind === 'whiteout') tree.remove(path);
  else if (kind === 'opaque') tree.clear(path);
}

function isWhiteout({ kind }: LayerEntry): boolean {
  return kind === 'whiteout' || kind === 'opaque';
}
