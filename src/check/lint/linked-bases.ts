import type { Finding } from '../finding.ts';

/** What hadolint says of a base's tag and registry: an image of this run has neither where it is built on. */
const aboutReferences: readonly string[] = ['DL3006', 'DL3007', 'DL3026'];

/**
 * hadolint's findings without those about a base by its reference where the plan takes an image of this run in its
 * place.
 * @param linked image → lines of such FROMs, 1-based
 */
export function withoutLinkedBases(
  findings: readonly Finding[],
  linked: ReadonlyMap<string, readonly number[]>,
): readonly Finding[] {
  return findings.filter(
    ({ rule, image, line }) =>
      !(aboutReferences.includes(rule) && line !== undefined && linked.get(image)?.includes(line) === true),
  );
}
