import semver, { type SemVer } from 'semver';
import type { MakeLatest } from '../host/releases.ts';

/** What is known of another release of the same repository. */
export interface OtherRelease {
  readonly tag: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
}

/** What a tag's name says about its release. */
export interface Standing {
  readonly isPrerelease: boolean;
  readonly latest: MakeLatest;
  /** The release before it, which its notes begin after; absent where GitHub is to find it. */
  readonly since?: string;
}

/**
 * Where a release stands among the others, by semantic versions (with or without `v`; `1.2` is 1.2.0): a pre-release is
 * never the latest, and no other is as long as a higher version is out, so that 1.2.9 after 2.0.0 stays behind it. What
 * is no version is not the latest where there are versions; where there are none, GitHub decides.
 */
export function standingOf(tag: string, others: readonly OtherRelease[]): Standing {
  const own = versionOf(tag);
  const versions = others.flatMap((other) => {
    const version = versionOf(other.tag);
    const counts = !other.isDraft && !other.isPrerelease && version?.prerelease.length === 0;
    return counts && other.tag !== tag ? [{ tag: other.tag, version }] : [];
  });
  if (own === undefined) return { isPrerelease: false, latest: versions.length === 0 ? 'legacy' : 'false' };
  const since = versions
    .filter(({ version }) => semver.compareBuild(version, own) < 0)
    .sort((a, b) => semver.compareBuild(b.version, a.version))[0]?.tag;
  const isPrerelease = own.prerelease.length > 0;
  const isHighest = versions.every(({ version }) => semver.compareBuild(own, version) >= 0);
  return {
    isPrerelease,
    latest: !isPrerelease && isHighest ? 'true' : 'false',
    ...(since === undefined ? {} : { since }),
  };
}

/** Undefined for what is no version: `nightly`, and `v1`, which moves. */
function versionOf(tag: string): SemVer | undefined {
  const bare = tag.replace(/^v(?=\d)/i, '');
  const whole = /^\d+\.\d+$/.test(bare) ? `${bare}.0` : bare;
  return semver.parse(whole, { loose: true }) ?? undefined;
}
