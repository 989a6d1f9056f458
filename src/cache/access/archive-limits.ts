/** Names in one archive, at most: a disk has only so many, and we remember some of them while we read. */
export const mostNames = 2_000_000;

/**
 * What a name may take of an archive besides its contents, in bytes: two headers, records with a path, and the rest of a
 * block that is begun. Some have longer ones; the larger part has shorter ones.
 */
const perName = 4096;

/**
 * How long an archive may be, unpacked, that was packed with this limit and has so many names until now: its headers
 * and its end, too; in bytes. A mount is measured by what it takes on the disk, and some disks write files smaller than
 * they are.
 */
export function archiveLimit(largest: number, names: number): number {
  return largest * 2 + 64 * 1024 * 1024 + names * perName;
}
