import type { MadePlan } from '../plan/make.ts';
import { refuseSharedTags } from '../plan/tags/assign.ts';
import { settleTags, versionToSettle } from '../plan/tags/settle.ts';
import type { RunContext } from '../request/event.ts';
import type { Request } from '../request/request.ts';
import type { Workshop } from './workshop.ts';

/**
 * Leaves out the tags that must not move: `latest` and the shorter versions stay where a higher version is published.
 * @throws Problem: request when two images would move one tag, surroundings when the tags cannot be read that a
 *   publication needs
 */
export async function settlePlan(
  plan: MadePlan,
  { ref }: RunContext,
  { inputs }: Request,
  isPublished: boolean,
  workshop: Workshop,
): Promise<MadePlan> {
  if (isPublished) refuseSharedTags(plan.images);
  const settled = await settleTags(plan, versionToSettle(inputs, ref), {
    listTags: async (repository) => {
      const client = await workshop.registry();
      return (isPublished ? client : client.briefly()).listTags(repository);
    },
    unreachable: isPublished ? 'refuse' : 'note',
  });
  return { ...plan, ...settled };
}
