import type { Contexts } from '../../plan/files/context-files.ts';
import type { FoundMount } from './find.ts';
import { isLockFile } from './tools.ts';

/** A file that says what is fetched. */
export interface LockFile {
  /** Relative to its context. */
  readonly path: string;
  /** SHA-256 (hex) of what it holds. */
  readonly digest: string;
}

/**
 * Reads the lock files that the steps of a mount can see; each one once, by path.
 * @param contexts of the run: what it has read already is not read again
 * @throws Problem (request, surroundings) when a context cannot be read
 */
export async function readLocks(
  { steps }: Pick<FoundMount, 'steps'>,
  contexts: Contexts,
): Promise<readonly LockFile[]> {
  const found = new Map<string, LockFile>();
  for (const { folder, dockerfile, selections } of steps.flatMap(({ sees }) => sees)) {
    const context = await contexts.open(folder, dockerfile);
    for (const [path, digest] of Object.entries(await context.contents(selections, isLockFile)))
      found.set(`${path}\0${digest}`, { path, digest });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, lock]) => lock);
}
