import { surroundingsFailed } from '../../problem.ts';
import type { BaseFacts, Judgement } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Budget, ImageSize, LayerSize } from '../gate.ts';
import { blocking, layerIdentity, type SizeSubject } from './finding.ts';
import { exactly, heaviest, placed, sizeKinds, type SizeKind } from './layer-text.ts';

/**
 * Holds each layer that an image adds over its base against the layer budget: exactly at the budget passes.
 * @param size with its own layers told apart (`describeSize`)
 * @param base for the reason why they could not be
 * @throws Problem (surroundings) where a layer is over the budget of which nobody knows whose it is: neither `passed`
 *   nor `failed` would be true
 */
export function judgeLayers(
  subject: SizeSubject,
  size: ImageSize,
  budget: Budget,
  base: BaseFacts,
  where = 'the policy',
): Judgement {
  const findings = sizeKinds.flatMap((kind) => over(subject, kind, size, budget[kind], base, where));
  return { findings };
}

function over(
  subject: SizeSubject,
  kind: SizeKind,
  { layers }: ImageSize,
  limit: number | undefined,
  base: BaseFacts,
  where: string,
): readonly Finding[] {
  if (limit === undefined) return [];
  const tooBig = heaviest(layers, kind).filter((layer) => layer[kind] > limit && layer.isOwn !== false);
  const strange = tooBig.find(({ isOwn }) => isOwn === undefined);
  if (strange !== undefined) throw nobodyKnows(strange, kind, limit, base);
  return tooBig.map((layer) =>
    blocking(subject, 'max-layer-size', {
      message:
        `${placed(layer)} adds a layer of ${exactly(layer[kind])} ${kind}, ` +
        `${exactly(layer[kind] - limit)} over the layer budget of ${exactly(limit)}`,
      todo: `Let it write less, remove what is not needed in the same instruction, or raise max-layer-size of ${subject.image} in ${where}`,
      layer,
      identity: [kind, layerIdentity(layers, layer)],
    }),
  );
}

function nobodyKnows(layer: LayerSize, kind: SizeKind, limit: number, base: BaseFacts): Error {
  const name = base.kind === 'none' ? 'its base' : base.name;
  const why =
    base.kind === 'unknown' ? base.why : `the layers of ${name} are not the bottom ones of this image`;
  return surroundingsFailed(
    `A layer of ${exactly(layer[kind])} ${kind} is over the layer budget of ${exactly(limit)}, and nobody knows whether it is ${name}'s: ${why}`,
    { todo: `Let the registry of ${name} be reached, or take max-layer-size out` },
  );
}
