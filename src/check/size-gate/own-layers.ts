import { isBuiltOn } from '../../oci/prefix.ts';
import { layerLines, type LayerLine } from '../dockerfile-lines.ts';
import { layerMakers } from '../dockerfile-lines/stages.ts';
import type { ReadDockerfile } from '../dockerfile-lines/read-dockerfile.ts';
import type { BaseFacts } from '../facts.ts';
import type { LayerSize } from '../gate.ts';

/** Whether a layer is the image's own, and what made it. */
export interface Maker {
  readonly isOwn?: boolean;
  readonly made?: LayerLine;
}

/**
 * Tells the image's own layers from its base's, and finds the instructions that made them. Where nobody knows the base
 * the Dockerfile tells: layers whose instruction is found are its own, and the rest are the base's when each
 * instruction has found its layer on top of them.
 * @returns as many as layers
 */
export function makersOf(
  layers: readonly LayerSize[],
  base: BaseFacts | undefined,
  dockerfile: ReadDockerfile,
): readonly Maker[] {
  const createdBy = layers.map((layer) => layer.createdBy);
  const known = firstOwn(layers, base);
  const lines = layerLines(createdBy, dockerfile, known ?? 0);
  const first = known ?? firstTold(lines, layerMakers(dockerfile).length);
  return lines.map((made, index): Maker => {
    const isOwn = first === undefined ? made !== undefined || undefined : index >= first;
    return {
      ...(isOwn === undefined ? {} : { isOwn }),
      ...(made === undefined ? {} : { made }),
    };
  });
}

/** How many layers are the base's; undefined where nobody knows, or it is not what this image stands on. */
function firstOwn(layers: readonly LayerSize[], base: BaseFacts | undefined): number | undefined {
  if (base?.kind === 'none') return 0;
  if (base?.kind !== 'known') return undefined;
  const diffIds = layers.map(({ diffId }) => diffId);
  return isBuiltOn(base.diffIds, diffIds) ? base.diffIds.length : undefined;
}

function firstTold(lines: readonly (LayerLine | undefined)[], makers: number): number | undefined {
  const first = lines.length - makers;
  const areAllFound = makers > 0 && first >= 0 && lines.slice(first).every((line) => line !== undefined);
  return areAllFound ? first : undefined;
}
