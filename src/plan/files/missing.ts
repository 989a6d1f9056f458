import type { MissingSource } from './context-files.ts';
import type { Disk } from './disk.ts';
import { hasWildcard } from './glob.ts';
import { resolveSource } from './resolve.ts';
import type { Selection } from './selection.ts';
import { sourcesOf } from './sources.ts';
import type { Branch } from './tree.ts';

/**
 * The plain sources of a selection that a context does not have: BuildKit fails with them.
 * @param root after the ignore file
 * @param raw as it lies on the disk
 * @param ignoreFile that is in force, relative to the context
 */
export function missingSources(
  disk: Disk,
  { root, raw, ignoreFile }: { readonly root: Branch; readonly raw: Branch; readonly ignoreFile?: string },
  selection: Selection,
): readonly MissingSource[] {
  return sourcesOf(selection)
    .filter(({ text }) => selection.kind === 'mount' || !(hasWildcard(text) || text.includes('\\')))
    .filter(({ steps }) => resolveSource(disk, root, steps).found.size === 0)
    .map(({ text, steps }) => {
      const isThere = resolveSource(disk, raw, steps).found.size > 0;
      return {
        source: text,
        ...(selection.line === undefined ? {} : { line: selection.line }),
        ...(isThere && ignoreFile !== undefined ? { why: 'ignored', ignoreFile } : { why: 'absent' }),
      };
    });
}
