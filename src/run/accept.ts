import type { GateResult } from '../check/gate.ts';
import { applyPolicy, waiverFindings } from '../check/waivers.ts';
import { waiverKeys } from '../plan/demands.ts';
import type { PlannedImage } from '../plan/plan.ts';
import type { LoadedPolicy } from '../request/policy-file.ts';

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
 * @param policy with its file's name, and where its values stand
 */
export function withWaiverFindings(
  gates: readonly GateResult[],
  images: readonly PlannedImage[],
  { path, file, placeOf }: LoadedPolicy,
  now: Date,
): GateResult[] {
  if (path === undefined) return [...gates];
  return gates.map((gate) => {
    const policy = images.find(({ name }) => name === gate.image)?.policy;
    if (gate.gate !== 'lint' || gate.state === 'broken' || policy === undefined) return gate;
    const ofImage = gates.filter(({ image }) => image === gate.image);
    const places = waiverKeys(file, gate.image).map((keys) => placeOf?.(keys) ?? { file: path });
    const findings = waiverFindings(gate.image, policy, ofImage, now, places);
    return findings.length === 0 ? gate : { ...gate, findings: [...gate.findings, ...findings] };
  });
}
