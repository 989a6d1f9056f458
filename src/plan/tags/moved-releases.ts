import { parseReference } from '../../oci/reference.ts';
import type { TagResult } from '../../publish/published.ts';
import { versionReader, type Version } from './version.ts';

/** So many are named; a longer list says nothing more. */
const most = 5;

/**
 * What has to be known of released versions that were published anew with other contents: who has pulled one got
 * something else. Tags that are made to move (`latest`, `1`, `1.2`, a branch's) say nothing.
 * @param tags what became of the tags of a run
 * @returns a sentence for each, in their order; of many the first five, and how many there are besides
 */
export async function movedReleases(tags: readonly TagResult[]): Promise<readonly string[]> {
  const moved = tags.filter(({ state }) => state === 'moved');
  if (moved.length === 0) return [];
  const read = await versionReader();
  const sentences = moved.flatMap(({ ref, before, after }) => {
    const version = read(parseReference(ref).tag ?? '');
    if (version === undefined || !isWhole(version) || before === undefined || after === undefined) return [];
    return [`${ref} was ${before} and is now ${after}: a released version has moved`];
  });
  const rest = sentences.length - most;
  if (rest <= 0) return sentences;
  return [
    ...sentences.slice(0, most),
    `${rest} more released ${rest === 1 ? 'version has' : 'versions have'} moved`,
  ];
}

/** Three numbers, or a pre- or post-release: what has two numbers may stand for all that begin with them. */
function isWhole({ numbers, isRelease }: Version): boolean {
  return numbers.length > 2 || (!isRelease && numbers.length > 1);
}
