import type { GateResult } from '../check/gate.ts';
import { applyPolicy, waiverFindings } from '../check/waivers.ts';
import type { PlannedImage } from '../plan/plan.ts';

/** Lays waivers and `warn` of each image's policy over answers that no image was needed for. */
export function accepted(
  gates: readonly GateResult[],
  images: readonly PlannedImage[],
  now: Date,
): GateResult[] {
  return gates.map((gate) => {
    const image = images.find(({ name }) => name === gate.image);
    return image === undefined ? gate : applyPolicy(gate, image.policy, now);
  });
}

/**
 * When all gates have answered: what is wrong with the waivers themselves is told with the lint findings.
 * @param file the policy's
 */
export function withWaiverFindings(
  gates: readonly GateResult[],
  images: readonly PlannedImage[],
  file: string | undefined,
  now: Date,
): GateResult[] {
  if (file === undefined) return [...gates];
  return gates.map((gate) => {
    const policy = images.find(({ name }) => name === gate.image)?.policy;
    if (gate.gate !== 'lint' || gate.state === 'broken' || policy === undefined) return gate;
    const ofImage = gates.filter(({ image }) => image === gate.image);
    const findings = waiverFindings(gate.image, policy, ofImage, now, file);
    return findings.length === 0 ? gate : { ...gate, findings: [...gate.findings, ...findings] };
  });
}
