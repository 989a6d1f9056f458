import type { Growth } from '../../request/policy.ts';
import { formatBytes } from '../../tools/bytes.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { Judgement } from '../facts.ts';
import type { ImageSize } from '../gate.ts';
import { blocking, type SizeSubject } from './finding.ts';
import { biggestLayers, exactly, heaviest } from './layer-text.ts';

/**
 * Holds what an image weighs unpacked against what the base branch's image does: exactly at the allowance passes, one
 * byte over fails. Where there is none to compare with it says so: that is no growth of zero, and no failure.
 * @param size with its layers' lines (`describeSize`), as far as they are known
 */
export function judgeGrowth(
  subject: SizeSubject,
  size: ImageSize,
  growth: Growth,
  baseline: Baseline,
  where = 'the policy',
): Judgement {
  if (baseline.kind === 'missing')
    return { findings: [], notes: [`growth was not checked: ${baseline.why}`] };
  const grown = size.uncompressed - baseline.uncompressed;
  const notes = [compared(grown, baseline)];
  const allowed = allowance(growth, baseline.uncompressed);
  if (grown <= allowed) return { findings: [], notes };
  const added = size.layers.filter(({ diffId }) => !baseline.diffIds.includes(diffId));
  const finding = blocking(subject, 'max-growth', {
    message:
      `${exactly(size.uncompressed)} uncompressed, ${exactly(grown)} more than ${baseline.from} ` +
      `with ${exactly(baseline.uncompressed)}; allowed are ${told(growth, allowed)}` +
      (added.length === 0 ? '' : `. New layers: ${biggestLayers(added, 'uncompressed')}`),
    todo: `Look at what the new layers bring, or raise max-growth of ${subject.image} in ${where}`,
    layer: heaviest(added, 'uncompressed').find(({ line }) => line !== undefined),
    identity: [],
  });
  return { findings: [finding], notes };
}

/**
 * How many bytes an image may grow. Percents are of what it was, rounded down to whole bytes.
 * @param before in bytes
 */
export function allowance(growth: Growth, before: number): number {
  if (growth.kind === 'bytes') return growth.bytes;
  // In whole numbers: binary fractions are not exact, and 0.57 of 100 bytes must not become 56.
  const millionths = BigInt(Math.round(growth.percent * 1e6));
  return Number((BigInt(before) * millionths) / 100_000_000n);
}

function told(growth: Growth, allowed: number): string {
  return growth.kind === 'percent' ? `${growth.percent}%, ${exactly(allowed)}` : exactly(allowed);
}

function compared(grown: number, { from, uncompressed }: Extract<Baseline, { kind: 'known' }>): string {
  if (grown === 0) return `as big as ${from} unpacked`;
  const percent = uncompressed === 0 ? '' : ` (${((100 * Math.abs(grown)) / uncompressed).toFixed(1)}%)`;
  return `${formatBytes(Math.abs(grown))}${percent} ${grown > 0 ? 'more' : 'less'} than ${from} unpacked`;
}
