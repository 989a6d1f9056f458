import { badRequest } from '../problem.ts';
import type { PlannedImage } from './plan.ts';

/** What one leg is to build of a plan. */
export interface Share {
  /** Normalised; all of them where it is left out. */
  readonly platforms?: readonly string[];
  /** Names; all images where it is left out. */
  readonly images?: readonly string[];
}

/** In place of names: nothing is built. */
const noImage = 'none';

/**
 * What one leg builds of a plan that was decided for all images and platforms: fingerprints, tags, advice and decisions
 * stay those of the whole, or the legs of one run would not belong together. What stays published is left alone.
 * @throws Problem (request) for an image that is not to be built, or for none of the platforms
 */
export function shareOf(images: readonly PlannedImage[], share: Share): readonly PlannedImage[] {
  const names = share.images;
  const unknown = names?.find((name) => name !== noImage && !images.some((image) => image.name === name));
  if (unknown !== undefined)
    throw badRequest(`only-images names ${unknown}, which is not in the plan`, {
      todo: `Its images are ${images.map(({ name }) => name).join(', ')}`,
    });
  return images.map((image) => {
    if (image.decision !== 'build') return image;
    if (names !== undefined && !names.includes(image.name)) return { ...image, decision: 'skip' };
    return share.platforms === undefined ? image : narrowed(image, share.platforms);
  });
}

function narrowed(image: PlannedImage, platforms: readonly string[]): PlannedImage {
  const own = image.platforms.filter((platform) => platforms.includes(platform));
  if (own.length === 0)
    throw badRequest(`${image.name} is not built for ${platforms.join(', ')}`, {
      todo: `only-platforms can be ${image.platforms.join(', ')}`,
    });
  return {
    ...image,
    platforms: own,
    bases: Object.fromEntries(Object.entries(image.bases).filter(([platform]) => own.includes(platform))),
    target: { ...image.target, platforms: own },
  };
}
