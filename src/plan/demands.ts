import type { Budget } from '../check/gate.ts';
import type { ImagePolicy } from '../request/policy.ts';
import type { Demands, ImageEntry, PolicyFile } from '../request/policy-schema.ts';
import { parseBytes } from '../tools/bytes.ts';

/** What the gates demand where the policy says nothing. */
export const defaultPolicy: ImagePolicy = {
  severity: 'high',
  ignoreUnfixed: true,
  maxSize: {},
};

/**
 * The policy of one image.
 * @throws Problem (request) for a size that is not one
 */
export function policyFor(file: PolicyFile, image: string): ImagePolicy {
  const demands: Demands = { ...file.defaults, ...entryFor(file, image) };
  return {
    severity: demands.severity ?? defaultPolicy.severity,
    ignoreUnfixed: demands['ignore-unfixed'] ?? defaultPolicy.ignoreUnfixed,
    ...(demands['lint-threshold'] === undefined ? {} : { lintThreshold: demands['lint-threshold'] }),
    maxSize: budget(demands['max-size'], `max-size of ${image}`),
  };
}

/** The image's own entry; empty when there is none. */
export function entryFor(file: PolicyFile, image: string): ImageEntry {
  const { images } = file;
  return (images !== undefined && Object.hasOwn(images, image) ? images[image] : undefined) ?? {};
}

/** A plain size limits the unpacked image: what it takes on disk, and what `docker images` shows. */
function budget(size: Demands['max-size'], what: string): Budget {
  if (size === undefined) return {};
  if (typeof size !== 'object') return { uncompressed: parseBytes(size, what) };
  return {
    ...(size.compressed === undefined ? {} : { compressed: parseBytes(size.compressed, what) }),
    ...(size.uncompressed === undefined ? {} : { uncompressed: parseBytes(size.uncompressed, what) }),
  };
}
