import { badRequest } from '../problem.ts';
import { compareVersions } from './compare-versions.ts';

/** What Git says of a checkout. */
export interface GitFacts {
  /** Full hash of the commit that is checked out. */
  readonly commit: string;
  /** When it was committed, seconds since 1970. */
  readonly epochSeconds: number;
  /** Names of the tags on it. */
  readonly tags: readonly string[];
  /** Names of the tags on it and on what it derives from. */
  readonly reachable: readonly string[];
  /** The history is cut off: tags may be missing. */
  readonly isShallow: boolean;
}

/** The version of what is built, before anything stands for a distribution. */
export interface BaseVersion {
  /** With epoch and revision: `1.2.0~rc.1-1`. */
  readonly version: string;
  /** For people: what it was made from. */
  readonly from: string;
  /** The time of what is built, seconds since 1970. */
  readonly epochSeconds: number;
  /** One line for the changelog. */
  readonly change: string;
  /** For people: what is odd about it. */
  readonly note?: string;
}

export interface VersionQuestion {
  readonly source: string;
  /** Of the changelog's newest entry. */
  readonly changelog: { readonly version: string; readonly epochSeconds?: number };
  /** Absent outside of a Git checkout. */
  readonly git?: GitFacts;
  /** What the `version` input says. */
  readonly given?: string;
  /** The package has no revision of its own (`3.0 (native)`). */
  readonly isNative: boolean;
}

/** How a pre-release is written where no hyphen stands before it: `1.2.0rc1`. */
const plainPre = /^(\d+(?:\.\d+)*)[._]?((?:alpha|beta|preview|pre|dev|rc|a|b)[._]?\d*)$/i;
const semantic = /^(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/;

/**
 * The upstream version that a tag stands for: `v1.2.0-rc.1` → `1.2.0~rc.1`, for a tilde sorts before the release and a
 * hyphen after it. A tag may have the source's name before it: `hello/v1.2.0`, `hello-1.2.0`.
 * @returns undefined for a tag that is no version
 */
export function upstreamOf(tag: string, source: string): string | undefined {
  const name = [`${source}/`, `${source}-`].find((prefix) => tag.startsWith(prefix)) ?? '';
  const text = tag.slice(name.length).replace(/^v(?=\d)/i, '');
  const [, release, pre, build] = semantic.exec(text) ?? [];
  if (release !== undefined) return [release, part('~', pre), part('+', build)].join('');
  const [, number, word] = plainPre.exec(text) ?? [];
  return number === undefined ? undefined : `${number}${part('~', word)}`;
}

/** Hyphens part the revision from the rest: none stands elsewhere. */
function part(sign: '~' | '+', text: string | undefined): string {
  const plain = text?.replaceAll(/[-_]+/g, '.') ?? '';
  return plain === '' ? '' : `${sign}${plain}`;
}

/**
 * The version of what is checked out: that of its tag; else of the highest tag before it, with the day and the commit,
 * so that it sorts between that release and the next one. Outside of Git it is the changelog's.
 * @throws Problem (request) when only the end of the history is there and no tag in it, or when the given one is wrong
 */
export function baseVersion(question: VersionQuestion): BaseVersion {
  const { source, changelog, git, given } = question;
  if (given === undefined && git === undefined) return ofChangelog(question);
  const epochSeconds = git?.epochSeconds ?? timeOf(changelog);
  const short = git === undefined ? '' : ` (commit ${git.commit.slice(0, 12)})`;
  const build = (upstream: string, from: string, change: string): BaseVersion => ({
    version: whole(upstream, question),
    from,
    epochSeconds,
    change,
  });
  const release = (upstream: string, from: string, change: string): BaseVersion => {
    const built = build(upstream, from, change);
    if (compareVersions(changelog.version, built.version) <= 0) return built;
    return {
      ...built,
      note: `debian/changelog is at ${changelog.version}, which is newer than ${built.version}`,
    };
  };
  if (given !== undefined) {
    const upstream = upstreamOf(given.trim(), source);
    if (upstream === undefined)
      throw badRequest(`version is ${JSON.stringify(given.slice(0, 100))}, which is no version`, {
        todo: 'A version looks like 1.2.0 or v1.2.0-rc.1',
      });
    return release(upstream, 'the input version', `Release ${upstream}${short}.`);
  }
  if (git === undefined) return ofChangelog(question);
  const tagged = highest(git.tags, source);
  if (tagged !== undefined)
    return release(tagged.upstream, `tag ${tagged.tag}`, `Release ${tagged.tag}${short}.`);
  const last = highest(git.reachable, source);
  if (last === undefined && git.isShallow)
    throw badRequest('The version comes from the last tag, and there is none in this shallow clone', {
      todo: 'Give actions/checkout fetch-depth: 0, or give version',
    });
  const from = last?.upstream ?? upstreamIn(changelog.version);
  const day = new Date(git.epochSeconds * 1000).toISOString().slice(0, 10).replaceAll('-', '');
  return build(
    `${from}+git${day}.g${git.commit.slice(0, shortLength)}`,
    `${last === undefined ? 'the changelog' : `tag ${last.tag}`} and commit ${git.commit.slice(0, shortLength)}`,
    `Snapshot of commit ${git.commit.slice(0, 12)}.`,
  );
}

/** As `git rev-parse --short` gives for all but the largest repositories; the same in every clone. */
const shortLength = 7;

function ofChangelog({ changelog }: VersionQuestion): BaseVersion {
  return {
    version: changelog.version,
    from: 'debian/changelog',
    epochSeconds: timeOf(changelog),
    change: 'Release.',
  };
}

function timeOf({ epochSeconds }: VersionQuestion['changelog']): number {
  if (epochSeconds !== undefined) return epochSeconds;
  throw badRequest('The newest entry of debian/changelog says no time, and there is no Git to ask', {
    todo: 'End the entry with its line: -- Name <name@example.com>  Thu, 01 Jan 2026 00:00:00 +0000',
  });
}

function highest(
  tags: readonly string[],
  source: string,
): { readonly tag: string; readonly upstream: string } | undefined {
  return tags
    .flatMap((tag) => {
      const upstream = upstreamOf(tag, source);
      return upstream === undefined ? [] : [{ tag, upstream }];
    })
    .sort((a, b) => compareVersions(b.upstream, a.upstream))[0];
}

/**
 * An epoch that was given once stays for ever: without it no later version would count as newer. So does the revision
 * that the changelog has for this very release (`-2`, `-1ubuntu1`): somebody has written it there.
 */
function whole(upstream: string, { changelog, isNative }: VersionQuestion): string {
  const hasRevision = changelog.version.includes('-');
  if (upstreamIn(changelog.version) === upstream && hasRevision !== isNative) return changelog.version;
  const epoch = /^\d+:/.exec(changelog.version)?.[0] ?? '';
  return `${epoch}${upstream}${isNative ? '' : '-1'}`;
}

/** A version without epoch and revision. */
export function upstreamIn(version: string): string {
  return version.replace(/^\d+:/, '').replace(/-[^-]*$/, '');
}
