import type { Doubt, Removal, Retention } from './decide.ts';

/** What became of a removal; `why` is the reason for which it did not work. */
export type Outcome =
  { readonly kind: 'asked' | 'removed' | 'changed' } | { readonly kind: 'failed'; readonly why: string };

/** One line of the list: a removal and what became of it. */
export interface Listed {
  readonly removal: Removal;
  readonly outcome: Outcome;
}

/** As wide as the longest. */
const words: Readonly<Record<Outcome['kind'], string>> = {
  asked: 'would go',
  removed: 'removed ',
  changed: 'stays   ',
  failed: 'FAILED  ',
};

/** So many tags of one reason are named. */
const shownTags = 10;

/**
 * The list for one repository: what goes and why, then what stays although nothing is known to need it.
 * @returns plain lines; names in them come from a registry, so that they have to be made harmless
 */
export function listRepository(
  repository: string,
  listed: readonly Listed[],
  retention: Retention,
): readonly string[] {
  return [
    repository,
    ...listed.map(
      ({ removal, outcome }) => `  ${words[outcome.kind]}  ${nameOf(removal)}: ${whyOf(removal, outcome)}`,
    ),
    ...byReason(retention.doubts).map(([why, tags]) => `  stays     ${shown(tags)}: ${why}`),
    ...retention.limits.map((limit) => `  note      ${limit}`),
    `  ${counted(retention.kept.length)} still needed`,
  ];
}

/** A tag, or a version by its tags and digest. */
export function nameOf(removal: Removal): string {
  if (removal.kind === 'tag') return removal.tag;
  const short = removal.digest.slice(0, 'sha256:'.length + 12);
  return removal.tags.length === 0 ? short : `${removal.tags.join(', ')} (${short})`;
}

function whyOf({ why }: Removal, outcome: Outcome): string {
  if (outcome.kind === 'failed') return outcome.why;
  return outcome.kind === 'changed' ? 'its tags have changed meanwhile' : why;
}

function byReason(doubts: readonly Doubt[]): readonly (readonly [string, readonly string[]])[] {
  const reasons = new Map<string, string[]>();
  for (const { tag, why } of doubts) reasons.set(why, [...(reasons.get(why) ?? []), tag]);
  return [...reasons];
}

function shown(tags: readonly string[]): string {
  const more = tags.length - shownTags;
  return `${tags.slice(0, shownTags).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function counted(tags: number): string {
  return tags === 1 ? '1 tag stays that is' : `${tags} tags stay that are`;
}
