import { folderShelf } from './folder.ts';
import type { Next } from './next.ts';
import { stepFrom, type Bench, type Purpose } from './step.ts';
import { writeState } from './write.ts';

/**
 * Brings a repository in a folder to its next state.
 * @param root absolute; need not be there
 * @throws Problem as stepFrom and writeState
 */
export async function inFolder(root: string, bench: Bench, purpose: Purpose): Promise<Next> {
  const { next, before } = await stepFrom(folderShelf(root), bench);
  if (!next.isSame && purpose === 'write') await writeState(root, bench.wanted.suite, next, before);
  return next;
}
