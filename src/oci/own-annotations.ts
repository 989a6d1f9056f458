import { isDigest } from './digest.ts';
import { normalizePlatform, sortPlatforms } from './platform.ts';

/**
 * What we write into the root (index, or the only manifest) of an image when it is published, and read again from the
 * tags of later runs. Annotations, because labels would be inherited by derived images (design notes, "Skipping what
 * did not change").
 */
export const ownAnnotations = {
  /** `sha256:…` of all that the image is made of. */
  fingerprint: 'vnd.image-build.fingerprint',
  /** JSON: part → value; what the fingerprint was made of. */
  parts: 'vnd.image-build.parts',
  /** JSON: parent → digest of its root that this image was built on. */
  parents: 'vnd.image-build.parents',
  /** Comma-separated; the index says it too, a lone manifest does not. */
  platforms: 'vnd.image-build.platforms',
  /** `pull-request` where one has published it; absent otherwise. */
  origin: 'vnd.image-build.origin',
} as const;

/** What an image says of how it came to be. */
export interface OwnFacts {
  /** `sha256:…`; absent where it was not published by us, or says something else. */
  readonly fingerprint?: string;
  readonly parts: Readonly<Record<string, string>>;
  /** Name → digest. */
  readonly parents: Readonly<Record<string, string>>;
  /** Normalised and sorted. */
  readonly platforms: readonly string[];
  readonly isFromPullRequest: boolean;
}

/** The annotations that say some facts: the same ones for the same facts, in whatever order those are. */
export function writeOwnAnnotations(facts: OwnFacts): Readonly<Record<string, string>> {
  const { fingerprint, parts, parents, platforms, isFromPullRequest } = facts;
  return {
    ...(fingerprint === undefined ? {} : { [ownAnnotations.fingerprint]: fingerprint }),
    [ownAnnotations.parts]: sortedJson(parts),
    [ownAnnotations.parents]: sortedJson(parents),
    [ownAnnotations.platforms]: sortPlatforms(platforms).join(','),
    ...(isFromPullRequest ? { [ownAnnotations.origin]: 'pull-request' } : {}),
  };
}

/** The facts that annotations from a registry say. Anybody may have written those: what makes no sense is absent. */
export function readOwnAnnotations(annotations: Readonly<Record<string, string>>): OwnFacts {
  const fingerprint = annotations[ownAnnotations.fingerprint] ?? '';
  const parents = textsOf(annotations[ownAnnotations.parents]);
  return {
    ...(isDigest(fingerprint) ? { fingerprint } : {}),
    parts: textsOf(annotations[ownAnnotations.parts]),
    parents: Object.values(parents).every(isDigest) ? parents : {},
    platforms: platformsOf(annotations[ownAnnotations.platforms] ?? ''),
    // Who claims anything there is not trusted further than a pull request.
    isFromPullRequest: annotations[ownAnnotations.origin] !== undefined,
  };
}

function sortedJson(texts: Readonly<Record<string, string>>): string {
  const entries = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify(Object.fromEntries(entries));
}

/** A JSON object of texts; empty where it is anything else. */
function textsOf(json: string | undefined): Readonly<Record<string, string>> {
  let value: unknown;
  try {
    value = JSON.parse(json ?? '');
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'string' ? [[name, text] as const] : [],
  );
  return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : {};
}

function platformsOf(text: string): readonly string[] {
  try {
    return text === '' ? [] : [...new Set(text.split(',').map(normalizePlatform))].sort();
  } catch {
    return [];
  }
}
