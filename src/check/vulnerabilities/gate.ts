import { Problem, surroundingsFailed, type ProblemData } from '../../problem.ts';
import { keepSbomOnce } from '../baseline/advice.ts';
import type { Facts, Gate } from '../facts.ts';
import type { ImageSize } from '../gate.ts';
import { judgeVulnerabilities, type KnownBefore } from './judge.ts';
import { mustBeListed, mustKnowPackages } from './known-packages.ts';

/** Holds what the scan has found against the policy. */
export const vulnerabilityGate: Gate = {
  name: 'vulnerabilities',
  // Size proves the layers: what the scanner remembers of one is no proof that it is whole here. Contents tell whether
  // there are packages that the scanner has not seen.
  needs: ({ onlyNew }) => ['scan', 'contents', 'base', 'size', ...(onlyNew ? (['baseline'] as const) : [])],
  judge: (subject, facts) => {
    const { scan, contents, base, size } = facts;
    const { database } = scan;
    if (database.kind === 'missing') throw new Problem(database.problem);
    mustKnowPackages(scan.report, contents);
    mustBeListed(scan.report);
    const before = subject.policy.onlyNew ? mustKnow(facts) : undefined;
    return judgeVulnerabilities(subject, { ...scan, database }, subject.policy, {
      base,
      layers: size.layers,
      ...(before === undefined ? {} : { before }),
    });
  },
};

/** Without something to compare with nobody can say what is new: the gate is broken, not passed. */
function mustKnow({ baseline, size, scan }: Facts): KnownBefore {
  if (baseline.kind === 'missing') throw nothingToCompareWith(baseline.why, { todo: keepSbomOnce });
  const { from, vulnerabilities: before } = baseline;
  if (before === undefined) throw new Error(`nobody has asked what ${from} has`);
  if (before.kind === 'known') return { from, vulnerabilities: before.list };
  // The same layers have the same packages: what is found in these is found in those.
  if (isSame(size, baseline.diffIds)) return { from, vulnerabilities: scan.report.vulnerabilities };
  const { why, todo, log } = before;
  throw nothingToCompareWith(why, {
    ...(todo === undefined ? {} : { todo }),
    ...(log === undefined ? {} : { log }),
  });
}

function isSame({ layers }: ImageSize, diffIds: readonly string[]): boolean {
  return layers.length === diffIds.length && layers.every(({ diffId }, at) => diffId === diffIds[at]);
}

function nothingToCompareWith(why: string, details: Pick<ProblemData, 'todo' | 'log'>): Problem {
  return surroundingsFailed(`only-new has nothing to compare with: ${why}`, details);
}
