import { badRequest } from '../problem.ts';
import type { PlannedImage } from './plan.ts';

/** Why one is built: more are in the plan. */
const shownReasons = 2;

/**
 * Nothing may be built: a release lets out what its commit's own run has built and checked.
 * @throws Problem (request) that names the images that are not published as this commit makes them, and why
 */
export function refuseUnpublished(images: readonly PlannedImage[]): void {
  const built = images.filter(({ decision }) => decision === 'build');
  const [first, ...others] = built;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : `, nor ${others.map(({ name }) => name).join(', ')}`;
  throw badRequest(
    `${first.name} is not published as this commit makes it${more}: ${first.reasons.slice(0, shownReasons).join('; ')}`,
    {
      where: { file: first.dockerfile.path },
      todo: 'Let the run of this commit publish it first, or leave out reuse: required: then it is built now',
    },
  );
}
