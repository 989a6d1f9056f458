import type { Finding } from '../check/finding.ts';
import type { ImageReport, ReportedTest } from './result.ts';
import { isWarned } from './view.ts';

/** What its gate says of one test. */
export interface TestVerdict {
  readonly kind: 'passed' | 'failed' | 'warned' | 'accepted' | 'unknown';
  /** What is wrong with its answer: what blocks comes first. */
  readonly faults: readonly Finding[];
}

/**
 * A test is judged by its gate: one that gave no answer has not passed, and where the gate is broken nobody knows. Its
 * findings begin with the test's name in quotes.
 */
export function testVerdict({ name, platform, outcome }: ReportedTest, image: ImageReport): TestVerdict {
  const gate = image.gates.find((one) => one.gate === 'tests' && one.platform === platform);
  const faults = (gate?.findings ?? [])
    .filter(({ message }) => message.startsWith(`${JSON.stringify(name)} `))
    .sort((a, b) => Number(b.blocks) - Number(a.blocks));
  if (outcome.kind === 'unknown' || gate === undefined || gate.state === 'broken')
    return { kind: 'unknown', faults };
  if (faults.some(({ blocks }) => blocks)) return { kind: 'failed', faults };
  if (faults.some((finding) => isWarned(finding))) return { kind: 'warned', faults };
  return { kind: faults.length === 0 ? 'passed' : 'accepted', faults };
}
