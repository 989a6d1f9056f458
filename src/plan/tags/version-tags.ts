import { cleanTag } from './tag-name.ts';
import { compareVersions, versionReader, type Version } from './version.ts';

/** What publishing a version does to the tags of a repository. */
export interface VersionTags {
  /** The version's own tag first, then the shorter ones from the longest, then `latest`. */
  readonly moves: readonly string[];
  /** The others of these, and the published version that each one stays at. */
  readonly stays: readonly { readonly tag: string; readonly at: string }[];
}

/**
 * The tags of a version: itself, its shorter forms and `latest`; of a pre-release itself alone. The shorter ones and
 * `latest` move only when no higher version is published among those that they stand for: 1.2.9 after 1.3.0 moves
 * `1.2.9` and `1.2`.
 * @param version with or without `v`; what is no version is its own only tag
 * @param published the tags that the repository has
 */
export async function versionTags(version: string, published: readonly string[] = []): Promise<VersionTags> {
  const read = await versionReader();
  const own = read(version);
  if (own === undefined) return { moves: [cleanTag(version)], stays: [] };
  if (!own.isRelease) return { moves: [own.tag], stays: [] };
  const higher = published.flatMap((tag) => {
    const other = read(tag);
    if (other?.isRelease !== true || !isComparable(own, other)) return [];
    return compareVersions(other, own) > 0 ? [{ ...other, at: tag }] : [];
  });
  const moves = [own.tag];
  const stays: { tag: string; at: string }[] = [];
  for (const { tag, length } of [...own.shorter, { tag: 'latest', length: 0 }]) {
    const [highest] = higher
      .filter((other) => hasSameStart(own, other, length))
      .sort((a, b) => compareVersions(b, a) || b.numbers.length - a.numbers.length);
    if (highest === undefined) moves.push(tag);
    else stays.push({ tag, at: highest.at });
  }
  return { moves, stays };
}

/** `latest` stands for the versions of every epoch, a shorter version for those of its own. */
function hasSameStart(own: Version, other: Version, length: number): boolean {
  if (length === 0) return true;
  return (
    own.epoch === other.epoch &&
    own.numbers.slice(0, length).every((number, at) => number === (other.numbers[at] ?? 0))
  );
}

/** From here on a first number is a year, a day or a count of builds. */
const smallestDate = 1000;

/**
 * Nightly dates and build numbers beside releases are another sequence, which says nothing about which release is the
 * highest. A shorter version says something: where `2` is published, some 2.x.y is or was.
 */
function isComparable(own: Version, other: Version): boolean {
  const [mine = 0] = own.numbers;
  const [theirs = 0] = other.numbers;
  if (mine >= smallestDate !== theirs >= smallestDate) return false;
  return other.numbers.length > 1 || own.numbers.length === 1 || theirs < 100 || theirs >= smallestDate;
}
