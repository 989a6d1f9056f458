import { mergePlatforms } from '../../oci/merge.ts';
import { repositoriesIn, sealRoot, type PreparedImage } from '../prepare.ts';
import type { PublishImage, TagReference } from '../request.ts';
import type { FetchedPlatform } from './fetch.ts';

/**
 * Joins what legs have pushed, as `prepare` joins layouts, and to the same bytes: everything below the root is in the
 * repositories already, so only the root has to be sent.
 * @throws Problem (request) when there is no platform
 */
export function prepareLegs(
  request: PublishImage,
  platforms: readonly FetchedPlatform[],
  tags: readonly TagReference[],
): PreparedImage {
  const { descriptor, bytes } = mergePlatforms(platforms);
  const merged = bytes ?? platforms[0]?.stored.bytes;
  if (merged === undefined) throw new Error(`${request.image} has no platform, and was merged`);
  const root = sealRoot({ mediaType: descriptor.mediaType, bytes: merged }, request);
  return {
    image: request.image,
    tags,
    repositories: repositoriesIn(tags),
    blobs: [],
    manifests: [root],
    root,
  };
}
