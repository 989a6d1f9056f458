import type { BaseFacts } from '../facts.ts';
import type { Origin } from '../finding.ts';

/**
 * Whose Dockerfile can mend what a layer brought: this image's, or that of what it is built on.
 * @param diffId of the layer; absent where the scanner does not say
 * @returns undefined where nobody knows
 */
export function originOf(base: BaseFacts | undefined, diffId: string | undefined): Origin | undefined {
  if (base === undefined || diffId === undefined || base.kind === 'unknown') return undefined;
  if (base.kind === 'known' && base.diffIds.includes(diffId)) return { kind: 'base', name: base.name };
  return { kind: 'own' };
}
