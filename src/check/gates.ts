import { Problem, problemOf } from '../problem.ts';
import type { Gate, Subject } from './facts.ts';
import type { GateResult, ImageSize } from './gate.ts';
import { isAsked, isMeasured } from './asked.ts';
import { withoutVulnerabilities, type Baseline } from './baseline/baseline.ts';
import { contentsGate } from './contents-gate/gate.ts';
import { gather, once, type Gatherers } from './gathering.ts';
import { licensesGate } from './licenses/gate.ts';
import { secretsGate } from './secrets/gate.ts';
import { describeSize } from './size-gate/describe.ts';
import { sizeGate } from './size-gate/gate.ts';
import type { TestAnswers } from './tests/answers.ts';
import { testsGate } from './tests/gate.ts';
import { vulnerabilityGate } from './vulnerabilities/gate.ts';
import { applyPolicy } from './waivers.ts';

export type { Gatherers };

/** The gates that look at an image, in the order of the reports. A new gate is one file, and one line here. */
export const gates: readonly Gate[] = [
  sizeGate,
  vulnerabilityGate,
  secretsGate,
  contentsGate,
  licensesGate,
  testsGate,
];

/** One image on one platform, and what the gates say of it. */
export interface CheckedLayout {
  /** One for each gate that the policy asks, in the order of the list. */
  readonly gates: readonly GateResult[];
  /** Absent when it could not be measured, or the policy does not ask. */
  readonly size?: ImageSize;
  /** What the policy's tests have given; absent where there are none, or they could not be run. */
  readonly tests?: TestAnswers;
  /** What it is compared with; absent where that could not be looked up. */
  readonly baseline?: Baseline;
}

/**
 * Asks all gates about one layout, side by side. A gate that cannot answer is `broken` and tells why: it is never
 * left out and never counts as passed.
 * @param now for the waivers' days
 * @throws Problem (interrupted) only
 */
export async function checkLayout(
  subject: Subject,
  gatherers: Gatherers,
  now: Date,
  list: readonly Gate[] = gates,
): Promise<CheckedLayout> {
  const { policy } = subject;
  const asked = list.filter(({ name }) => isAsked(name, policy));
  const gathered = once(gatherers);
  const [results, size, tests, baseline] = await Promise.all([
    Promise.all(asked.map((gate) => askGate(gate, subject, gathered))),
    isMeasured(policy) ? described(subject, gathered).catch(() => undefined) : undefined,
    policy.tests.length > 0 && isAsked('tests', policy) ? gathered.tests().catch(() => undefined) : undefined,
    gathered.baseline().catch(() => undefined),
  ]);
  return {
    gates: results.flat().map((result) => applyPolicy(result, policy, now)),
    ...(size === undefined ? {} : { size }),
    ...(tests === undefined ? {} : { tests }),
    ...(baseline === undefined ? {} : { baseline: withoutVulnerabilities(baseline) }),
  };
}

/** The size with what is known of its layers; what cannot be had of that is missing in it. */
async function described(subject: Subject, gathered: Gatherers): Promise<ImageSize> {
  const none = (): undefined => undefined;
  const [size, base, contents] = await Promise.all([
    gathered.size(),
    gathered.base().catch(none),
    gathered.contents().catch(none),
  ]);
  return describeSize(subject, {
    size,
    ...(base === undefined ? {} : { base }),
    ...(contents === undefined ? {} : { contents }),
  });
}

async function askGate(
  { name: gate, needs, judge }: Gate,
  subject: Subject,
  gathered: Gatherers,
): Promise<readonly GateResult[]> {
  const names = needs(subject.policy);
  if (names === undefined) return [];
  const { image, platform } = subject;
  const start = performance.now();
  const durationMs = (): number => Math.round(performance.now() - start);
  try {
    const { findings, notes = [], hidden } = judge(subject, await gather(names, gathered));
    const state = findings.some(({ blocks }) => blocks) ? 'failed' : 'passed';
    const told = {
      ...(notes.length === 0 ? {} : { notes }),
      ...(hidden === undefined ? {} : { hidden }),
    };
    return [{ gate, image, platform, state, findings, durationMs: durationMs(), ...told }];
  } catch (error) {
    if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
    const problem = problemOf(error, 'surroundings');
    return [{ gate, image, platform, state: 'broken', findings: [], durationMs: durationMs(), problem }];
  }
}
