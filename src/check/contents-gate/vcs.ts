import type { LayerEntry } from '../layers/layer-facts.ts';
import { counted } from './findings.ts';
import type { ContentsRule } from './rule.ts';

const folders = /^(.*?(?:^|\/)(?:\.git|\.hg|\.svn|\.bzr|\.jj|CVS|_darcs))(?:\/|$)/;

/**
 * Folders of version control: the whole history, and often what was removed because it was secret. One that a later
 * layer removes is still in the image, and everybody who has it can read it.
 */
export const vcs: ContentsRule = {
  name: 'vcs',
  isAsked: ({ vcs: denied }) => denied,
  find: ({ contents }) => {
    const seen = foldersIn(contents.files.values());
    const hidden = contents.layers.flatMap(({ entries }, layer) =>
      [...foldersIn(entries.filter(isThere))].map(([folder, files]) => ({ folder, files, layer })),
    );
    const gone = [...new Map(hidden.map((one) => [one.folder, one])).values()].filter(
      ({ folder }) => !seen.has(folder),
    );
    return [
      ...[...seen].map(([folder, files]) => ({
        key: folder,
        message: `/${folder} is a folder of version control (${counted(files, 'file')}): whoever has the image has the history`,
        todo: `Write ${nameIn(folder)} into .dockerignore, or remove it in the RUN that cloned it`,
        path: `/${folder}`,
      })),
      ...gone.map(({ folder, files, layer }) => ({
        key: folder,
        message: `/${folder} is a folder of version control (${counted(files, 'file')}) that a later layer removes: it is still in the image`,
        todo: `Remove ${nameIn(folder)} in the RUN that made it, write it into .dockerignore, or copy the result into a stage of its own`,
        path: `/${folder}`,
        cause: { kind: 'layer', layer } as const,
      })),
    ];
  },
};

/** Folder → how many files it has. Archives need not name a folder: what is inside tells of it. */
function foldersIn(entries: Iterable<LayerEntry>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { path, kind } of entries) {
    const folder = folders.exec(path)?.[1];
    // A file called `.git` only says where a working copy's repository is.
    if (folder === undefined || (folder === path && kind !== 'folder')) continue;
    found.set(folder, (found.get(folder) ?? 0) + (kind === 'folder' ? 0 : 1));
  }
  return found;
}

function isThere({ kind }: LayerEntry): boolean {
  return kind !== 'whiteout' && kind !== 'opaque';
}

function nameIn(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
