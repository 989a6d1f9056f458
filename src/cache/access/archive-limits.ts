/** Names in one archive, at most: a disk has only so many, and we remember some of them while we read. */
export const mostNames = 2_000_000;

/**
 * How much the files of an archive may have together, in bytes, that was packed with this limit. A mount is measured by
 * what it takes on the disk, and some disks write files smaller than they are.
 */
export function unpackedLimit(largest: number): number {
  return largest * 2 + 64 * 1024 * 1024;
}
