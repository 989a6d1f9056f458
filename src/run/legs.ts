import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';

/**
 * Whether this run is one leg of a build that is spread over many runners: it pushes by digest, and moves no tag.
 * @throws Problem (request) where tags are to move as well
 */
export function isLeg({ command, inputs }: Request): boolean {
  if (inputs['push-by-digest'] !== true) return false;
  if (command === 'publish')
    throw badRequest('publish was asked for with push-by-digest', {
      todo: 'image-build build pushes a leg by digest; image-build publish --from moves the tags of all',
    });
  return command === 'build';
}

/**
 * The folder of the leg files that this run publishes from, as it was given; undefined where it builds for itself.
 * @throws Problem (request) where nothing is to be published
 */
export function legsFolder({ command, inputs }: Request, isPublished: boolean): string | undefined {
  const { from } = inputs;
  // What a leg is built on may be in leg files, too: see takeBases.
  if (command === 'build' && inputs['push-by-digest'] === true) return undefined;
  if (from !== undefined && command === 'build' && !isPublished)
    throw badRequest('from is given, and nothing is to be published', {
      todo: 'image-build publish --from, or push: true',
    });
  return isPublished ? from : undefined;
}
