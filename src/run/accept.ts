import type { GateResult } from '../check/gate.ts';
import { fingerprintOf } from '../check/fingerprint.ts';
import { withoutToldSecrets } from '../check/lint/told-as-secrets.ts';
import { ruleHelp } from '../check/rule-help.ts';
import type { IgnoreFile } from '../check/vulnerabilities/ignore-file.ts';
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
 * When all gates have answered: with what the policy accepts, what is wrong with its waivers, and each secret once. A
 * waiver is looked at before a finding goes that another gate tells: it may be for that one.
 * @param policy with its file's name, and where its values stand
 */
export function judgedAnswers(
  gates: readonly GateResult[],
  images: readonly PlannedImage[],
  policy: LoadedPolicy,
  now: Date,
): readonly GateResult[] {
  return withoutToldSecrets(withWaiverFindings(accepted(gates, images, now), images, policy, now));
}

/** What is wrong with waivers is told once an image: with the lint findings, else by the first gate with an answer. */
function withWaiverFindings(
  gates: readonly GateResult[],
  images: readonly PlannedImage[],
  { path, file, placeOf }: LoadedPolicy,
  now: Date,
): readonly GateResult[] {
  if (path === undefined) return gates;
  const telling = new Set(images.map(({ name }) => tellingGate(gates.filter(({ image }) => image === name))));
  return gates.map((gate) => {
    const policy = images.find(({ name }) => name === gate.image)?.policy;
    if (policy === undefined || !telling.has(gate)) return gate;
    const ofImage = gates.filter(({ image }) => image === gate.image);
    const places = waiverKeys(file, gate.image).map((keys) => placeOf?.(keys) ?? { file: path });
    const findings = waiverFindings(gate.image, policy, ofImage, now, places, gate.gate);
    return findings.length === 0 ? gate : { ...gate, findings: [...gate.findings, ...findings] };
  });
}

function tellingGate(ofImage: readonly GateResult[]): GateResult | undefined {
  const answered = ofImage.filter(({ state }) => state !== 'broken');
  return answered.find(({ gate }) => gate === 'lint') ?? answered[0];
}

/**
 * Tells of the entries of Trivy's ignore file that have ended, once, where no scan has told of them already: their date
 * says so, whatever was found.
 * @param results of the run
 */
export function withExpiredIgnores(
  results: readonly GateResult[],
  { file, entries }: IgnoreFile,
): readonly GateResult[] {
  const readers = results.filter(({ gate }) => gate === 'vulnerabilities' || gate === 'secrets');
  const answered = ({ state }: GateResult): boolean => state !== 'broken';
  const telling = readers.find(answered) ?? results.find(answered);
  if (readers.length === 0 || telling === undefined) return results;
  const told = new Set(results.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const { gate, image, platform } = telling;
  const findings = entries
    .filter(({ isOver }) => isOver)
    .map(({ rule, line, ends }) => ({
      gate,
      rule: 'waiver-expired',
      severity: 'warning' as const,
      image,
      ...(platform === undefined ? {} : { platform }),
      file,
      line,
      message: `The entry for ${rule} has ended${ends === undefined ? '' : ` on ${ends}`}`,
      todo: 'Remove it, or give it a new day',
      help: ruleHelp('waivers'),
      // As of what a scan tells of it: see ignore-findings.ts.
      fingerprint: fingerprintOf(['vulnerabilities', 'waiver', file, rule]),
      blocks: false,
    }))
    .filter(({ fingerprint }) => !told.has(fingerprint));
  if (findings.length === 0) return results;
  return results.map((one) => (one === telling ? { ...one, findings: [...one.findings, ...findings] } : one));
}
