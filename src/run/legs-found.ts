import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import pLimit from 'p-limit';
import type { Host } from '../host/host.ts';
import { readOwnAnnotations } from '../oci/own-annotations.ts';
import { differences } from '../plan/differences.ts';
import type { PlannedImage } from '../plan/plan.ts';
import { fetchPlatform, type FetchedPlatform } from '../publish/legs/fetch.ts';
import { readLegFiles } from '../publish/legs/files.ts';
import { pickLegs, repositoriesOf, type Picked } from '../publish/legs/pick.ts';
import type { Request } from '../request/request.ts';
import { errorCode } from '../tools/error-code.ts';
import { settled } from '../tools/settled.ts';
import { answersOf, type LegAnswers } from './legs-answers.ts';
import { demandsOf, rescanAfter } from './recall.ts';
import type { RunRecord } from './record.ts';
import type { Workshop } from './workshop.ts';

/** Images that are looked at in their registries at once. */
const concurrency = 4;

/**
 * Finds these images, for their platforms, in the leg files below a folder.
 * @param from the folder, as it was given
 * @returns how many leg files there are, and what is in them of each image
 * @throws Problem that names the first image and platform which no leg has, or not this one
 */
export async function findLegs(
  images: readonly PlannedImage[],
  from: string,
  { cwd }: Pick<Request, 'cwd'>,
): Promise<{ readonly files: number; readonly picked: Picked }> {
  // Where nothing is wanted, nobody needs what lies there.
  const legs = images.length === 0 ? [] : await readLegFiles(resolve(cwd, from), from);
  const isMissing = await access(resolve(cwd, from)).then(
    () => false,
    (error: unknown) => errorCode(error) === 'ENOENT',
  );
  const picked = pickLegs(images, legs, {
    from,
    isMissing,
    differences: ({ annotations }, { fingerprint }) => {
      const { parts } = readOwnAnnotations(annotations);
      return Object.keys(parts).length === 0 ? [] : differences(parts, fingerprint?.parts ?? []);
    },
  });
  return { files: legs.length, picked };
}

/**
 * Looks at what legs have pushed, where it is: see fetchPlatform.
 * @returns image → a platform each
 * @throws Problem (surroundings) for the first that is not what the leg says
 */
export async function fetchLegs(
  images: readonly PlannedImage[],
  picked: Picked,
  workshop: Workshop,
): Promise<ReadonlyMap<string, readonly FetchedPlatform[]>> {
  if (images.length === 0) return new Map();
  const client = await workshop.registry();
  const limit = pLimit(concurrency);
  return new Map(
    await settled(
      images.map(async (image) => {
        const all = (picked.get(image.name) ?? []).map((one) =>
          limit(() => fetchPlatform(image.name, one, repositoriesOf(image), client)),
        );
        return [image.name, await settled(all)] as const;
      }),
    ),
  );
}

/**
 * What the gates of legs have said of these images, held against what they are asked here.
 * @throws Problem (surroundings) that names the leg file whose answers do not count
 */
export async function answersOfAll(
  images: readonly PlannedImage[],
  picked: Picked,
  request: Request,
  host: Host,
  { startMs }: Pick<RunRecord, 'startMs'>,
): Promise<ReadonlyMap<string, LegAnswers>> {
  const demands = await demandsOf(images, request, host, new Date(startMs));
  return new Map(
    images.map((image) => {
      const { name } = image;
      const wanted = {
        demands: demands.get(name) ?? '',
        maxAgeMs: rescanAfter(name, request.policy),
        nowMs: Date.now(),
      };
      return [name, answersOf(image, picked.get(name) ?? [], wanted)] as const;
    }),
  );
}
