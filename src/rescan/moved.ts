import type { Known } from '../plan/decide.ts';
import type { PlannedImage } from '../plan/plan.ts';

/** An image that a rebuild would put on something newer. */
export interface Moved {
  readonly image: string;
  /** What has moved, as Dockerfiles and the plan call it: `debian:bookworm-slim`, `base`. */
  readonly bases: readonly string[];
}

/**
 * Which published images stand on bases that have moved since: what they were built from is in their own annotations,
 * and what these names stand for today was just looked up. A base of the plan counts where one of its own has moved.
 * @param images in build order, those that are scanned with `reuse`
 * @param publishedParts image → part of its fingerprint → value, of what is published
 */
export function movedBases(
  images: readonly PlannedImage[],
  known: ReadonlyMap<string, Known>,
  publishedParts: ReadonlyMap<string, Readonly<Record<string, string>>>,
): readonly Moved[] {
  const moved = new Map<string, readonly string[]>();
  for (const { name, decision, needs } of images) {
    if (decision !== 'reuse') continue;
    const before = new Map(Object.entries(publishedParts.get(name) ?? {}));
    const own = (known.get(name)?.fingerprint.parts ?? []).flatMap((part) => {
      const [, base] = /^base (.+)$/.exec(part.name) ?? [];
      const was = before.get(part.name);
      return base === undefined || was === undefined || was === part.value ? [] : [base];
    });
    const bases = [...own, ...needs.filter((need) => moved.has(need))];
    if (bases.length > 0) moved.set(name, bases);
  }
  return [...moved].map(([image, bases]) => ({ image, bases }));
}
