import { matchesWildcard } from '../tools/wildcard.ts';
import type { RemoteFacts, RetentionRules, TagFact } from './facts.ts';

/**
 * What becomes of a tag. `unsure`: it stays, because it is not known whether anything still makes it; people want to
 * hear of that. `belongs`: it is about another manifest of the repository, and goes with that.
 */
export type TagVerdict =
  | { readonly kind: 'goes' | 'stays' | 'unsure'; readonly why: string }
  | { readonly kind: 'belongs'; readonly digest: string };

/** Names that people give to moving tags, whatever branches there are. */
const channels = new Set([
  'latest',
  'edge',
  'nightly',
  'stable',
  'lts',
  'next',
  'canary',
  'beta',
  'alpha',
  'rc',
  'preview',
  'dev',
  'main',
  'master',
  'trunk',
]);

/**
 * Decides about one tag by its name and what there is in Git. Only what is known to be gone goes: a closed pull
 * request's, a commit's that no branch and no tag has any more, and a branch's; the last only where the policy takes the
 * tag for a branch's and image-build has published it, because a tag by hand (`bookworm`) looks the same.
 * @param all the tags of the repository
 */
export function decideTag(
  tag: TagFact,
  all: readonly TagFact[],
  remote: RemoteFacts,
  rules: RetentionRules,
): TagVerdict {
  const { name } = tag;
  const kept = keptByPolicy(name, rules);
  if (kept !== undefined) return kept;
  if (channels.has(name) || rules.own.includes(name)) return { kind: 'stays', why: 'it is a moving tag' };
  if (isVersion(tag, all)) return { kind: 'stays', why: 'it is a version' };
  const digest = subjectOf(name);
  if (digest !== undefined) return { kind: 'belongs', digest };
  if (isEntryTag(name))
    return {
      kind: 'unsure',
      why: 'it is called like what image-build keeps for later runs, and is something else',
    };
  const pull = /^pr-(\d+)$/.exec(name)?.[1];
  if (pull !== undefined) return decidePull(pull, remote);
  const branch = remote.branches.get(name);
  if (branch !== undefined) return { kind: 'stays', why: `the branch ${branch} is there` };
  if (remote.gitTags.has(name)) return { kind: 'stays', why: 'a Git tag is called so' };
  const commit = /^sha-([0-9a-f]{7,40})$/.exec(name)?.[1];
  if (commit !== undefined) return decideCommit(commit, remote);
  if (name.startsWith('gh-readonly-queue-')) return { kind: 'goes', why: 'its merge queue is over' };
  if (!rules.branches.some((one) => matchesWildcard(one, name)))
    return { kind: 'unsure', why: 'no branch is called so, and retention.branches does not take it for one' };
  return tag.isOurs === true
    ? { kind: 'goes', why: 'no branch is called so any more' }
    : { kind: 'unsure', why: 'no branch is called so, but image-build has not published it' };
}

/** What the policy keeps stays, whatever it is. */
export function keptByPolicy(name: string, { keep }: RetentionRules): TagVerdict | undefined {
  const pattern = keep.find((one) => matchesWildcard(one, name));
  return pattern === undefined ? undefined : { kind: 'stays', why: `the policy keeps ${pattern}` };
}

/** Whether a tag is called as the registry store of cache/ calls its own. */
export function isEntryTag(name: string): boolean {
  return /^ib-cache-(key|prefix)-[0-9a-f]{64}$/.test(name);
}

/** Whether it matters who has published what a tag names. */
export function dependsOnOrigin(...[tag, ...more]: Parameters<typeof decideTag>): boolean {
  return (
    decideTag({ ...tag, isOurs: true }, ...more).kind !== decideTag({ ...tag, isOurs: false }, ...more).kind
  );
}

/** What becomes of what a pull request has made. */
export function decidePull(number: string, { pulls }: RemoteFacts): TagVerdict {
  if (pulls?.open.has(number) === true) return { kind: 'stays', why: `pull request ${number} is open` };
  if (pulls === undefined || pulls.unknown.has(number))
    return { kind: 'unsure', why: `it is not known whether pull request ${number} is open` };
  return { kind: 'goes', why: `pull request ${number} is closed` };
}

function decideCommit(start: string, { commits }: RemoteFacts): TagVerdict {
  if (commits === undefined)
    return { kind: 'unsure', why: `only a whole checkout knows whether a branch has the commit ${start}` };
  return commits.some((commit) => commit.startsWith(start))
    ? { kind: 'stays', why: 'its commit is there' }
    : { kind: 'goes', why: 'no branch and no tag has its commit any more' };
}

/**
 * Versions, and what stands behind one: `1.2.3-alpine`, `v2-slim`; `3-alpine` where `3` is a version here, too, because
 * a branch may be called `123-fix-login`.
 */
function isVersion({ name, isVersion: reads }: TagFact, all: readonly TagFact[]): boolean {
  if (reads || /^v?\d+\.\d/.test(name) || /^v\d+(?![a-z0-9])/i.test(name)) return true;
  const number = /^(\d+)[-_]/.exec(name)?.[1];
  return (
    number !== undefined &&
    all.some((other) => other.isVersion && (other.name === number || other.name.startsWith(`${number}.`)))
  );
}

/**
 * The digest of the manifest that a tag belongs to: `sha256-…`, where registries without a referrers API keep what
 * refers to it (distribution-spec, "Referrers Tag Schema"), and cosign's `sha256-….sig`.
 */
export function subjectOf(name: string): string | undefined {
  const hex = /^sha256-([0-9a-f]{64})(\.\w+)?$/.exec(name)?.[1];
  return hex === undefined ? undefined : `sha256:${hex}`;
}
