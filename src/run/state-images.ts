import { likeness, textsOf, type Texts } from '../check/dockerfile-lines/history-texts.ts';
import type { Host } from '../host/host.ts';
import { findCandidates } from '../plan/candidates.ts';
import { cutInstructions } from '../plan/dockerfile/instructions.ts';
import { Problem } from '../problem.ts';
import type { Request } from '../request/request.ts';
import type { ImagesOfStep } from '../state/engine-items.ts';
import type { Buildx } from '../tools/buildx.ts';

const makers: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);

/**
 * Which images have a step, by what their Dockerfiles say. Where there are no images, or they cannot be found, nobody
 * knows: the disk's use is shown all the same.
 */
export async function imagesOfSteps(request: Request, host: Host, buildx: Buildx): Promise<ImagesOfStep> {
  let images: readonly { readonly name: string; readonly texts: readonly Texts[] }[];
  try {
    const { all } = await findCandidates(request, () => Promise.resolve(buildx));
    images = all.map(({ name, dockerfile }) => ({ name, texts: stepsOf(dockerfile?.text ?? '') }));
  } catch (error) {
    if (!(error instanceof Problem) || error.data.kind === 'interrupted') throw error;
    host.debug(`no images here: ${error.data.what}`);
    return () => [];
  }
  const known = new Map<string, readonly string[]>();
  return (step) => {
    const found = known.get(step) ?? likeliest(step, images);
    known.set(step, found);
    return found;
  };
}

function stepsOf(dockerfile: string): readonly Texts[] {
  return cutInstructions(dockerfile)
    .instructions.filter(({ keyword }) => makers.has(keyword))
    .map(textsOf);
}

function likeliest(
  step: string,
  images: readonly { readonly name: string; readonly texts: readonly Texts[] }[],
): readonly string[] {
  const scored = images.map(({ name, texts }) => ({
    name,
    score: Math.max(0, ...texts.map((one) => likeness(step, one))),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ name }) => name);
}
