import { nearestCandidate } from '../plan/decide.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { DecidedPlan } from './decide.ts';
import { explainImage } from './explain.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/**
 * The command `explain`: the parts of one image's fingerprint beside those of what is published.
 * @throws Problem (request) when not exactly one image is named
 */
export async function explainOne(
  { plan, known }: DecidedPlan,
  { inputs }: Request,
  workshop: Workshop,
  record: RunRecord,
): Promise<void> {
  const [name, ...others] = inputs.targets ?? [];
  const image = plan.images.find((one) => one.name === name);
  if (image === undefined || others.length > 0)
    throw badRequest('explain tells about one image', {
      todo: `Name one: ${plan.images.map((one) => one.name).join(', ')}`,
    });
  const facts = known.get(image.name);
  const nearest = facts === undefined ? undefined : nearestCandidate(facts);
  if (nearest === undefined) {
    record.explanation = await explainImage(image, undefined, facts?.unknown[0] ?? uncompared(image));
    return;
  }
  const { readRecord } = await import('../memory/records.ts');
  const kept = await readRecord(await workshop.registry(), nearest, {
    cacheDir: workshop.cacheDir,
    isTrusted: false,
  });
  record.explanation = await explainImage(image, {
    ...nearest,
    ...(kept?.files === undefined ? {} : { files: kept.files }),
  });
}

/** Why nothing was looked up, where that is so. */
function uncompared({ output, tags }: PlannedImage): string | undefined {
  if (output.kind !== 'image') return 'it gives files, and nothing of them is published';
  return tags.length === 0 ? 'no registry was given, so nothing was looked up' : undefined;
}
