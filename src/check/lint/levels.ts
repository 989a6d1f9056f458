import type { LintLevel } from '../../request/policy.ts';
import type { Finding } from '../finding.ts';
import { sameRules } from './equal-rules.ts';

type Levels = Readonly<Record<string, LintLevel>>;

/** The level that a policy gives to a rule, by its own name or by that of one that says the same. */
export function levelOf(rule: string, levels: Levels): LintLevel | undefined {
  for (const name of [rule, ...sameRules(rule)]) if (Object.hasOwn(levels, name)) return levels[name];
  return undefined;
}

/** Findings with the levels of a policy; without those that it ignores. */
export function withLevels(findings: readonly Finding[], levels: Levels): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = levelOf(finding.rule, levels);
    if (level === undefined) return [finding];
    return level === 'ignore' ? [] : [{ ...finding, severity: level }];
  });
}
