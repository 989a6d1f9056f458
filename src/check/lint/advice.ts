import type { Advice } from '../../plan/advice.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { ruleHelp } from '../rule-help.ts';

/** What planning advises, as lint findings of the level info. */
export function adviceFindings(advice: readonly Advice[]): readonly Finding[] {
  return advice.map(({ rule, image, message, todo, file, line }) => ({
    gate: 'lint',
    rule,
    severity: 'info',
    image,
    file,
    line,
    message,
    todo,
    help: ruleHelp(rule),
    // Without the line: moving it makes no other finding of it.
    fingerprint: fingerprintOf(['lint', rule, image, file, message]),
    blocks: false,
  }));
}
