import { Type } from '@sinclair/typebox';
import { isAttestation } from '../oci/layout.ts';
import { isIndexType, isManifestType } from '../oci/media-types.ts';
import { readOwnAnnotations, type OwnFacts } from '../oci/own-annotations.ts';
import { normalizePlatform, platformOf, sortPlatforms } from '../oci/platform.ts';
import { parseReference, repositoryName } from '../oci/reference.ts';
import type { RegistryClient, StoredManifest } from '../oci/registry/client.ts';
import { indexSchema, manifestSchema, type ImageIndex } from '../oci/schemas.ts';
import { Problem } from '../problem.ts';
import { soundJson } from '../tools/json.ts';

/** What a tag names, and what that says of how it came to be. */
export interface PublishedCandidate extends OwnFacts {
  /** The tag, as it was asked for. */
  readonly ref: string;
  /** `ghcr.io/acme/base`. */
  readonly repository: string;
  /** Of the root: an index, or the only platform's manifest. */
  readonly digest: string;
  readonly mediaType: string;
  /** The root as the registry has it: to give it another tag, these bytes are put there. */
  readonly bytes: Buffer;
  /** Of an index: platform → digest of its manifest. */
  readonly children: Readonly<Record<string, string>>;
}

/** What is published under some tags. */
export interface LookUp {
  /** In the order of the tags, each digest of a repository once. A tag that is not there, or no image, gives none. */
  readonly candidates: readonly PublishedCandidate[];
  /** Every tag that names an image → its digest. */
  readonly tags: Readonly<Record<string, string>>;
  /** Why some tags could not be looked up, a sentence each; with one and no candidate nobody knows what is there. */
  readonly unknown: readonly string[];
}

/**
 * Looks at each tag once, with one request and only briefly: a registry that refuses or cannot be reached makes
 * something unknown, and is no failure (a pull request from a fork has no login).
 * @param tags full references, in order of preference
 * @throws `interrupted` when the client's signal is aborted; Problem (request) for what is no reference
 */
export async function lookUp(tags: readonly string[], client: RegistryClient): Promise<LookUp> {
  const brief = client.briefly();
  const looked = await Promise.all([...new Set(tags)].map((tag) => lookAt(tag, brief)));
  const candidates = looked.flatMap((each) => ('digest' in each ? [each] : []));
  const first = new Map(
    candidates.toReversed().map((each) => [`${each.repository}@${each.digest}`, each] as const),
  );
  return {
    candidates: candidates.filter((each) => first.get(`${each.repository}@${each.digest}`) === each),
    tags: Object.fromEntries(candidates.map(({ ref, digest }) => [ref, digest])),
    unknown: [...new Set(looked.flatMap((each) => ('why' in each ? [each.why] : [])))],
  };
}

type Looked = PublishedCandidate | { readonly why: string } | { readonly nothing: true };

async function lookAt(ref: string, client: RegistryClient): Promise<Looked> {
  const reference = parseReference(ref);
  try {
    const found = await client.getManifest(reference);
    const facts = found === undefined ? undefined : factsOf(found);
    if (found === undefined) return { nothing: true };
    if (facts === undefined) return { why: `${ref} is there, and nobody can read it as an image` };
    return { ref, repository: repositoryName(reference), ...found, ...facts };
  } catch (error) {
    if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
    return { why: `${ref} could not be looked up: ${error.data.what}` };
  }
}

type Facts = OwnFacts & Pick<PublishedCandidate, 'children'>;

const rootSchema = Type.Union([indexSchema, manifestSchema]);

/** What a root says of itself; undefined when it is no image. */
function factsOf({ mediaType, bytes }: StoredManifest): Facts | undefined {
  const root = soundJson(rootSchema, bytes.toString('utf8'));
  if (root === undefined || !(isIndexType(mediaType) || isManifestType(mediaType))) return undefined;
  const facts = readOwnAnnotations(root.annotations ?? {});
  if (!isIndexType(mediaType)) return { ...facts, children: {} };
  const children = 'manifests' in root ? childrenOf(root) : {};
  return { ...facts, children, platforms: sortPlatforms(Object.keys(children)) };
}

/** The manifests that an index has for its platforms; an image without a platform helps nobody. */
function childrenOf({ manifests }: ImageIndex): Readonly<Record<string, string>> {
  const images = manifests.filter((each) => !isAttestation(each) && isManifestType(each.mediaType));
  try {
    return Object.fromEntries(
      images.flatMap(({ platform, digest }) =>
        platform === undefined
          ? []
          : [[normalizePlatform(platformOf(platform.os, platform.architecture, platform.variant)), digest]],
      ),
    );
  } catch {
    return {};
  }
}
