import type { Facts, Gate, Judgement, Subject } from '../facts.ts';
import { placesOf } from '../places.ts';
import { mustKnowPackages } from '../vulnerabilities/known-packages.ts';
import { placeOf } from './causes.ts';
import { counted, findingsOf } from './findings.ts';
import type { Hit, Seen } from './rule.ts';
import { contentsRules } from './rules.ts';

/** Holds what is in an image, and what it says of itself, against the policy's `contents`. */
export const contentsGate: Gate = {
  name: 'contents',
  needs: ({ contents }) => {
    const asked = contentsRules.filter(({ isAsked }) => isAsked(contents));
    if (asked.length === 0) return undefined;
    return asked.some(({ needsPackages }) => needsPackages)
      ? ['image', 'contents', 'size', 'base', 'scan']
      : ['image', 'contents', 'size', 'base'];
  },
  judge: (subject, facts) => judgeContents(subject, facts),
};

function judgeContents(subject: Subject, facts: Facts): Judgement {
  const { contents: policy } = subject.policy;
  const { contents, base, size } = facts;
  const seen: Seen = {
    contents,
    config: facts.image.config.config ?? {},
    policy,
    installed: () => facts.scan.report.installed,
  };
  const asked = contentsRules.filter(({ isAsked }) => isAsked(policy));
  if (asked.some(({ needsPackages }) => needsPackages)) mustKnowPackages(facts.scan.report, contents);
  const places = placesOf(subject.dockerfile, base, size.layers);
  const { image, platform } = subject;
  const judged = { image, platform, base, placeOf: (hit: Hit) => placeOf(hit, contents, places) };
  const findings = asked.flatMap((rule) => findingsOf(rule, rule.find(seen), judged));
  const profile = policy.profile === undefined ? '' : ` (profile ${policy.profile})`;
  return {
    findings,
    notes: [
      `${counted(contents.files.size, 'path')} held against ${counted(asked.length, 'demand')}${profile}`,
    ],
  };
}
