import { sortPlatforms } from '../oci/platform.ts';
import { shareOf } from '../plan/leg-share.ts';
import { badRequest } from '../problem.ts';
import type { Inputs } from '../request/fields.ts';
import type { Request } from '../request/request.ts';
import type { DecidedPlan } from './decide.ts';

/**
 * `only-images`, `only-platforms`: of a plan that was decided for all of them, what this leg builds.
 * @throws Problem (request) where tags would move: they would lose the rest
 */
export function shareOut(decided: DecidedPlan, { command, inputs }: Request): DecidedPlan {
  const { 'only-platforms': platforms, 'only-images': names } = inputs;
  if ((platforms ?? names) === undefined || command === 'plan' || command === 'explain') return decided;
  if (command === 'publish' || inputs.push === true) {
    const [name, rest] = names === undefined ? ['only-platforms', 'platforms'] : ['only-images', 'images'];
    throw badRequest(`${name} is given, and tags are to move: they would lose the other ${rest}`, {
      todo: 'Push each leg by digest (push-by-digest), and publish --from what they have written',
    });
  }
  const images = shareOf(decided.plan.images, {
    ...(platforms === undefined ? {} : { platforms: sortPlatforms(platforms) }),
    ...(names === undefined ? {} : { images: names }),
  });
  return { ...decided, plan: { ...decided.plan, images } };
}

/** A leg builds its own images; what is published is judged again by one job for all of them (`none`), or by who publishes. */
export function judgesPublished({ 'only-images': names }: Pick<Inputs, 'only-images'>): boolean {
  return names === undefined || names.includes('none');
}
