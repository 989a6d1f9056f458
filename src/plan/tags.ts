import { badRequest } from '../problem.ts';
import { formatReference, parseReference, repositoryName } from '../oci/reference.ts';

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
  const name = cleanTag(parsed === null ? version : version.replace(/^[v=\s]+/, ''));
  const isRelease = parsed === null ? plainRelease.test(version) : parsed.prerelease.length === 0;
  return isRelease ? [name, 'latest'] : [name];
}

/** Of what is no semantic version, only plain numbers are a release: `2024.06`, `v3`; not `0.1.0rc1`, `nightly`. */
const plainRelease = /^v?\d+(\.\d+)*$/;

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
  const full = (explicit ?? []).filter(isFull);
  if (full.length > 0 && !destination.isOnly)
    throw badRequest(`tags has ${JSON.stringify(full[0])}, but there are several images`, {
      todo: 'Give registry, and tags without a repository: they become REGISTRY/NAME:TAG',
    });
  return [...new Set(referencesOf(image, names, explicit, destination).map(normalise))];
}

function referencesOf(
  image: string,
  names: readonly string[],
  explicit: readonly string[] | undefined,
  { registry, ownTags, isOnly }: Destination,
): readonly string[] {
  if (names.includes(''))
    throw badRequest('The name of this branch or tag makes no tag of an image', {
      todo: 'Give tags or version',
    });
  // Bake allows upper case in a target's name, repositories do not.
  const repository = `${registry ?? ''}/${image.toLowerCase()}`;
  const place = (tag: string): string =>
    isFull(tag) || registry === undefined ? tag : `${repository}:${tag}`;
  if (explicit?.some(isFull) === true) return explicit.map(place);
  if (registry !== undefined) return names.map((name) => `${repository}:${name}`);
  if (explicit === undefined) return ownTags;
  // Without a registry a single image's tag is its whole name, and for several the files say where each one goes.
  if (isOnly && ownTags.length === 0) return explicit;
  return ownTags.flatMap((own) => explicit.map((tag) => `${repositoryName(parseReference(own))}:${tag}`));
}

function isFull(tag: string): boolean {
  return /[/:@]/.test(tag);
}

function normalise(text: string): string {
  const reference = parseReference(text);
  return formatReference({ ...reference, tag: reference.tag ?? 'latest' });
}
