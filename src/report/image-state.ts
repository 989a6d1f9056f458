import type { Step } from '../build/built.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { ProblemData } from '../problem.ts';
import type { RunFacts } from './model.ts';
import type { ImageReport, PlatformReport } from './result.ts';

/** Commands that build nothing: images without a layout are as they should be. */
const buildless: readonly string[] = ['plan', 'explain', 'lint'];

/**
 * What became of an image.
 * @param platforms what is known of each
 * @param own the steps that are its own
 */
export function stateOf(
  planned: PlannedImage,
  platforms: readonly PlatformReport[],
  own: readonly Step[],
  facts: RunFacts,
): ImageReport['state'] {
  const { name, decision } = planned;
  if (decision === 'skip') return 'skipped';
  const isBuildless = buildless.includes(facts.command);
  if (decision === 'reuse' && facts.reused?.some(({ image }) => image === name) === true)
    return isBuildless ? 'planned' : 'reused';
  if (decision === 'build' && isThere(planned, platforms, facts)) return 'built';
  if (own.some(failedItself)) return 'failed';
  return isBuildless ? 'planned' : 'stopped';
}

/** Every platform's layout, or for a target that gives files at least one file of every platform. */
function isThere(
  { name, output }: PlannedImage,
  platforms: readonly PlatformReport[],
  { artifacts = [], gates }: RunFacts,
): boolean {
  if (output.kind === 'image') return platforms.every(({ digest }) => digest !== undefined);
  // What a gate has looked at and refused was built, and is kept back. The lint gate names no platform.
  if (gates.some((gate) => gate.image === name && gate.platform !== undefined && gate.state !== 'passed'))
    return true;
  return platforms.every(({ platform }) =>
    artifacts.some((one) => one.image === name && one.platform === platform),
  );
}

/**
 * BuildKit ends the steps beside a failed one with this error: it is not theirs. What a layer cache could not do is no
 * reason either (build/caches.ts, ownErrors).
 */
function failedItself({ error, cache }: Step): boolean {
  return error !== undefined && cache === undefined && !/context cancell?ed/i.test(error);
}

/** No false green: an image that should be there, is not, and nothing says why. */
export function unexplained(images: readonly ImageReport[], facts: RunFacts): readonly ProblemData[] {
  const explained =
    facts.interrupted || facts.problems.length > 0 || facts.gates.some((gate) => gate.state !== 'passed');
  if (explained) return [];
  return images
    .filter((image) => image.state === 'failed' || image.state === 'stopped')
    .map((image) => ({
      kind: 'surroundings',
      what: `${image.name} was to ${missing(image)}`,
      todo: 'Please report this with the log of the run: it is a mistake of image-build',
    }));
}

function missing({ decision, output }: ImageReport): string {
  if (decision === 'reuse') return 'stay as it is published, but nothing says that it is there';
  return output.kind === 'image'
    ? 'be built, but there is no complete layout of it and no error either'
    : 'be built, but not all of its files are there and no error either';
}
