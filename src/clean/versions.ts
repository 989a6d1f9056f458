import type { Doubt, Removal, Retention } from './decide.ts';
import type { RetentionRules, VersionFact } from './facts.ts';
import { subjectOf, type TagVerdict } from './tags.ts';

/** A publication sends an image's parts before its tags: what is younger may be about to be named. */
const graceMs = 3_600_000;

/**
 * Decides about the versions of a package on GitHub, where only whole versions go, and where the platforms of an image
 * and what refers to it are untagged versions of their own. A version goes when all its tags go, and with it what only
 * it consists of; an untagged one when it is older than asked and nothing that stays consists of it or refers to it.
 */
export function decideVersions(
  versions: readonly VersionFact[],
  verdicts: ReadonlyMap<string, TagVerdict>,
  { untaggedAfterMs }: RetentionRules,
  nowMs: number,
): Retention {
  const links = linksOf(versions);
  const isYoung = ({ changedMs }: VersionFact): boolean => changedMs > nowMs - graceMs;
  const isOld = ({ changedMs }: VersionFact): boolean =>
    untaggedAfterMs !== undefined && changedMs <= nowMs - Math.max(untaggedAfterMs, graceMs);
  const named = versions.filter(isNamed);
  const leaving = named.filter(({ tags }) =>
    tags.every((tag) => subjectOf(tag) !== undefined || verdicts.get(tag)?.kind === 'goes'),
  );

  const kept = reach(links, without(named, leaving));
  // What belongs to something that leaves is no reason of its own to stay; anything else that is not old is.
  const partsOfLeaving = reach(links, leaving);
  const loose = versions.filter(
    (version) => !isNamed(version) && !kept.has(version.digest) && !partsOfLeaving.has(version.digest),
  );
  const young = versions.filter((version) => !isNamed(version) && isYoung(version));
  const staying = reach(links, [
    ...without(named, leaving),
    ...young,
    ...loose.filter((version) => !isOld(version)),
  ]);

  const goes = (version: VersionFact): boolean => !staying.has(version.digest);
  const first = leaving.filter(goes);
  const parts = versions.filter((one) => !isNamed(one) && partsOfLeaving.has(one.digest) && goes(one));
  const old = loose.filter(goes);
  return {
    removals: [
      ...first.map((version) => removal(version, reasonOf(version, verdicts))),
      ...parts.map((version) => removal(version, `it belongs to ${first.map(nameOf).join(', ')}`)),
      ...old.map((version) => removal(version, 'it is untagged, and older than asked')),
    ],
    doubts: versions.flatMap((version) => doubtsOf(version, goes(version), verdicts)),
    kept: named.filter((version) => !goes(version)).flatMap(({ tags }) => tags),
    limits: [],
  };
}

/** Whether it has a tag of its own: not only one that says what it belongs to. */
function isNamed({ tags }: VersionFact): boolean {
  return tags.some((tag) => subjectOf(tag) === undefined);
}

/** Digest → digests of what it consists of, and of what refers to it. */
function linksOf(versions: readonly VersionFact[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  const link = (from: string, to: string): void => void links.set(from, [...(links.get(from) ?? []), to]);
  for (const { digest, children, subject, tags } of versions) {
    for (const child of children) link(digest, child);
    for (const about of [subject, ...tags.map(subjectOf)]) if (about !== undefined) link(about, digest);
  }
  return links;
}

/** All that hangs on these versions, with themselves. */
function reach(
  links: ReadonlyMap<string, readonly string[]>,
  from: readonly VersionFact[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = from.map(({ digest }) => digest);
  for (let digest = open.pop(); digest !== undefined; digest = open.pop()) {
    if (reached.has(digest)) continue;
    reached.add(digest);
    open.push(...(links.get(digest) ?? []));
  }
  return reached;
}

function without(all: readonly VersionFact[], some: readonly VersionFact[]): readonly VersionFact[] {
  return all.filter((one) => !some.includes(one));
}

function removal({ id, digest, tags }: VersionFact, why: string): Removal {
  return { kind: 'version', id, digest, tags, why };
}

function nameOf({ tags }: VersionFact): string {
  return tags.join(', ');
}

function reasonOf({ tags }: VersionFact, verdicts: ReadonlyMap<string, TagVerdict>): string {
  const reasons = tags.flatMap((tag) => {
    const verdict = verdicts.get(tag);
    return verdict?.kind === 'goes' ? [verdict.why] : [];
  });
  return [...new Set(reasons)].join('; ');
}

/** Tags that would go, or may have to, and stay with their version. */
function doubtsOf(
  { tags }: VersionFact,
  goes: boolean,
  verdicts: ReadonlyMap<string, TagVerdict>,
): readonly Doubt[] {
  if (goes) return [];
  const others = tags.filter((tag) => verdicts.get(tag)?.kind !== 'goes');
  return tags.flatMap((tag) => {
    const verdict = verdicts.get(tag);
    if (verdict?.kind === 'unsure') return [{ tag, why: verdict.why }];
    if (verdict?.kind !== 'goes') return [];
    const because =
      others.length > 0
        ? `it is the same version as ${others.join(', ')}, and GitHub removes no single tag`
        : 'it is part of something that stays';
    return [{ tag, why: `${verdict.why}, but ${because}` }];
  });
}
