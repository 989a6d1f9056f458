import { digestOf } from '../../oci/digest.ts';
import type { PlannedImage } from '../plan.ts';
import type { Reach } from '../reach/reach.ts';
import { stageName } from '../reach/variables.ts';
import { canonicalJson } from './canonical.ts';
import type { Share } from './share.ts';

/** The Dockerfile as far as it counts, and what of it is built for what. */
export function dockerfileParts(image: PlannedImage, reach: Reach): Share {
  const { dockerfile, target, platforms, output } = image;
  return {
    parts: [
      { name: 'Dockerfile', value: digestOf(canonicalJson(needed(image, reach))) },
      { name: 'stage', value: stageName(dockerfile.facts, target.target) },
      { name: 'platforms', value: [...platforms].sort().join(',') },
      { name: 'output', value: output.kind },
    ],
    volatile:
      dockerfile.facts === undefined
        ? [`the Dockerfile of ${image.name} is not on this machine, so nobody knows what it builds on`]
        : [],
  };
}

/** What stands before the first FROM and the stages that are needed, comments left out; else the whole text. */
function needed(
  { dockerfile: { facts, text }, target }: PlannedImage,
  { stages, hasNumbers }: Reach,
): unknown {
  if (facts === undefined) return { remote: target.dockerfile ?? 'Dockerfile' };
  if (stages === 'all') return { whole: text };
  const texts = [...stages]
    .sort((a, b) => a - b)
    // `--from=0` means another stage when one is put before it.
    .map((index) => [hasNumbers ? index : null, facts.stages[index]?.text]);
  return { escape: facts.escape, global: facts.text, stages: texts };
}
