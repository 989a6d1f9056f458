import type { LintImage } from '../../plan/lint/model.ts';
import type { LintLevel } from '../../request/policy.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { ruleHelp } from '../rule-help.ts';
import { levelOf } from './levels.ts';
import { countRepetitions } from './repetitions.ts';
import { rules } from './rules/list.ts';
import type { Rule } from './rules/rule.ts';

/** An image, and the levels that its policy gives to rules. */
export interface OwnSubject {
  readonly image: LintImage;
  readonly levels: Readonly<Record<string, LintLevel>>;
}

/**
 * What our own rules say of images. None blocks yet. A rule whose level is `ignore` is not asked.
 * @param all images of the run, also those nobody asks about: what others stand on
 */
export function ownFindings(
  subjects: readonly OwnSubject[],
  all: readonly LintImage[],
  list: readonly Rule[] = rules,
): readonly Finding[] {
  return subjects.flatMap(({ image, levels }) => {
    const numberOf = countRepetitions();
    return list.flatMap(({ name: rule, level, judge }) => {
      const severity = levelOf(rule, levels) ?? level;
      if (severity === 'ignore') return [];
      return judge(image, all).map(({ line, message, todo, subject }): Finding => {
        const identity = ['lint', rule, image.file, subject];
        return {
          gate: 'lint',
          rule,
          severity,
          image: image.name,
          file: image.file,
          line,
          message,
          todo,
          help: ruleHelp(rule),
          fingerprint: fingerprintOf([...identity, numberOf(identity)]),
          blocks: false,
        };
      });
    });
  });
}
