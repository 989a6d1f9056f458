/**
 * A name as a tag can hold it: runs of other signs become `-`, as in docker/metadata-action, and what a tag may not
 * begin with is dropped. Empty when nothing is left.
 */
export function cleanTag(name: string): string {
  return name
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128);
}

/** The tag of a commit, as metadata-action's `type=sha` makes it: `sha-860c190`. */
export function commitTag(commit: string): string {
  return `sha-${commit.slice(0, 7)}`;
}

/** Whether a tag is that of a commit, of whatever length. */
export function isCommitTag(tag: string): boolean {
  return /^sha-[0-9a-f]{7,40}$/.test(tag);
}

/** The number of the pull request that a tag belongs to. */
export function pullNumberOf(tag: string): string | undefined {
  return /^pr-(\d+)$/.exec(tag)?.[1];
}
