import type { ImageContents } from '../layers/contents.ts';
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
    const hidden = [...foldersIn(hiddenEntries(contents))].filter(([folder]) => !seen.has(folder));
    return [
      ...[...seen].map(([folder, files]) => ({
        key: folder,
        message: `/${folder} is a folder of version control (${counted(files, 'file')}): whoever has the image has the history`,
        todo: `Write ${nameIn(folder)} into .dockerignore, or remove it in the RUN that cloned it`,
        path: `/${folder}`,
      })),
      ...hidden.map(([folder, files]) => ({
        key: folder,
        message: `/${folder} is a folder of version control (${counted(files, 'file')}) that a later layer removes: it is still in the image`,
        todo: `Remove ${nameIn(folder)} in the RUN that made it, write it into .dockerignore, or copy the result into a stage of its own`,
        path: `/${folder}`,
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

function* hiddenEntries({ layers }: ImageContents): Iterable<LayerEntry> {
  for (const { entries } of layers)
    for (const entry of entries) if (entry.kind !== 'whiteout' && entry.kind !== 'opaque') yield entry;
}

function nameIn(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
