import type { EntryFact, RemoteFacts, RetentionRules, TagFact } from './facts.ts';
import { decidePull, isEntryTag, keptByPolicy, type TagVerdict } from './tags.ts';

const dayMs = 24 * 3_600_000;
const usualKeptAfterMs = 7 * dayMs;
/** What can still be found by a prefix is of use to who goes back to older lock files: it may stay so much longer. */
const longerWhereFound = 4;

/**
 * Decides about the tags of what is kept for later runs: all tags of one entry have the same end. Nothing goes that is
 * younger than the limit. Of the rest goes what no prefix finds any more; what a closed pull request or a branch that is
 * gone has kept; and, after four times the limit, what has a younger one of its family in its slot. So the newest of each
 * family stays, however old it is: no registry says when it was used last.
 * @param all the tags of the repository
 * @param nowMs ms since 1970
 * @returns the verdict on one of them; undefined for what is no entry
 */
export function entryDecider(
  all: readonly TagFact[],
  remote: RemoteFacts,
  rules: RetentionRules,
  nowMs: number,
): (tag: TagFact) => TagVerdict | undefined {
  const entries = all.flatMap(({ name, entry }) => (entry && isEntryTag(name) ? [{ name, entry }] : []));
  const found = new Set(
    entries.filter(({ name }) => name.startsWith('ib-cache-prefix-')).map(({ entry }) => entry.digest),
  );
  const newest = new Map<string, number>();
  for (const { entry } of entries) {
    const kin = kinOf(entry);
    newest.set(kin, Math.max(newest.get(kin) ?? 0, entry.createdMs));
  }
  const limitMs = rules.keptAfterMs ?? usualKeptAfterMs;

  return ({ name, entry }) => {
    if (entry === undefined || !isEntryTag(name)) return undefined;
    const kept = keptByPolicy(name, rules);
    if (kept !== undefined) return kept;
    const ageMs = nowMs - entry.createdMs;
    if (ageMs <= limitMs) return { kind: 'stays', why: 'a later run may need it' };
    const age = `it was kept ${Math.floor(ageMs / dayMs)} days ago`;
    const lost = whyLost(entry.slot, remote);
    if (lost !== undefined) return { kind: 'goes', why: `${age}, and ${lost}` };
    if (!found.has(entry.digest))
      return { kind: 'goes', why: `${age}, and a younger one has taken its place` };
    const isNewest = newest.get(kinOf(entry)) === entry.createdMs;
    return isNewest || ageMs <= longerWhereFound * limitMs
      ? { kind: 'stays', why: 'a later run may need it' }
      : { kind: 'goes', why: `${age}, for other lock files than the youngest` };
  };
}

function kinOf({ slot, family, digest }: EntryFact): string {
  return JSON.stringify(family === undefined ? [digest] : [family, slot]);
}

/** Why nobody will ask for a slot again; undefined where somebody may. */
function whyLost(slot: string | undefined, remote: RemoteFacts): string | undefined {
  if (slot === undefined || slot === 'local') return undefined;
  const pull = /^pr-(\d+)$/.exec(slot)?.[1];
  if (pull !== undefined) {
    const verdict = decidePull(pull, remote);
    return verdict.kind === 'goes' ? verdict.why : undefined;
  }
  return remote.slots?.has(slot) === false ? `its branch ${slot} is gone` : undefined;
}
