import { surroundingsFailed, type Problem, type ProblemData } from '../../problem.ts';
import { keepSbomOnce } from '../baseline/advice.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { Gate } from '../facts.ts';
import { judgeVulnerabilities, type KnownBefore } from './judge.ts';

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
  if (baseline.kind === 'missing') throw nothingToCompareWith(baseline.why, { todo: keepSbomOnce });
  const { from, vulnerabilities: before } = baseline;
  if (before === undefined) throw new Error(`nobody has asked what ${from} has`);
  if (before.kind === 'known') return { from, vulnerabilities: before.list };
  const { why, todo, log } = before;
  throw nothingToCompareWith(why, {
    ...(todo === undefined ? {} : { todo }),
    ...(log === undefined ? {} : { log }),
  });
}

function nothingToCompareWith(why: string, details: Pick<ProblemData, 'todo' | 'log'>): Problem {
  return surroundingsFailed(`only-new has nothing to compare with: ${why}`, details);
}
