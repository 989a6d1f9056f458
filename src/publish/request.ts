import { badRequest } from '../problem.ts';
import { formatReference, parseReference, type Reference, type Repository } from '../oci/reference.ts';
import type { FetchedPlatform } from './legs/fetch.ts';
import type { TagResult } from './published.ts';

/** Where an image's bytes come from. */
export type PublishSource =
  | {
      readonly kind: 'layouts';
      /** Verified layout folders, one per platform. */
      readonly dirs: readonly string[];
    }
  | {
      /** Other runners have built it, and pushed it by digest into each repository of its tags. */
      readonly kind: 'legs';
      /** One each. */
      readonly platforms: readonly FetchedPlatform[];
    }
  | {
      /** It is in a registry already and goes on as it is: its digest stays, and nothing is annotated. */
      readonly kind: 'published';
      readonly from: Repository & { readonly digest: string };
    };

/** One image to be let out. */
export interface PublishImage {
  readonly image: string;
  /** Full references; one without a tag means `latest`. */
  readonly tags: readonly string[];
  /** What it is for: a tag that was for more is told of. Nothing is told where it is left out. */
  readonly platforms?: readonly string[];
  /** Sealed into the root of what was built (see oci/seal.ts); nothing is added where it is left out. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** As `annotations`, where the root is an index: BuildKit refuses them for a single platform. */
  readonly indexAnnotations?: Readonly<Record<string, string>>;
  /** Images of the same request that it is built on: it remembers their digests, and mounts what they have. */
  readonly parents?: readonly string[];
  /** Parents that are published and not in this request: name → digest. */
  readonly knownParents?: Readonly<Record<string, string>>;
  readonly source: PublishSource;
}

/** What happens while images are published. Sizes in bytes. */
export type PublishEvent =
  | {
      readonly kind: 'blob';
      readonly image: string;
      /** `registry/repository`. */
      readonly repository: string;
      readonly digest: string;
      readonly bytes: number;
      readonly how: 'sent' | 'present' | 'mounted';
    }
  | { readonly kind: 'tag'; readonly image: string; readonly tag: TagResult };

/** A reference that has a tag. */
export type TagReference = Reference & { readonly tag: string };

/**
 * The tags of each image, taken apart and without duplicates, in the order of the images.
 * @throws Problem (request) when two images ask for the same tag, one has none, or a tag is no tag
 */
export function readTags(images: readonly PublishImage[]): readonly (readonly TagReference[])[] {
  const owners = new Map<string, string>();
  return images.map(({ image, tags }) => {
    if (tags.length === 0)
      throw badRequest(`${image} has no tags, so there is no place to publish it to`, {
        todo: 'Name a `registry`, or give it `tags`.',
      });
    const own = new Map(tags.map((tag) => tagReference(tag)).map((tag) => [formatReference(tag), tag]));
    for (const name of own.keys()) {
      const owner = owners.get(name);
      if (owner !== undefined)
        throw badRequest(`${owner} and ${image} both ask for the tag ${name}`, {
          todo: 'Give one of them another name or another tag.',
        });
      owners.set(name, image);
    }
    return [...own.values()];
  });
}

function tagReference(text: string): TagReference {
  const { digest, ...reference } = parseReference(text);
  if (digest !== undefined)
    throw badRequest(`\`${text.slice(0, 300)}\` names a digest, which cannot be published to`, {
      todo: 'A tag looks like `ghcr.io/acme/app:1.2.0`.',
    });
  return { ...reference, tag: reference.tag ?? 'latest' };
}
