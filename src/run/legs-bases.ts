import type { ReusedParents } from '../build/nodes.ts';
import type { Host } from '../host/host.ts';
import { keyOf, nodesOf, takenFor } from '../plan/leg-nodes.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { badRequest } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { DecidedPlan } from './decide.ts';
import { answersOfAll, fetchLegs, findLegs } from './legs-found.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/**
 * What this leg is built on and does not build itself, as earlier legs of this run have pushed it: found in their leg
 * files, proven to be there and to be what this run plans, and let out by its own gates.
 * @param whole the plan for all legs
 * @param own what this leg builds of it
 * @returns image → where it is; without a place for what others build, and this leg names for platforms that it is not
 *   built for (`FROM base-$TARGETARCH`)
 * @throws Problem that names what no leg has, or not as it has to be
 */
export async function takeBases(
  whole: DecidedPlan,
  own: DecidedPlan,
  request: Request,
  host: Host,
  workshop: Workshop,
  record: RunRecord,
): Promise<ReusedParents> {
  const needed = neededOf(whole.plan.images, own.plan.images);
  const [first] = needed;
  const { from } = request.inputs;
  const named = namedOnly(whole.plan.images, own.plan.images);
  if (first === undefined) return named;
  if (from === undefined)
    throw badRequest(`${first.name} (${first.platforms.join(', ')}) is to be built, and not by this leg`, {
      where: { file: first.dockerfile.path },
      todo: `Give it in only-images, and its platform in only-platforms, too; or give from: the folder with the leg file of who has built ${first.name}`,
    });
  const files = needed.find(({ output }) => output.kind !== 'image');
  if (files !== undefined)
    throw badRequest(`${files.name} gives files, which no other leg can hand over`, {
      where: { file: files.dockerfile.path },
      todo: `Name ${files.name} in only-images, too`,
    });
  const { picked } = await findLegs(needed, from, request);
  const platforms = await fetchLegs(needed, picked, workshop);
  // Only what it refuses counts here: who publishes takes the answers.
  await answersOfAll(needed, picked, request, host, record);
  return new Map([
    ...named,
    ...needed.map(({ name }) => {
      const all = platforms.get(name) ?? [];
      for (const { platform, dir } of all)
        record.notes.push(`${name} (${platform}) is not built here: another leg has pushed ${dir}`);
      return [
        name,
        {
          references: Object.fromEntries(all.map(({ platform, dir }) => [platform, dir])),
          diffIds: Object.fromEntries(all.map(({ platform, diffIds }) => [platform, diffIds])),
          isOfThisRun: true,
        },
      ] as const;
    }),
  ]);
}

/**
 * Images that others build, as far as contexts of this leg name them: nowhere, until they are found. The engine would
 * look for an image of that name otherwise.
 */
export function namedOnly(all: readonly PlannedImage[], own: readonly PlannedImage[]): ReusedParents {
  const nodes = nodesOf(own);
  const here = new Set(nodes.map(({ image }) => image.name));
  const named = new Set(
    nodes.flatMap(({ image, platform }) => takenFor(image, platform).map(({ name }) => name)),
  );
  return new Map(
    all
      .filter(({ name, decision }) => decision === 'build' && named.has(name) && !here.has(name))
      .map(({ name }) => [name, { references: {}, diffIds: {} }] as const),
  );
}

/** Images that a leg takes and somebody else builds, for the platforms that it takes them for, in build order. */
function neededOf(all: readonly PlannedImage[], own: readonly PlannedImage[]): readonly PlannedImage[] {
  const nodes = nodesOf(own);
  const here = new Set(nodes.map(keyOf));
  const taken = new Set(
    nodes
      .flatMap(({ image, platform }) => takenFor(image, platform))
      .map(({ name, platform }) => `${name} ${platform}`),
  );
  return all.flatMap((image) => {
    const platforms = image.platforms.filter(
      (platform) => taken.has(`${image.name} ${platform}`) && !here.has(`${image.name} ${platform}`),
    );
    return image.decision !== 'build' || platforms.length === 0 ? [] : [{ ...image, platforms }];
  });
}
