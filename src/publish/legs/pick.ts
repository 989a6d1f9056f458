import { parseReference, repositoryName } from '../../oci/reference.ts';
import type { PlannedImage } from '../../plan/plan.ts';
import { badRequest } from '../../problem.ts';
import type { FoundLeg } from './files.ts';
import type { LegImage, LegPlatform } from './schema.ts';

/** An image that is to be published from legs. */
export type WantedImage = Pick<PlannedImage, 'name' | 'platforms' | 'fingerprint' | 'tags'>;

/** What a leg says of one platform of an image. */
export interface PickedPlatform extends LegPlatform {
  /** The leg file. */
  readonly file: string;
  /** Of the run that the leg belongs to. */
  readonly attempt: number;
  /** All that it says of the image. */
  readonly of: LegImage;
}

/** Image → what the legs have of it, a platform each, in the order of its platforms. */
export type Picked = ReadonlyMap<string, readonly PickedPlatform[]>;

export interface PickOptions {
  /** The folder, as it is told. */
  readonly from: string;
  /** That folder is not there. */
  readonly isMissing?: boolean;
  /** What an image was made of there that is another thing here, a sentence each. */
  readonly differences: (of: LegImage, image: WantedImage) => readonly string[];
}

/**
 * Finds for every image and each of its platforms the leg that has built it: as it is planned here, for the
 * repositories that its tags name here. Of several attempts of one run the last counts. What else stands in leg files is
 * left alone.
 * @throws Problem (request) that names the first image and platform which no leg has, or not this one; its log has all
 */
export function pickLegs(
  images: readonly WantedImage[],
  legs: readonly FoundLeg[],
  { from, isMissing = false, differences }: PickOptions,
): Picked {
  const refusals: Refusal[] = [];
  const picked = images.map((image) => {
    const platforms = image.platforms.flatMap((platform) => {
      const choice = choose(image, platform, entriesOf(legs, image.name, platform), differences);
      if (!('why' in choice)) return [choice];
      refusals.push(choice);
      return [];
    });
    return [image.name, platforms] as const;
  });
  const [first, ...more] = refusals;
  if (first === undefined) return new Map(picked);
  const files = legs.map(({ file }) => file);
  const what = more.length === 0 ? first.why : `${first.why}; and ${more.length} more like this`;
  throw badRequest(isMissing ? `from is ${from}, which is not there: ${what}` : what, {
    todo: isMissing
      ? 'Name the folder that the leg files were downloaded to; there is none where every leg has failed'
      : first.todo,
    log: [
      ...refusals.map(({ why }) => why),
      files.length === 0 ? `There is no leg file below ${from}` : `Leg files: ${files.join(', ')}`,
    ],
  });
}

interface Refusal {
  readonly why: string;
  readonly todo: string;
}

function entriesOf(legs: readonly FoundLeg[], image: string, platform: string): readonly PickedPlatform[] {
  return legs.flatMap(({ file, attempt = 1, images }) =>
    images
      .filter((of) => of.image === image)
      .flatMap((of) =>
        of.platforms.filter((one) => one.platform === platform).map((one) => ({ ...one, file, of, attempt })),
      ),
  );
}

/** What earlier attempts of a run have left, perhaps in other legs, is out of date. */
function latest(entries: readonly PickedPlatform[]): readonly PickedPlatform[] {
  const last = Math.max(...entries.map(({ attempt }) => attempt));
  return entries.filter(({ attempt }) => attempt === last);
}

function choose(
  image: WantedImage,
  platform: string,
  entries: readonly PickedPlatform[],
  differences: PickOptions['differences'],
): PickedPlatform | Refusal {
  const what = `${image.name} (${platform})`;
  const [any] = latest(entries);
  if (any === undefined)
    return {
      why: `No leg has built ${what}`,
      todo: 'A leg that fails has no leg file: look at the jobs that build, and run those that failed again',
    };
  const [same, ...others] = latest(entries.filter(({ of }) => of.fingerprint === image.fingerprint?.digest));
  if (same === undefined) {
    const changes = differences(any.of, image);
    const told = changes.length === 0 ? '' : `: ${changes.join('; ')}`;
    return {
      why: `${what} is planned as something else than the leg of ${any.file} has built${told}`,
      todo:
        'Give the legs all inputs of this run, and only-platforms besides, on the same commit; ' +
        'where a base image has moved meanwhile, run everything again',
    };
  }
  const other = others.find(({ digest }) => digest !== same.digest);
  if (other !== undefined)
    return {
      why: `${what} was built by two legs, of ${same.file} and of ${other.file}, and they are not the same`,
      todo: 'Give each image to one leg, as image-build plan --legs does, and leave no leg files of other runs there',
    };
  const missing = repositoriesOf(image).filter((name) => !same.of.repositories.includes(name));
  if (missing.length > 0)
    return {
      why: `${what} is to go to ${missing.join(', ')}, and the leg of ${same.file} has not pushed it there`,
      todo: 'Give the legs the registry and the tags of this run',
    };
  return same;
}

/** `registry/repository` of each tag, each once. */
export function repositoriesOf({ tags }: Pick<PlannedImage, 'tags'>): readonly string[] {
  return [...new Set(tags.map((tag) => repositoryName(parseReference(tag))))];
}
