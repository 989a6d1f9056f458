import { parseReference, repositoryName } from '../../oci/reference.ts';
import type { PlannedImage } from '../../plan/plan.ts';
import type { CachedImage } from './places.ts';

/**
 * The images whose caches count in a run: those that are built. What is reused, or skipped, is in no solve: nothing of
 * it is read, and nothing of it is written.
 * @param images of the plan
 * @param published image → references under which an earlier one may be found, the nearest first
 */
export function cachedImages(
  images: readonly PlannedImage[],
  published: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>(),
): readonly CachedImage[] {
  return images
    .filter(({ decision }) => decision === 'build')
    .map(({ name, platforms, tags: [first] }) => ({
      name,
      platforms,
      ...(first === undefined ? {} : { repository: repositoryName(parseReference(first)) }),
      published: published.get(name) ?? [],
    }));
}
