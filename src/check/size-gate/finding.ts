import type { Subject } from '../facts.ts';
import type { Finding, Severity } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { LayerSize } from '../gate.ts';
import { ruleHelp } from '../rule-help.ts';
import { whatMade } from './layer-text.ts';

/** What is judged: an image on a platform, and the Dockerfile that made it. */
export type SizeSubject = Pick<Subject, 'image' | 'platform'> & {
  readonly dockerfile: Pick<Subject['dockerfile'], 'path'>;
};

export type SizeRule = 'max-size' | 'max-layer-size' | 'max-growth' | 'wasted-space' | 'package-cache';

interface Said {
  readonly message: string;
  readonly todo: string;
  /** The layer to mend. */
  readonly layer?: LayerSize | undefined;
  /** In the image, beginning with a slash. */
  readonly path?: string;
  /** What tells it from the rule's others in this image: the same over runs and when lines move. */
  readonly identity: readonly string[];
}

/** A finding that fails the gate. */
export function blocking(subject: SizeSubject, rule: SizeRule, said: Said): Finding {
  return { ...finding(subject, rule, 'error', said), blocks: true };
}

/** A finding that is only told. */
export function advising(subject: SizeSubject, rule: SizeRule, severity: Severity, said: Said): Finding {
  return { ...finding(subject, rule, severity, said), blocks: false };
}

function finding(
  { image, platform, dockerfile }: SizeSubject,
  rule: SizeRule,
  severity: Severity,
  { message, todo, layer, path, identity }: Said,
): Omit<Finding, 'blocks'> {
  const { line, endLine } = layer ?? {};
  return {
    gate: 'size',
    rule,
    severity,
    image,
    platform,
    file: layer?.file ?? dockerfile.path,
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    message,
    todo,
    help: ruleHelp(rule),
    ...(path === undefined ? {} : { path }),
    fingerprint: fingerprintOf(['size', rule, image, platform, ...identity]),
  };
}

/** What tells a layer from the image's others: what made it, and which of several with the same text it is. */
export function layerIdentity(layers: readonly LayerSize[], layer: LayerSize): string {
  const text = whatMade(layer);
  return `${layers.filter((one) => whatMade(one) === text).indexOf(layer)} ${text}`;
}
