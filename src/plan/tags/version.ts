import { cleanTag } from './tag-name.ts';

/** A version, as far as tags are made from it and compared. */
export interface Version {
  /** As a tag says it, without `v`; `+` and `!` are `-`. */
  readonly tag: string;
  /** False for pre-releases, and for post-releases of PEP 440: they move no other tag than their own. */
  readonly isRelease: boolean;
  /** PEP 440's epoch, which comes before everything else; 0 nearly always. */
  readonly epoch: number;
  readonly numbers: readonly number[];
  /** Its shorter forms, the longest first: `1.2` and `1` of 1.2.3. */
  readonly shorter: readonly ShorterVersion[];
}

export interface ShorterVersion {
  readonly tag: string;
  /** How many of the version's numbers it holds. */
  readonly length: number;
}

/** Undefined for what is no version. */
export type ReadVersion = (text: string) => Version | undefined;

/** Numbers with points, and ISO dates, whose hyphens PEP 440 would take for post-releases. */
const plain = /^(?:\d+(?:\.\d+)*|\d{4}-\d{2}(?:-\d{2})?)$/;

/**
 * Reads versions: semantic ones, dates and plain numbers as they were written (`2024.06`), and what PEP 440 allows, in
 * its normal form (`1.0-rc1` is `1.0rc1`). The libraries for it are loaded by this call.
 */
export async function versionReader(): Promise<ReadVersion> {
  const [{ default: semver }, pep440] = await Promise.all([import('semver'), import('@renovatebot/pep440')]);
  return (text) => {
    const bare = text.trim().replace(/^[vV=]+(?=\d)/, '');
    const semantic = semver.parse(bare);
    if (semantic !== null) {
      const { major, minor, patch, prerelease, build } = semantic;
      const isRelease = prerelease.length === 0;
      return made({
        tag: bare,
        isRelease,
        pieces: [major, minor, patch].map(String),
        hasMore: build.length > 0,
      });
    }
    if (plain.test(bare)) {
      const separator = bare.includes('-') ? '-' : '.';
      return made({ tag: bare, isRelease: true, pieces: bare.split(separator), separator });
    }
    const python = pep440.explain(bare) ?? pep440.explain(withEpoch(bare));
    if (python === null) return undefined;
    const { epoch, release, local, is_prerelease, is_devrelease, is_postrelease } = python;
    return made({
      tag: local === null ? python.public : `${python.public}+${local}`,
      isRelease: !is_prerelease && !is_devrelease && !is_postrelease,
      pieces: release.map(String),
      epoch,
      hasMore: local !== null,
    });
  };
}

/** A tag cannot hold the `!` of `1!2.0`. */
function withEpoch(text: string): string {
  return text.replace(/^(\d+)-(?=\d+\.\d)/, '$1!');
}

interface Parts {
  readonly tag: string;
  readonly isRelease: boolean;
  readonly pieces: readonly string[];
  readonly separator?: string;
  readonly epoch?: number;
  /** Something stands behind the numbers (build metadata), so that they alone are a shorter version. */
  readonly hasMore?: boolean;
}

function made({ tag, isRelease, pieces, separator = '.', epoch = 0, hasMore = false }: Parts): Version {
  const lengths = pieces.map((_, index) => pieces.length - index).slice(hasMore ? 0 : 1);
  return {
    tag: cleanTag(tag),
    isRelease,
    epoch,
    numbers: pieces.map(Number),
    shorter: lengths
      // Anything may change in 0.x, so that nobody should follow `0` (metadata-action, "Major version zero").
      .filter((length) => length > 1 || Number(pieces[0]) > 0)
      .map((length) => ({
        tag: `${epoch === 0 ? '' : `${epoch}-`}${pieces.slice(0, length).join(separator)}`,
        length,
      })),
  };
}

/** Below 0 when the first is lower; what is not there counts as 0. */
export function compareVersions(a: Version, b: Version): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at += 1) {
    const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
