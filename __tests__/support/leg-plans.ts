import fc from 'fast-check';
import { shareOf } from '../../src/plan/leg-share.ts';
import type { Leg } from '../../src/plan/legs.ts';
import type { PlannedImage } from '../../src/plan/plan.ts';
import { plannedImage } from './planned.ts';

export const [amd64, arm64] = ['linux/amd64', 'linux/arm64'] as const;
export const both = { platforms: [amd64, arm64] };

/** Built on these images of the plan. */
export function needing(...needs: readonly string[]): Partial<PlannedImage> {
  return { needs, target: { contexts: Object.fromEntries(needs.map((need) => [need, `target:${need}`])) } };
}

const platforms = fc.subarray([amd64, arm64, 'linux/s390x'], { minLength: 1 });

/** Plans in build order: an image needs some of those before it, perhaps for a platform that is not its own. */
export const plans = fc
  .array(
    fc.record({
      platforms,
      decision: fc.constantFrom('build', 'build', 'build', 'reuse', 'skip'),
      needs: fc.array(fc.record({ of: fc.nat(20), on: fc.option(fc.constantFrom(amd64, arm64)) }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ needs, ...row }, index) => {
      const links = index === 0 ? [] : needs.map(({ of, on }) => ({ to: `image${of % index}`, on }));
      return plannedImage(`image${index}`, {
        ...row,
        needs: [...new Set(links.map(({ to }) => to))].sort(),
        target: {
          contexts: Object.fromEntries(
            links.map(({ to, on }) => [on === null ? to : `${to}::${on}`, `target:${to}`]),
          ),
        },
      });
    }),
  );

/** `NAME PLATFORM` of all that is built. */
export function nodesOf(images: readonly PlannedImage[]): readonly string[] {
  return images.flatMap(({ name, platforms: own, decision }) =>
    decision === 'build' ? own.map((platform) => `${name} ${platform}`) : [],
  );
}

/** What a leg builds when it is given to `only-images` and `only-platforms`. */
export function builtBy(leg: Leg, images: readonly PlannedImage[]): readonly string[] {
  return nodesOf(shareOf(images, leg));
}
