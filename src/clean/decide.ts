import type { RemoteFacts, RepositoryFacts, RetentionRules, TagFact } from './facts.ts';
import { entryDecider } from './entries.ts';
import { decideTag, type TagVerdict } from './tags.ts';
import { decideVersions } from './versions.ts';

/** One thing to be removed from a repository, and why. */
export type Removal =
  | {
      readonly kind: 'tag';
      readonly tag: string;
      /** Of the manifest that it is decided for; absent where the name alone decides. */
      readonly digest?: string;
      readonly why: string;
    }
  | {
      readonly kind: 'version';
      readonly id: string;
      readonly digest: string;
      readonly tags: readonly string[];
      readonly why: string;
    };

/** What stays although nothing is known to need it, and why. */
export interface Doubt {
  readonly tag: string;
  readonly why: string;
}

export interface Retention {
  /** In the order in which they are to be removed: what names others before these. */
  readonly removals: readonly Removal[];
  readonly doubts: readonly Doubt[];
  /** Tags that stay for good reasons. */
  readonly kept: readonly string[];
  /** Things asked for that this registry cannot do, a sentence each. */
  readonly limits: readonly string[];
}

/**
 * Decides what of a repository goes. Never a version, `latest` or another moving tag, what a branch, a Git tag or an
 * open pull request makes, or what the policy keeps; and nothing that one of these consists of. What is kept for later
 * runs has rules of its own (entries.ts).
 * @param nowMs ms since 1970
 */
export function decideRetention(
  facts: RepositoryFacts,
  remote: RemoteFacts,
  rules: RetentionRules,
  nowMs: number,
): Retention {
  const ofEntry = entryDecider(facts.tags, remote, rules, nowMs);
  const verdicts = new Map(
    facts.tags.map((tag) => [tag.name, ofEntry(tag) ?? decideTag(tag, facts.tags, remote, rules)] as const),
  );
  return facts.versions === undefined
    ? decideTags(facts.tags, verdicts, rules)
    : decideVersions(facts.versions, verdicts, rules, nowMs);
}

/** A registry that removes single tags, and shows nothing of what has none. */
function decideTags(
  tags: readonly TagFact[],
  verdicts: ReadonlyMap<string, TagVerdict>,
  { untaggedAfterMs }: RetentionRules,
): Retention {
  const removals: Removal[] = [];
  const doubts: Doubt[] = [];
  const kept: string[] = [];
  for (const { name, entry } of tags) {
    const verdict = verdicts.get(name);
    if (verdict?.kind === 'goes')
      removals.push({
        kind: 'tag',
        tag: name,
        ...(entry === undefined ? {} : { digest: entry.digest }),
        why: verdict.why,
      });
    else if (verdict?.kind === 'unsure') doubts.push({ tag: name, why: verdict.why });
    else kept.push(name);
  }
  return {
    removals,
    doubts,
    kept,
    limits:
      untaggedAfterMs === undefined
        ? []
        : ['this registry does not list untagged versions: its own clean-up has to remove them'],
  };
}
