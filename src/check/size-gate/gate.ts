import type { Gate, Judgement } from '../facts.ts';
import { addedNote } from './added.ts';
import { judgeSize } from './budget.ts';
import { judgeCaches } from './cache-findings.ts';
import { cachesIn } from './cached.ts';
import { describeSize } from './describe.ts';
import { judgeGrowth } from './growth.ts';
import { judgeLayers } from './layer-budget.ts';
import { judgeWaste } from './waste-findings.ts';
import { wasteIn } from './waste.ts';

/**
 * Holds an image's size against its budgets, and tells what it adds over its base, wastes and keeps of package caches.
 * The base branch's image is asked for only where growth has a limit.
 */
export const sizeGate: Gate = {
  name: 'size',
  needs: ({ maxGrowth }) => [
    'size',
    'base',
    'contents',
    ...(maxGrowth === undefined ? [] : (['baseline'] as const)),
  ],
  judge: (subject, facts) => {
    const { policy, policyFile } = subject;
    const { size, base, contents } = facts;
    const described = describeSize(subject, { size, base, contents });
    return together(
      judgeSize(subject, described, policy.maxSize, policyFile),
      { findings: [], notes: addedNote(described, base) },
      judgeLayers(subject, described, policy.maxLayerSize, base, policyFile),
      policy.maxGrowth === undefined
        ? { findings: [] }
        : judgeGrowth(subject, described, policy.maxGrowth, facts.baseline, policyFile),
      judgeWaste(subject, wasteIn(contents.layers), described),
      judgeCaches(subject, cachesIn(contents), described),
    );
  },
};

function together(...judgements: readonly Judgement[]): Judgement {
  return {
    findings: judgements.flatMap(({ findings }) => findings),
    notes: judgements.flatMap(({ notes = [] }) => notes),
  };
}
