import type { Facts, Gate, Judgement, Subject } from '../facts.ts';
import { counted, findingsOf } from './findings.ts';
import type { Seen } from './rule.ts';
import { contentsRules } from './rules.ts';

/** Holds what is in an image, and what it says of itself, against the policy's `contents`. */
export const contentsGate: Gate = {
  name: 'contents',
  needs: ({ contents }) => {
    const asked = contentsRules.filter(({ isAsked }) => isAsked(contents));
    if (asked.length === 0) return undefined;
    return asked.some(({ needsPackages }) => needsPackages)
      ? ['image', 'contents', 'scan']
      : ['image', 'contents'];
  },
  judge: (subject, facts) => judgeContents(subject, facts),
};

function judgeContents(subject: Subject, facts: Facts): Judgement {
  const { contents: policy } = subject.policy;
  const { contents } = facts;
  const seen: Seen = {
    contents,
    config: facts.image.config.config ?? {},
    policy,
    installed: () => facts.scan.report.installed,
  };
  const asked = contentsRules.filter(({ isAsked }) => isAsked(policy));
  const findings = asked.flatMap((rule) => findingsOf(rule, rule.find(seen), subject));
  const profile = policy.profile === undefined ? '' : ` (profile ${policy.profile})`;
  return {
    findings,
    notes: [
      `${counted(contents.files.size, 'path')} held against ${counted(asked.length, 'demand')}${profile}`,
    ],
  };
}
