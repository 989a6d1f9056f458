import type { GateName } from '../check/finding.ts';
import type { PlannedImage } from '../plan/plan.ts';

/**
 * What the policy does not ask at all: nobody shall take a gate for passed that never answered.
 * @returns one sentence for each list of gates, with the images that have it
 */
export function skippedGateNotes(images: readonly PlannedImage[]): readonly string[] {
  const imagesOf = new Map<string, string[]>();
  for (const { name, policy, decision } of images) {
    if (decision === 'skip' || policy.skip.length === 0) continue;
    const gates = listed(policy.skip);
    imagesOf.set(gates, [...(imagesOf.get(gates) ?? []), name]);
  }
  return [...imagesOf].map(
    ([gates, names]) => `not asked, since the policy says skip: ${gates} (${names.join(', ')})`,
  );
}

function listed(skip: readonly GateName[]): string {
  return [...new Set(skip)].sort().join(', ');
}
