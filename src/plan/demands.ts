import type { Budget } from '../check/gate.ts';
import type { Growth, ImagePolicy } from '../request/policy.ts';
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
 * @throws Problem (request) for a path's demand that is none
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
    waivers: [...(file.defaults?.waivers ?? []), ...(own.waivers ?? [])],
  };
}

/** The keys that lead to each waiver of an image's policy, in their order. */
export function waiverKeys(file: PolicyFile, image: string): readonly (readonly string[])[] {
  const keysOf = (
    list: readonly unknown[] = [],
    ...keys: readonly string[]
  ): readonly (readonly string[])[] => list.map((_, at) => [...keys, 'waivers', String(at)]);
  return [
    ...keysOf(file.defaults?.waivers, 'defaults'),
    ...keysOf(entryFor(file, image).waivers, 'images', image),
  ];
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
