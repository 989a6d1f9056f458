import { badRequest } from '../problem.ts';
import { formatReference, parseReference } from '../oci/reference.ts';

/** Where a run stands in the repository's history, as far as tags are made from it. */
export type RunRef =
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'pull-request'; readonly number: string }
  | { readonly kind: 'local' };

/**
 * The tag names of a run: explicit `tags`, else from `version`, else from the ref. `latest` moves with a version
 * that is no pre-release, and on a machine without a workflow.
 */
export async function tagNames(
  tags: readonly string[] | undefined,
  version: string | undefined,
  ref: RunRef,
): Promise<readonly string[]> {
  if (tags !== undefined) return tags;
  if (version !== undefined) return versionTags(version);
  switch (ref.kind) {
    case 'tag':
      return versionTags(ref.name);
    case 'branch':
      return [cleanTag(ref.name)];
    case 'pull-request':
      return [`pr-${ref.number}`];
    case 'local':
      return ['latest'];
  }
}

async function versionTags(version: string): Promise<readonly string[]> {
  const { default: semver } = await import('semver');
  const parsed = semver.parse(version);
  // A semantic version loses its v; `+` is not allowed in a tag (OCI distribution specification, "Pulling manifests").
  const name = cleanTag(parsed === null ? version : version.replace(/^v/, ''));
  return parsed !== null && parsed.prerelease.length > 0 ? [name] : [name, 'latest'];
}

function cleanTag(name: string): string {
  return name
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 128);
}

/** Where an image goes. */
export interface Destination {
  /** `ghcr.io/acme`; images go to `ghcr.io/acme/NAME`. */
  readonly registry: string | undefined;
  /** Tags that a Bake or Compose file gives: used where there is no `registry`. */
  readonly ownTags: readonly string[];
  /** True when the run was asked for this one image: then `tags` may be full references. */
  readonly isOnly: boolean;
}

/**
 * The full references an image gets, checked against the grammar and normalised (`ghcr.io/acme/base:1.2.0`).
 * @param explicit the `tags` input, `names` what tagNames made of everything
 * @throws Problem (request) for a name or tag that breaks the grammar, or full references for several images
 */
export function fullTags(
  image: string,
  names: readonly string[],
  explicit: readonly string[] | undefined,
  destination: Destination,
): readonly string[] {
  const full = (explicit ?? []).filter((tag) => /[/:@]/.test(tag));
  if (full.length > 0 && !destination.isOnly)
    throw badRequest(`tags has ${JSON.stringify(full[0])}, but there are several images`, {
      todo: 'Give registry, and tags without a repository: they become REGISTRY/NAME:TAG',
    });
  const references =
    full.length > 0 || (explicit !== undefined && destination.registry === undefined && destination.isOnly)
      ? (explicit ?? []).map((tag) =>
          full.includes(tag) || destination.registry === undefined
            ? tag
            : `${destination.registry}/${image}:${tag}`,
        )
      : destination.registry === undefined
        ? destination.ownTags
        : names.map((name) => `${destination.registry ?? ''}/${image}:${name}`);
  return [...new Set(references.map(normalise))];
}

function normalise(text: string): string {
  const reference = parseReference(text);
  return formatReference({ ...reference, tag: reference.tag ?? 'latest' });
}
