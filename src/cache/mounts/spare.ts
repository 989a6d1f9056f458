import type { FoundMount } from './find.ts';
import { stepName, type StepKeys } from './step-keys.ts';

export interface SparedMounts {
  /** Some step that uses it is going to run, for all that is known. */
  readonly needed: readonly FoundMount[];
  /** The layer cache has all steps that use it. */
  readonly spared: readonly FoundMount[];
}

/**
 * Tells the mounts that a build needs from those that nobody is going to look into.
 * @param keys of the steps of the images that are built
 * @param kept keys of the steps that the layer cache has
 */
export function spareMounts(
  mounts: readonly FoundMount[],
  keys: StepKeys,
  kept: ReadonlySet<string>,
): SparedMounts {
  const isSpared = ({ users }: FoundMount): boolean =>
    users.every((user) => {
      const key = keys.get(stepName(user));
      return key !== undefined && kept.has(key);
    });
  return { needed: mounts.filter((one) => !isSpared(one)), spared: mounts.filter(isSpared) };
}
