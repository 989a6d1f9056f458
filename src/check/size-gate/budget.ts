import { formatBytes } from '../../tools/bytes.ts';
import type { Judgement } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Budget, ImageSize } from '../gate.ts';
import { blocking, type SizeSubject } from './finding.ts';
import { biggestLayers, exactly, heaviest, sizeKinds, type SizeKind } from './layer-text.ts';

/**
 * Holds an image's size against its budget: exactly at the budget passes, one byte over fails.
 * @param size with its layers' lines (`describeSize`), as far as they are known
 * @param where names the place where the budget is written, for what to do: "image-build.yml"
 */
export function judgeSize(
  subject: SizeSubject,
  size: ImageSize,
  budget: Budget,
  where = 'the policy',
): Judgement {
  const findings = sizeKinds.flatMap((kind) => over(subject, kind, size, budget[kind], where));
  return {
    findings,
    notes: [
      `${formatBytes(size.compressed)} compressed, ${formatBytes(size.uncompressed)} uncompressed in ` +
        `${size.layers.length} ${size.layers.length === 1 ? 'layer' : 'layers'}`,
      ...(budget.compressed === undefined && budget.uncompressed === undefined ? ['no budget'] : []),
    ],
  };
}

function over(
  subject: SizeSubject,
  kind: SizeKind,
  size: ImageSize,
  limit: number | undefined,
  where: string,
): readonly Finding[] {
  const actual = size[kind];
  if (limit === undefined || actual <= limit) return [];
  return [
    blocking(subject, 'max-size', {
      message:
        `${exactly(actual)} ${kind}, ${exactly(actual - limit)} over the budget of ${exactly(limit)}. ` +
        `Biggest layers: ${biggestLayers(size.layers, kind)}`,
      todo: `Make the biggest layers smaller, or raise the budget of ${subject.image} in ${where}`,
      layer: heaviest(size.layers, kind).find(({ line }) => line !== undefined),
      identity: [kind],
    }),
  ];
}
