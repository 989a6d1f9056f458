import type { Budget } from '../check/gate.ts';
import { badRequest } from '../problem.ts';
import type { Growth, ImagePolicy, Waiver } from '../request/policy.ts';
import type { Demands, ImageEntry, PolicyFile } from '../request/policy-schema.ts';
import { parseBytes } from '../tools/bytes.ts';
import { imageTests } from './demands/image-tests.ts';
import { contentsPolicy, noDemands } from './demands/profiles.ts';

/** What the gates demand where the policy says nothing. */
export const defaultPolicy: ImagePolicy = {
  severity: 'high',
  ignoreUnfixed: true,
  onlyNew: false,
  lintRules: {},
  maxSize: {},
  maxLayerSize: {},
  contents: noDemands,
  denyLicenses: [],
  tests: [],
  warn: [],
  skip: [],
  waivers: [],
};

/**
 * The policy of one image. Waivers of `defaults` and of the image add up; everything else of the image takes the place
 * of the defaults'.
 * @throws Problem (request) for a value that its schema lets through and that makes no sense
 */
export function policyFor(file: PolicyFile, image: string): ImagePolicy {
  const own = entryFor(file, image);
  const demands: Demands = { ...file.defaults, ...own };
  return {
    severity: demands.severity ?? defaultPolicy.severity,
    ignoreUnfixed: demands['ignore-unfixed'] ?? defaultPolicy.ignoreUnfixed,
    onlyNew: demands['only-new'] ?? defaultPolicy.onlyNew,
    ...(demands['lint-threshold'] === undefined ? {} : { lintThreshold: demands['lint-threshold'] }),
    lintRules: demands['lint-rules'] ?? {},
    maxSize: budget(demands['max-size'], `max-size of ${image}`),
    maxLayerSize: budget(demands['max-layer-size'], `max-layer-size of ${image}`),
    ...(demands['max-growth'] === undefined
      ? {}
      : { maxGrowth: growth(demands['max-growth'], `max-growth of ${image}`) }),
    // A profile of the image's own does not lose the single demands of the defaults.
    contents: contentsPolicy(demands.profile, { ...file.defaults?.contents, ...own.contents }, image),
    denyLicenses: demands['deny-licenses'] ?? [],
    tests: imageTests(demands.test ?? [], image),
    warn: demands.warn ?? [],
    skip: demands.skip ?? [],
    waivers: [...(file.defaults?.waivers ?? []), ...(own.waivers ?? [])].map((one) => waiver(one, image)),
  };
}

/** The image's own entry; empty when there is none. */
export function entryFor(file: PolicyFile, image: string): ImageEntry {
  const { images } = file;
  return (images !== undefined && Object.hasOwn(images, image) ? images[image] : undefined) ?? {};
}

/** A plain size limits what is unpacked: what it takes on disk, and what `docker images` shows. */
function budget(size: Demands['max-size'], what: string): Budget {
  if (size === undefined) return {};
  if (typeof size !== 'object') return { uncompressed: parseBytes(size, what) };
  return {
    ...(size.compressed === undefined ? {} : { compressed: parseBytes(size.compressed, what) }),
    ...(size.uncompressed === undefined ? {} : { uncompressed: parseBytes(size.uncompressed, what) }),
  };
}

function growth(text: string, what: string): Growth {
  const percent = /^(.*?)\s*%$/.exec(text)?.[1];
  return percent === undefined
    ? { kind: 'bytes', bytes: parseBytes(text, what) }
    : { kind: 'percent', percent: Number(percent) };
}

/** A day that the calendar does not have would be over at once, or never. */
function waiver(one: Waiver, image: string): Waiver {
  const day = new Date(`${one.until}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== one.until)
    throw badRequest(`A waiver of ${image} for ${one.rule} ends on ${one.until}, which is no day`, {
      todo: 'Write until: 2027-03-31',
    });
  return one;
}
