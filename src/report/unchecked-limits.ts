import type { Baseline } from '../check/baseline/baseline.ts';
import type { PlannedImage } from '../plan/plan.ts';

interface Compared {
  readonly image: string;
  readonly baseline?: Baseline;
}

/**
 * Limits of the policy that nothing could be held against: nobody shall take them for kept.
 * @returns one sentence for each reason, with the images that it is about
 */
export function uncheckedNotes(
  images: readonly PlannedImage[],
  layouts: readonly Compared[],
): readonly string[] {
  const imagesOf = new Map<string, Set<string>>();
  for (const { name, policy, tags } of images) {
    if (policy.maxGrowth === undefined || policy.skip.includes('size')) continue;
    for (const { image, baseline } of layouts) {
      if (image !== name || baseline?.kind !== 'missing') continue;
      const todo = tags.length === 0 ? ' (--registry says where it is published)' : '';
      const why = `${baseline.why}${todo}`;
      imagesOf.set(why, (imagesOf.get(why) ?? new Set()).add(name));
    }
  }
  return [...imagesOf].map(
    ([why, names]) => `max-growth of ${[...names].join(', ')} was not checked: ${why}`,
  );
}
