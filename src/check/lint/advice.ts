import type { Advice } from '../../plan/advice.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { ruleHelp } from '../rule-help.ts';
import { countRepetitions } from './repetitions.ts';

/** What planning advises, as lint findings of the level info. */
export function adviceFindings(advice: readonly Advice[]): readonly Finding[] {
  const numberOf = countRepetitions();
  return advice.map(({ rule, image, subject, message, todo, file, line }) => {
    // Without lines, of which the message has one: moving them makes no other finding of it.
    const identity = ['lint', rule, image, file, subject];
    return {
      gate: 'lint',
      rule,
      severity: 'info',
      image,
      file,
      line,
      message,
      todo,
      help: ruleHelp(rule),
      fingerprint: fingerprintOf([...identity, numberOf(identity)]),
      blocks: false,
    };
  });
}
