import { isIndexType } from '../oci/media-types.ts';
import { repositoryName, type Repository } from '../oci/reference.ts';
import type { RegistryClient } from '../oci/registry/client.ts';
import { surroundingsFailed } from '../problem.ts';
import { parseJson } from '../tools/json.ts';
import type { RepositoryFacts, TagFact, VersionFact } from './facts.ts';
import type { Packages, PackageVersion } from './packages.ts';
import { partsSchema, said, type Parts, type ReadManifest } from './said.ts';
import { isEntryTag } from './tags.ts';

/** The tags of a repository, and where the registry lists them all its versions. */
export type Listing =
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | {
      readonly kind: 'versions';
      readonly tags: readonly string[];
      readonly versions: readonly PackageVersion[];
    };

/** Manifests that are read at once. */
const atOnce = 8;

/**
 * Lists what a repository has; nothing where there is no such repository.
 * @throws Problem (surroundings) when the package API hides a repository that is there: it says 404 to a token that
 *   may not look
 */
export async function readListing(
  repository: Repository,
  client: RegistryClient,
  packages: Packages | undefined,
): Promise<Listing> {
  if (packages === undefined) return { kind: 'tags', tags: await client.listTags(repository) };
  const versions = await packages.versions();
  if (versions === undefined) {
    if ((await client.listTags(repository)).length === 0) return { kind: 'tags', tags: [] };
    throw surroundingsFailed(`GitHub does not show the versions of ${repositoryName(repository)}`, {
      todo: 'The token needs `packages: write` and the Admin role in the package’s settings ("Manage Actions access"); that of a person read:packages and delete:packages',
    });
  }
  return { kind: 'versions', versions, tags: versions.flatMap(({ tags }) => tags) };
}

export interface ReadOptions {
  /** Whether a tag reads as a version. */
  readonly isVersion: (tag: string) => boolean;
  /** Whether it matters who has published what a tag names; each one is a request. */
  readonly dependsOnOrigin: (tag: TagFact, all: readonly TagFact[]) => boolean;
}

/**
 * Reads what a decision needs: who has published what, and which versions are parts of others.
 * @throws Problem when something that stays cannot be read: nobody knows then what it consists of
 */
export async function readFacts(
  listing: Listing,
  repository: Repository,
  client: RegistryClient,
  { isVersion, dependsOnOrigin }: ReadOptions,
): Promise<RepositoryFacts> {
  const { default: pLimit } = await import('p-limit');
  const limited = pLimit(atOnce);
  const read = async (which: {
    readonly tag?: string;
    readonly digest?: string;
  }): Promise<ReadManifest | undefined> => {
    const stored = await client.getManifest({ ...repository, ...which });
    if (stored === undefined) return undefined;
    const about = `A manifest of ${repositoryName(repository)}`;
    return { digest: stored.digest, parts: parseJson(partsSchema, stored.bytes.toString('utf8'), about) };
  };
  const named = listing.tags.map((name) => ({ name, isVersion: isVersion(name) }));
  if (listing.kind === 'tags')
    return {
      tags: await Promise.all(
        named.map((tag) =>
          limited(async () =>
            dependsOnOrigin(tag, named) || isEntryTag(tag.name)
              ? { ...tag, ...said(await read({ tag: tag.name })) }
              : tag,
          ),
        ),
      ),
    };

  const known = new Map<string, ReadManifest>();
  const readAll = (versions: readonly PackageVersion[]): Promise<unknown> =>
    Promise.all(
      versions.map(({ digest, tags }) =>
        limited(async () => {
          const found = await read({ digest });
          if (found !== undefined) known.set(digest, found);
          else if (tags.length > 0)
            throw surroundingsFailed(
              `${repositoryName(repository)} lists ${tags.join(', ')} as ${digest}, which is not there`,
              { todo: 'Remove that version by hand: what it consists of is not known' },
            );
        }),
      ),
    );
  const { versions } = listing;
  await readAll(versions.filter(({ tags }) => tags.length > 0));
  // The platforms of an image have no parts; what else is untagged may be an index, or refer to something.
  const leaves = new Set(
    [...known.values()].flatMap(({ parts: { manifests } }) =>
      (manifests ?? []).filter(({ mediaType }) => !isIndexType(mediaType)).map(({ digest }) => digest),
    ),
  );
  await readAll(versions.filter(({ tags, digest }) => tags.length === 0 && !leaves.has(digest)));
  const digests = new Map(versions.flatMap(({ tags, digest }) => tags.map((tag) => [tag, digest] as const)));
  return {
    tags: named.map((tag) => ({ ...tag, ...said(known.get(digests.get(tag.name) ?? '')) })),
    versions: versions.map((version) => factOf(version, known.get(version.digest)?.parts)),
  };
}

function factOf(version: PackageVersion, parts: Parts | undefined): VersionFact {
  const subject = parts?.subject?.digest;
  return {
    ...version,
    children: (parts?.manifests ?? []).map(({ digest }) => digest),
    ...(subject === undefined ? {} : { subject }),
  };
}
