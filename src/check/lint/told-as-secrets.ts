import type { Finding } from '../finding.ts';
import type { GateResult } from '../gate.ts';
import { sameRules } from './equal-rules.ts';

const secretRules = sameRules('secret-in-arg');

/**
 * Lint findings about a secret in ARG or ENV, without those that the secrets gate tells of the same line: it has seen
 * the value in the image. One that blocks stays where the other one does not.
 * @param results of all gates, waivers laid over them
 */
export function withoutToldSecrets(results: readonly GateResult[]): readonly GateResult[] {
  const told = results.filter(({ gate }) => gate === 'secrets').flatMap(({ findings }) => findings);
  if (told.length === 0) return results;
  const isTold = (finding: Finding): boolean =>
    secretRules.includes(finding.rule) &&
    told.some(
      (one) =>
        one.image === finding.image &&
        one.file === finding.file &&
        one.line === finding.line &&
        (one.blocks || !finding.blocks),
    );
  return results.map((result) => {
    if (result.gate !== 'lint' || result.state === 'broken' || !result.findings.some(isTold)) return result;
    const findings = result.findings.filter((one) => !isTold(one));
    return { ...result, findings, state: findings.some(({ blocks }) => blocks) ? 'failed' : 'passed' };
  });
}
