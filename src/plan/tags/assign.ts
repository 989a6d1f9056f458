import { formatReference, parseReference, repositoryName } from '../../oci/reference.ts';
import { badRequest } from '../../problem.ts';
import { didYouMean } from '../../tools/did-you-mean.ts';

/** An image that is to get tags. */
export interface TaggedImage {
  readonly name: string;
  /** Tags that a Bake or Compose file gives: used where there is no `registry`. */
  readonly ownTags: readonly string[];
}

/** What holds for the tags of all images of a run. */
export interface TagSource {
  /** What tagNames made of everything. */
  readonly names: readonly string[];
  /** The `tags` input. */
  readonly explicit: readonly string[] | undefined;
  /** `ghcr.io/acme`; images go to `ghcr.io/acme/NAME`. */
  readonly registry: string | undefined;
  /** The image that was asked for, where it is one: full references are its own, whatever they are called. */
  readonly only: string | undefined;
}

/**
 * The full references that each image gets, checked against the grammar and normalised (`ghcr.io/acme/base:1.2.0`).
 * Full references of the `tags` input (metadata-action's output) belong to the only image, or to the one that the
 * repository is called after.
 * @returns image → its references, without duplicates
 * @throws Problem (request) for a name or tag that breaks the grammar, a full reference that belongs to none of
 *   several images, a branch whose name makes no tag
 */
export function assignTags(
  images: readonly TaggedImage[],
  source: TagSource,
): ReadonlyMap<string, readonly string[]> {
  if (source.names.includes(''))
    throw badRequest('The name of this branch or tag makes no tag of an image', {
      todo: 'Give tags or version',
    });
  const { only } = source;
  const full = source.explicit?.filter(isFull) ?? [];
  const owners = new Map(full.map((tag) => [tag, only ?? ownerOf(tag, images, source)]));
  return new Map(
    images.map((image) => {
      const own = full.filter((tag) => owners.get(tag) === image.name);
      const given =
        image.name === only
          ? referencesOfOnly(image, source)
          : full.length > 0
            ? referencesAmong(image, own, source)
            : referencesOf(image, source);
      return [image.name, [...new Set(given.map(normalise))]];
    }),
  );
}

/** A single image takes full references as they are; a name alone is a whole one where nothing says where to. */
function referencesOfOnly(image: TaggedImage, source: TagSource): readonly string[] {
  const { explicit, registry } = source;
  if (explicit?.some(isFull) === true)
    return explicit.map((tag) =>
      isFull(tag) || registry === undefined ? tag : placed(image, tag, registry),
    );
  if (registry === undefined && explicit !== undefined && image.ownTags.length === 0) return explicit;
  return referencesOf(image, source);
}

/** Tag names: below the registry, else where the image's file puts it. */
function referencesOf(image: TaggedImage, { names, explicit, registry }: TagSource): readonly string[] {
  if (registry !== undefined) return names.map((name) => placed(image, name, registry));
  if (explicit === undefined) return image.ownTags;
  return image.ownTags.flatMap((own) => explicit.map((tag) => `${repositoryOf(own)}:${tag}`));
}

/** The full references that are this image's, and the names beside them, which are every image's. */
function referencesAmong(
  image: TaggedImage,
  full: readonly string[],
  { explicit = [], registry }: TagSource,
): readonly string[] {
  const names = explicit.filter((tag) => !isFull(tag));
  const known = image.ownTags.length > 0 ? image.ownTags : full;
  return registry === undefined
    ? [...full, ...known.flatMap((own) => names.map((name) => `${repositoryOf(own)}:${name}`))]
    : [...full, ...names.map((name) => placed(image, name, registry))];
}

/**
 * The image whose repository a reference names: the one that its file or the registry puts there, else the one whose
 * name the repository has or ends with (`acme-base`, of several the longest name).
 */
function ownerOf(tag: string, images: readonly TaggedImage[], { registry }: TagSource): string {
  const repository = repositoryOf(tag);
  const place = ({ name, ownTags }: TaggedImage): boolean =>
    ownTags.some((own) => repositoryOf(own) === repository) ||
    (registry !== undefined && repositoryOf(placed({ name }, 'x', registry)) === repository);
  const there = images.filter(place);
  const last = repository.split('/').at(-1) ?? '';
  const alike = images
    .filter(
      ({ name }) => last === lower(name) || ['-', '_', '.'].some((sign) => last.endsWith(sign + lower(name))),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const found = there.length > 0 ? there : alike.slice(0, 1);
  const [owner, other] = found;
  const names = images.map(({ name }) => name);
  if (owner === undefined)
    throw badRequest(`tags has ${JSON.stringify(tag)}, but no image is called ${JSON.stringify(last)}`, {
      ...didYouMean(last, names),
      todo: `Images: ${names.join(', ')}. For tags of all of them give registry, and tags without a repository (metadata-action: tag-names)`,
    });
  if (other !== undefined)
    throw badRequest(`tags has ${JSON.stringify(tag)}, where both ${owner.name} and ${other.name} go to`, {
      todo: 'Give registry, and tags without a repository: they become REGISTRY/NAME:TAG',
    });
  return owner.name;
}

/** The repository of an image below a registry: Bake allows upper case in a target's name, repositories do not. */
function placed({ name }: Pick<TaggedImage, 'name'>, tag: string, registry: string): string {
  return `${registry}/${lower(name)}:${tag}`;
}

/** The repositories (`ghcr.io/acme/base`) that an image goes to, whatever its tags are called. */
export function repositoriesOf(image: TaggedImage, registry: string | undefined): readonly string[] {
  return registry === undefined
    ? [...new Set(image.ownTags.map(repositoryOf))]
    : [repositoryOf(placed(image, 'x', registry))];
}

function repositoryOf(reference: string): string {
  return repositoryName(parseReference(reference));
}

function lower(name: string): string {
  return name.toLowerCase();
}

function isFull(tag: string): boolean {
  return /[/:@]/.test(tag);
}

function normalise(text: string): string {
  const reference = parseReference(text);
  return formatReference({ ...reference, tag: reference.tag ?? 'latest' });
}

/**
 * Refuses two images that would move the same tag, before either is built: one of them would be lost.
 * @throws Problem (request)
 */
export function refuseSharedTags(
  images: readonly { readonly name: string; readonly tags: readonly string[] }[],
): void {
  const owners = new Map<string, string>();
  for (const { name, tags } of images)
    for (const tag of tags) {
      const owner = owners.get(tag);
      if (owner !== undefined && owner !== name)
        throw badRequest(`${owner} and ${name} both ask for the tag ${tag}`, {
          todo: 'Give registry, so that each image has a repository of its own, or other tags to one of them',
        });
      owners.set(tag, name);
    }
}
