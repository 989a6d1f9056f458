import { formatBytes } from '../tools/bytes.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Finding } from './finding.ts';
import type { Budget, GateResult, ImageSize, LayerSize } from './gate.ts';

/** What is judged: an image on a platform, and the Dockerfile that made it. */
export interface SizeSubject {
  readonly image: string;
  readonly platform: string;
}

const kinds = ['compressed', 'uncompressed'] as const;
type Kind = (typeof kinds)[number];

const shownLayers = 3;

/**
 * Holds an image's size against its budget: exactly at the budget passes, one byte over fails.
 * @param where names the place where the budget is written, for what to do: "image-build.yml"
 */
export function judgeSize(
  subject: SizeSubject,
  size: ImageSize,
  budget: Budget,
  durationMs: number,
  where = 'the policy',
): GateResult {
  const findings = kinds.flatMap((kind) => over(subject, kind, size, budget[kind], where));
  return {
    gate: 'size',
    image: subject.image,
    platform: subject.platform,
    state: findings.length > 0 ? 'failed' : 'passed',
    findings,
    durationMs,
    notes: [
      `${formatBytes(size.compressed)} compressed, ${formatBytes(size.uncompressed)} uncompressed in ` +
        `${size.layers.length} ${size.layers.length === 1 ? 'layer' : 'layers'}`,
      ...(budget.compressed === undefined && budget.uncompressed === undefined ? ['no budget'] : []),
    ],
  };
}

function over(
  subject: SizeSubject,
  kind: Kind,
  size: ImageSize,
  limit: number | undefined,
  where: string,
): Finding[] {
  const actual = size[kind];
  if (limit === undefined || actual <= limit) return [];
  const finding: Finding = {
    gate: 'size',
    rule: 'max-size',
    severity: 'error',
    image: subject.image,
    platform: subject.platform,
    message:
      `${formatBytes(actual)} (${actual} bytes) ${kind}, ${formatBytes(actual - limit)} (${actual - limit} bytes) ` +
      `over the budget of ${formatBytes(limit)} (${limit} bytes). Biggest layers: ${biggest(size.layers, kind)}`,
    todo: `Make the biggest layers smaller, or raise the budget of ${subject.image} in ${where}`,
    fingerprint: fingerprintOf(['size', subject.image, subject.platform, kind]),
    blocks: true,
  };
  return [finding];
}

function biggest(layers: readonly LayerSize[], kind: Kind): string {
  return layers
    .toSorted((a, b) => b[kind] - a[kind])
    .slice(0, shownLayers)
    .map((layer) => `${formatBytes(layer[kind])} ${madeBy(layer)}`)
    .join('; ');
}

/** BuildKit's `created_by`, without the shell around it and cut to a line's length. */
function madeBy(layer: LayerSize): string {
  if (layer.createdBy === undefined) return `layer ${layer.digest.slice(7, 19)}`;
  const text = layer.createdBy
    .replace(/\s*# buildkit$/, '')
    .replace(/^RUN (\|\d+ .*?)?\/bin\/sh -c /, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
