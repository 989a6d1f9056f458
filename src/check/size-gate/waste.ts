import type { LayerEntry, LayerFacts } from '../layers/layer-facts.ts';
import { WrittenFiles, type Gone, type Inode } from './written-files.ts';

/** What one layer writes and a later one removes or writes again: it stays in the image, and nobody sees it. */
export interface Waste {
  /** 0 is the bottom layer. */
  readonly written: number;
  readonly gone: number;
  /** Contents of the files as they were in the first layer. */
  readonly bytes: number;
  readonly files: number;
  /** Bytes of those that were written again; the rest was removed. */
  readonly rewritten: number;
  /** The biggest, five at most; paths without a slash at the beginning. */
  readonly worst: readonly { readonly path: string; readonly bytes: number }[];
}

type LayerEntries = Pick<LayerFacts, 'entries'>;

const shownFiles = 5;
const known = new WeakMap<readonly LayerEntries[], readonly Waste[]>();

/**
 * All waste of an image, by the two layers, biggest first. What has hard links is wasted when the last of them goes.
 * The same list is gone through once, however often it is asked for: a list of layers never changes.
 * @param layers bottom first
 */
export function wasteIn(layers: readonly LayerEntries[]): readonly Waste[] {
  const found = known.get(layers) ?? findWaste(layers);
  known.set(layers, found);
  return found;
}

function findWaste(layers: readonly LayerEntries[]): readonly Waste[] {
  const files = new WrittenFiles();
  const found = new Map<string, Waste>();
  for (const [layer, { entries }] of layers.entries()) {
    const noteAs =
      (isRewritten: boolean): Gone =>
      (inode, path) => {
        inode.names -= 1;
        // Twice in one archive: the first one never was a file of an image.
        if (inode.names > 0 || inode.layer === layer || inode.bytes === 0) return;
        const key = `${inode.layer} ${layer}`;
        found.set(key, added(found.get(key), inode, layer, path, isRewritten));
      };
    const removed = noteAs(false);
    const rewritten = noteAs(true);
    // A layer removes what is below it, wherever that stands in its archive (image-spec/layer.md, Whiteouts).
    for (const { kind, path } of entries)
      if (kind === 'whiteout') files.remove(path, removed);
      else if (kind === 'opaque') files.empty(path, removed);
    for (const entry of entries) write(files, entry, layer, rewritten);
  }
  return [...found.values()].sort((a, b) => b.bytes - a.bytes || a.written - b.written || a.gone - b.gone);
}

function write(files: WrittenFiles, { path, kind, size, link }: LayerEntry, layer: number, gone: Gone): void {
  if (kind === 'whiteout' || kind === 'opaque' || path === '') return;
  if (kind === 'folder') {
    files.putFolder(path, gone);
    return;
  }
  const target = kind === 'hardlink' && link !== undefined ? files.find(plainPath(link)) : undefined;
  if (target?.layer !== layer) {
    files.put(path, { layer, bytes: kind === 'file' ? size : 0, names: 1 }, gone);
    return;
  }
  // Before the old name goes: a link to itself is still one name.
  target.names += 1;
  files.put(path, target, gone);
}

function added(
  before: Waste | undefined,
  { layer, bytes }: Inode,
  gone: number,
  path: string,
  isRewritten: boolean,
): Waste {
  const worst = before?.worst ?? [];
  const smallest = worst.length < shownFiles ? -1 : (worst.at(-1)?.bytes ?? 0);
  return {
    written: layer,
    gone,
    bytes: (before?.bytes ?? 0) + bytes,
    files: (before?.files ?? 0) + 1,
    rewritten: (before?.rewritten ?? 0) + (isRewritten ? bytes : 0),
    worst:
      bytes > smallest
        ? [...worst, { path, bytes }].sort((a, b) => b.bytes - a.bytes).slice(0, shownFiles)
        : worst,
  };
}

/** A hard link's target as entries spell paths. */
export function plainPath(link: string): string {
  return link.replace(/^(\.?\/)+/, '');
}
