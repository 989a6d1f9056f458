import type { ReusedParents } from '../build/nodes.ts';
import type { BaseFacts } from '../check/facts.ts';
import { readLayout } from '../oci/layout.ts';
import { parseReference } from '../oci/reference.ts';
import type { Pins } from '../plan/pin.ts';
import type { Plan, PlannedImage } from '../plan/plan.ts';
import { baseReference } from '../plan/references.ts';
import { argsOf } from '../plan/settings.ts';
import { problemOf } from '../problem.ts';
import type { Announced } from './announced.ts';
import type { Workshop } from './workshop.ts';

/** What is known of a run's images while they are judged. */
export interface BasesAround {
  readonly plan: Plan;
  readonly pins: Pins | undefined;
  readonly announced: Announced;
  /** What other legs of this run have built. */
  readonly bases: ReusedParents | undefined;
  readonly workshop: Workshop;
}

/** What an image is built on, and which of its layers are that one's. */
export async function baseFacts(
  image: PlannedImage,
  platform: string,
  { plan, pins, announced, bases, workshop }: BasesAround,
): Promise<BaseFacts> {
  const sibling = plan.images.find(({ name }) => name === image.bases[platform]);
  if (sibling !== undefined) {
    const { name } = sibling;
    // It is linked, and gives no layers: nobody announces it.
    if (sibling.output.kind !== 'image')
      return { kind: 'unknown', name, why: `${name} gives files, and has no layers` };
    const ofLeg = bases?.get(name)?.diffIds[platform];
    if (ofLeg !== undefined) return { kind: 'known', name, isSibling: true, diffIds: ofLeg };
    if (sibling.decision !== 'build') return publishedBase(sibling, platform, workshop);
    const { diffIds } = await readLayout(await announced.of(name, platform));
    return { kind: 'known', name, isSibling: true, diffIds };
  }
  const { facts } = image.dockerfile;
  const reference =
    facts === undefined
      ? undefined
      : baseReference(facts, argsOf(image.target), platform, image.target.target);
  if (reference === undefined) return { kind: 'none' };
  const { text: name } = reference;
  const pin = pins?.get(name);
  if (pin === undefined) return { kind: 'unknown', name, why: 'it was not looked up' };
  if (pin.state === 'unknown') return { kind: 'unknown', name, why: pin.why };
  const diffIds = pin.settings[platform]?.diffIds;
  if (diffIds === undefined) return { kind: 'unknown', name, why: `it is not there for ${platform}` };
  return { kind: 'known', name, isSibling: false, diffIds };
}

async function publishedBase(
  { name, published }: PlannedImage,
  platform: string,
  workshop: Workshop,
): Promise<BaseFacts> {
  if (published === undefined) throw new Error(`${name} is reused, and nobody knows what`);
  const { ref, digest } = published;
  const { publishedConfigs } = await import('../oci/published-configs.ts');
  try {
    const configs = await publishedConfigs(await workshop.registry(), parseReference(ref), digest);
    const diffIds = configs.get(platform)?.rootfs.diff_ids;
    return diffIds === undefined
      ? { kind: 'unknown', name, why: `${ref} is not there for ${platform}` }
      : { kind: 'known', name, isSibling: true, diffIds };
  } catch (error) {
    const problem = problemOf(error, 'surroundings');
    if (problem.kind === 'interrupted') throw error;
    return { kind: 'unknown', name, why: problem.what };
  }
}
