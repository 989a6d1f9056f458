import { hostPlatform, normalizePlatform } from '../oci/platform.ts';
import type { DockerfileFacts } from './dockerfile.ts';
import type { PlannedImage } from './plan.ts';
import { walked } from './reach/reach.ts';

/**
 * The platforms whose programs are run while an image is built: those of the stages with a RUN that it needs. A stage
 * `FROM --platform=$BUILDPLATFORM` runs the machine's own. Pure: nothing is read.
 * @param own the platform of the machine that builds
 * @returns sorted; all of the image's where nobody can tell which RUNs there are
 */
export function runPlatforms(image: PlannedImage, own: string = hostPlatform()): readonly string[] {
  const { facts } = image.dockerfile;
  const found = new Set<string>();
  for (const platform of image.platforms) {
    const { found: reached } = walked(image, platform, { pins: new Map(), parents: new Map() }, ({ stage }) =>
      found.add(facts === undefined ? platform : platformOfStage(facts, stage, platform, own)),
    );
    if (reached.stages.size === 0 && reached.doubt !== undefined) found.add(platform);
  }
  return [...found].sort();
}

/** A stage that stands on another has its platform, whatever it says itself (moby/buildkit, dockerfile2llb/convert.go). */
function platformOfStage(facts: DockerfileFacts, index: number, platform: string, own: string): string {
  const from = facts.stages[index]?.from;
  if (from === undefined) return platform;
  const name = from.text.toLowerCase();
  const before = facts.stages.findLastIndex((stage, at) => at < index && stage.name === name);
  if (before !== -1) return platformOfStage(facts, before, platform, own);
  if (from.platform === undefined) return platform;
  if (/^\$\{?BUILDPLATFORM\}?$/.test(from.platform)) return own;
  try {
    return normalizePlatform(from.platform);
  } catch {
    return platform; // another variable
  }
}
