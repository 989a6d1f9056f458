import { createHash } from 'node:crypto';
import type { RunRef } from '../../plan/tags/names.ts';

/** What a cache of one image on one platform is called: `app-linux-amd64`. No two are called the same. */
export function cacheName(image: string, platform: string): string {
  return `${image}-${platform.replaceAll('/', '-')}`;
}

/**
 * The part of a place that says whose cache it is, so that what a pull request writes is never what a branch reads:
 * `main`, `pr-7`. GitHub does the same by itself for `gha`; elsewhere names are all there is.
 * @returns undefined for a tag: what its run writes, no other run would read
 */
export function slotOf(ref: RunRef): string | undefined {
  switch (ref.kind) {
    case 'branch':
      return branchSlot(ref.name);
    case 'pull-request':
      return `pr-${ref.number}`;
    case 'tag':
      return undefined;
    case 'local':
      // Nobody says which branch it is: all such runs share one.
      return 'local';
  }
}

/** Whose caches a run reads: its own, then those that it comes from. What GitHub does by itself for `gha`. */
export function readSlots({
  ref,
  baseBranch,
  defaultBranch,
}: {
  readonly ref: RunRef;
  readonly baseBranch?: string;
  readonly defaultBranch?: string;
}): readonly string[] {
  const branches = [baseBranch, defaultBranch].filter((name) => name !== undefined).map(branchSlot);
  const own = slotOf(ref);
  return [...new Set([...(own === undefined ? [] : [own]), ...branches])];
}

/** The slot of a branch. It has a hash where it is not the name itself, or could be somebody else's slot. */
export function branchSlot(name: string): string {
  const isPlain = /^[\w][\w.-]{0,39}$/.test(name) && !/^(pr-\d+|local)$|-[0-9a-f]{8}$/.test(name);
  return isPlain
    ? name
    : `${name
        .replaceAll(/[^\w-]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 40)}-${hash(name)}`;
}

const longestTag = 128;

/** A tag of these parts; the end of one that would be too long is a hash. */
export function tagOf(...parts: readonly string[]): string {
  const text = parts.map((part) => part.replaceAll(/[^\w.-]+/g, '-')).join('-');
  const isSafe = text === parts.join('-') && text.length <= longestTag;
  return isSafe ? text : `${text.slice(0, longestTag - 9)}-${hash(parts.join('\n'))}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
