import { Problem, problemOf } from '../problem.ts';
import type { Facts, FactName, Gate, Subject } from './facts.ts';
import type { GateResult, ImageSize } from './gate.ts';
import { withoutVulnerabilities, type Baseline } from './baseline/baseline.ts';
import { contentsGate } from './contents-gate/gate.ts';
import { licensesGate } from './licenses/gate.ts';
import { secretsGate } from './secrets/gate.ts';
import { describeSize } from './size-gate/describe.ts';
import { sizeGate } from './size-gate/gate.ts';
import type { TestAnswers } from './tests/answers.ts';
import { testsGate } from './tests/gate.ts';
import { vulnerabilityGate } from './vulnerabilities/gate.ts';
import { applyPolicy } from './waivers.ts';

/** The gates that look at an image, in the order of the reports. A new gate is one file, and one line here. */
export const gates: readonly Gate[] = [
  sizeGate,
  vulnerabilityGate,
  secretsGate,
  contentsGate,
  licensesGate,
  testsGate,
];

/** Gathers what gates ask of one image. Called at most once for each fact. */
export type Gatherers = { readonly [Name in FactName]: () => Promise<Facts[Name]> };

/** One image on one platform, and what the gates say of it. */
export interface CheckedLayout {
  /** One for each gate that the policy asks, in the order of the list. */
  readonly gates: readonly GateResult[];
  /** Absent when it could not be measured. */
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
  const gathered = once(gatherers);
  const [results, size, tests, baseline] = await Promise.all([
    Promise.all(list.map((gate) => askGate(gate, subject, gathered))),
    described(subject, gathered).catch(() => undefined),
    subject.policy.tests.length === 0 ? undefined : gathered.tests().catch(() => undefined),
    gathered.baseline().catch(() => undefined),
  ]);
  return {
    gates: results.flat().map((result) => applyPolicy(result, subject.policy, now)),
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
    const { findings, notes } = judge(subject, await gather(names, gathered));
    const state = findings.some(({ blocks }) => blocks) ? 'failed' : 'passed';
    const told = notes === undefined || notes.length === 0 ? {} : { notes };
    return [{ gate, image, platform, state, findings, durationMs: durationMs(), ...told }];
  } catch (error) {
    if (error instanceof Problem && error.data.kind === 'interrupted') throw error;
    const problem = problemOf(error, 'surroundings');
    return [{ gate, image, platform, state: 'broken', findings: [], durationMs: durationMs(), problem }];
  }
}

/** Asking for a fact that the gate did not name is our own mistake, and shows at once. */
async function gather(names: readonly FactName[], gathered: Gatherers): Promise<Facts> {
  const has = (name: FactName): boolean => names.includes(name);
  const missing = (name: FactName): never => {
    throw new Error(`a gate reads ${name} and does not say that it needs it`);
  };
  // All at once: they share nothing but the disk.
  const [image, size, contents, scan, baseline, tests, base] = await Promise.all([
    has('image') ? gathered.image() : undefined,
    has('size') ? gathered.size() : undefined,
    has('contents') ? gathered.contents() : undefined,
    has('scan') ? gathered.scan() : undefined,
    has('baseline') ? gathered.baseline() : undefined,
    has('tests') ? gathered.tests() : undefined,
    has('base') ? gathered.base() : undefined,
  ]);
  return {
    get image() {
      return image ?? missing('image');
    },
    get size() {
      return size ?? missing('size');
    },
    get contents() {
      return contents ?? missing('contents');
    },
    get scan() {
      return scan ?? missing('scan');
    },
    get baseline() {
      return baseline ?? missing('baseline');
    },
    get tests() {
      return tests ?? missing('tests');
    },
    get base() {
      return base ?? missing('base');
    },
  };
}

function once(gatherers: Gatherers): Gatherers {
  return {
    image: memo(gatherers.image),
    size: memo(gatherers.size),
    contents: memo(gatherers.contents),
    scan: memo(gatherers.scan),
    baseline: memo(gatherers.baseline),
    tests: memo(gatherers.tests),
    base: memo(gatherers.base),
  };
}

function memo<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
