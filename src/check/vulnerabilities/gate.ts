import { surroundingsFailed } from '../../problem.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { Gate } from '../facts.ts';
import { judgeVulnerabilities, knownBefore, type KnownBefore } from './judge.ts';

/** Holds what the scan has found against the policy. */
export const vulnerabilityGate: Gate = {
  name: 'vulnerabilities',
  // Size proves the layers: what the scanner remembers of one is no proof that it is whole here.
  needs: ({ onlyNew }) => (onlyNew ? ['scan', 'base', 'size', 'baseline'] : ['scan', 'base', 'size']),
  judge: (subject, facts) => {
    const { scan, base } = facts;
    const before = subject.policy.onlyNew ? mustKnow(facts.baseline) : undefined;
    return judgeVulnerabilities(subject, scan, subject.policy, {
      base,
      ...(before === undefined ? {} : { before }),
    });
  },
};

/** Without something to compare with nobody can say what is new: the gate is broken, not passed. */
function mustKnow(baseline: Baseline): KnownBefore {
  const before = knownBefore(baseline);
  if (before !== undefined) return before;
  const why = baseline.kind === 'missing' ? baseline.why : `no SBOM of ${baseline.from} was kept`;
  throw surroundingsFailed(`only-new has nothing to compare with: ${why}`, {
    todo: 'Publish the base branch’s image once, or take only-new out of the policy',
  });
}
