import { badRequest } from '../problem.ts';
import { runsOn } from './base-settings.ts';
import { frontendReference as frontendOf, isForeign } from './dockerfile/frontend.ts';
import type { Pin, Pins } from './pin.ts';
import type { PlannedImage } from './plan.ts';
import { namedContexts } from './reach/named.ts';
import { pinOf } from './reach/reach.ts';
import { outsideReferences, type OutsideReference } from './references.ts';
import { argsOf } from './settings.ts';

/** How many platforms of a base are named: an index may have any number. */
const shownPlatforms = 8;

/**
 * Refuses to build on a base that is not there for a platform. BuildKit takes the only manifest of an image for every
 * platform, and its check InvalidBaseImagePlatform does not see bases that are pinned: the wrong files would pass.
 * What is only copied from is left alone, as it may be data, and so is what nobody could look up.
 * @throws Problem (request) that names the first such FROM
 */
export function refuseForeignBases(images: readonly PlannedImage[], pins: Pins): void {
  for (const image of images) refuseForeignBase(image, pins);
}

function refuseForeignBase(image: PlannedImage, pins: Pins): void {
  const missing = new Map<string, Missing>();
  for (const { platform, base } of image.platforms.flatMap((on) => basesOf(image, on))) {
    const { pin } = pinOf(image, base.text, pins);
    const has = pin === undefined ? undefined : platformsOf(pin);
    if (has === undefined || has.some((one) => fits(one, platform))) continue;
    const key = `${base.line} ${base.text}`;
    const known = missing.get(key)?.lacks ?? [];
    missing.set(key, { ...base, has, lacks: [...new Set([...known, platform])] });
  }
  const [first] = missing.values();
  if (first !== undefined) throw foreign(image, first);
}

interface Base {
  readonly text: string;
  readonly line: number;
}

interface Missing extends Base {
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** The outside images that stages of an image stand on, each with the platform that it is taken for. */
function basesOf(
  image: PlannedImage,
  platform: string,
): readonly { readonly platform: string; readonly base: Base }[] {
  const { target, dockerfile } = image;
  const { facts, path } = dockerfile;
  const args = argsOf(target);
  if (facts === undefined || facts.isForeign || isForeign(frontendOf(dockerfile.text, args))) return [];
  const given = new Set(Object.keys(target.contexts ?? {}));
  const named = namedContexts(target);
  return outsideReferences(facts, args, platform, target.target, path, given).flatMap((one) => {
    if (one.kind !== 'from' || isForBuilder(image, one)) return [];
    const on = one.other?.platform ?? platform;
    const origin = named(one.text, on)?.origin;
    if (origin !== undefined && origin.kind !== 'outside') return [];
    return [{ platform: on, base: { text: origin?.text ?? one.text, line: one.line } }];
  });
}

/** `FROM --platform=$BUILDPLATFORM`: which platform that is the engine alone knows, and any other would do. */
function isForBuilder({ dockerfile }: PlannedImage, { line }: OutsideReference): boolean {
  return (dockerfile.facts?.stages ?? []).some(
    ({ from }) => from.line === line && from.platform?.includes('BUILD') === true,
  );
}

function platformsOf(pin: Pin): readonly string[] | undefined {
  return pin.state === 'pinned' ? pin.platforms : undefined;
}

/** Whether an image's files run on a platform; of one architecture all variants do, as BuildKit's check has it. */
function fits(has: string, wanted: string): boolean {
  const family = (platform: string): string => platform.split('/').slice(0, 2).join('/');
  return family(has) === family(wanted) || runsOn(wanted).includes(has);
}

function foreign({ name, dockerfile }: PlannedImage, { text, line, has, lacks }: Missing): Error {
  const more = has.length > shownPlatforms ? ', …' : '';
  const [own = ''] = has;
  return badRequest(
    `${text} is for ${has.slice(0, shownPlatforms).join(', ')}${more}, and ${name} is to be built on it for ${lacks.join(', ')}`,
    {
      where: { file: dockerfile.path, line },
      todo:
        `Take a base that has it, or leave ${lacks.join(', ')} out of the platforms of ${name} (policy, Bake file or input); ` +
        `a stage whose files fit every platform says so itself: FROM --platform=${own}`,
    },
  );
}
