import type { ImageFile } from '../layers/contents.ts';
import { allowing } from './allowed.ts';
import { counted } from './findings.ts';
import { folderOf } from './lookup.ts';
import type { ContentsRule } from './rule.ts';
import { octal } from './setuid.ts';

const everybodyWrites = 0o002;
const sticky = 0o1000;

/** What everybody in the container may change. A sticky folder (`/tmp`) is meant to be like that; links have no mode. */
export const worldWritable: ContentsRule = {
  name: 'world-writable',
  isAsked: ({ worldWritable: { deny } }) => deny,
  find: ({ contents, policy }) => {
    const isAllowed = allowing(policy.worldWritable, contents);
    const found = new Map<string, ImageFile>();
    for (const [path, file] of contents.files) if (isOpen(file) && !isAllowed(path)) found.set(path, file);
    const below = new Map<string, number>();
    for (const path of found.keys()) {
      const top = topOf(path, found);
      below.set(top, (below.get(top) ?? -1) + 1);
    }
    return [...below].map(([path, others]) => {
      const mode = octal(found.get(path)?.mode ?? 0);
      return {
        key: path,
        message: `/${path} (${mode}) may be written by everybody${others > 0 ? `, and so may ${counted(others, 'path')} below it` : ''}`,
        todo: `chmod o-w ${others > 0 ? '-R ' : ''}/${path} (or COPY --chmod), or name it in contents.world-writable`,
        path: `/${path}`,
      };
    });
  },
};

function isOpen({ kind, mode }: ImageFile): boolean {
  if (kind !== 'file' && kind !== 'folder' && kind !== 'fifo') return false;
  return (mode & everybodyWrites) !== 0 && !(kind === 'folder' && (mode & sticky) !== 0);
}

/** The highest of the folders around a path that are found, too, without a gap between. */
function topOf(path: string, found: ReadonlyMap<string, ImageFile>): string {
  let top = path;
  for (let folder = folderOf(path); folder !== '' && found.has(folder); folder = folderOf(folder))
    top = folder;
  return top;
}
