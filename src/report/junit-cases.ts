import type { Finding } from '../check/finding.ts';
import type { GateResult } from '../check/gate.ts';
import type { ImageReport, ReportedTest } from './result.ts';
import { testVerdict } from './test-verdict.ts';
import { findingsOf, isWarned, warnWord } from './view.ts';
import { place } from './words.ts';

/** One case of a suite. All text may be hostile. */
export interface Case {
  readonly name: string;
  readonly ms: number;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly lines: readonly string[];
  /** The Dockerfile. */
  readonly file?: string;
}

/** Findings that are listed in one case. */
const listedFindings = 100;

/** The case of one gate, and of the gate of tests one for each test that ran. */
export function gateCases(gate: GateResult, image: ImageReport): readonly Case[] {
  const on = gate.platform === undefined || image.platforms.length < 2 ? '' : ` (${gate.platform})`;
  const ran = gate.gate === 'tests' ? (image.tests ?? []) : [];
  const tests = ran
    .filter(({ platform }) => platform === gate.platform)
    .map((one) => testCase(one, gate, image, on));
  return [gateCase(gate, image, `${gate.gate}${on}`), ...tests];
}

/**
 * What is not asked at all is no answer; of an image that nobody asked for nothing is said.
 * @param why it is not asked
 */
export function skippedCases({ skip, gates, state, dockerfile }: ImageReport, why: string): readonly Case[] {
  if (state === 'skipped' || (state === 'planned' && gates.length === 0)) return [];
  return skip
    .filter((name) => gates.every(({ gate }) => gate !== name))
    .map((name) => ({
      name,
      ms: 0,
      file: dockerfile,
      outcome: 'skipped',
      message: `not asked: ${why}: [${name}]`,
      lines: [],
    }));
}

/** As its gate has judged it: one that gave no answer has not passed, and where the gate is broken nobody knows. */
function testCase(test: ReportedTest, gate: GateResult, image: ImageReport, on: string): Case {
  const { name, outcome, durationMs, output } = test;
  const { kind, faults } = testVerdict(test, { ...image, gates: [gate] });
  const [worst, ...others] = faults;
  const told = (kind === 'failed' ? others : faults).map(faultLine);
  const lines = [...told, ...output.slice(-50_000).split('\n').slice(-50)];
  const base = { name: `test: ${name}${on}`, ms: durationMs, lines, type: 'tests' };
  if (outcome.kind === 'unknown') return { ...base, outcome: 'error', message: outcome.problem.what };
  if (kind === 'unknown') return { ...base, outcome: 'skipped', message: 'not judged: its gate is broken' };
  return kind !== 'failed' || worst === undefined
    ? { ...base, outcome: 'passed' }
    : { ...base, outcome: 'failure', message: worst.message.slice(0, 5000) };
}

/** What is wrong with a test's answer, and why it fails nothing where it does not. */
function faultLine(fault: Finding): string {
  const { message, waiver } = fault;
  const why =
    waiver !== undefined
      ? ` (accepted until ${waiver.until}: ${waiver.reason})`
      : isWarned(fault)
        ? ` (${warnWord('tests')})`
        : '';
  return `${message.slice(0, 5000)}${why}`;
}

function gateCase(gate: GateResult, image: ImageReport, name: string): Case {
  const base = { name, ms: gate.durationMs, file: image.dockerfile, type: gate.gate };
  if (gate.state === 'broken') {
    const { what, meant, todo, log } = gate.problem;
    const lines = [meant, todo, ...(log ?? []).slice(-50)].filter((line) => line !== undefined);
    return { ...base, outcome: 'error', message: what, lines };
  }
  const findings = findingsOf({ ...image, gates: [gate] });
  const shown = findings.slice(0, listedFindings).map((finding) => findingLine(finding));
  const rest = findings.length - shown.length;
  const lines = [...(gate.notes ?? []), ...shown, ...(rest > 0 ? [`… and ${rest} more in report.json`] : [])];
  if (gate.state === 'passed') return { ...base, outcome: 'passed', lines };
  const blocking = findings.filter(({ blocks }) => blocks);
  const [first] = blocking;
  const more = blocking.length > 1 ? ` (and ${blocking.length - 1} more)` : '';
  return {
    ...base,
    outcome: 'failure',
    message: `${first?.message.slice(0, 5000) ?? 'failed'}${more}`,
    lines,
  };
}

/** `blocks high CVE-2026-1 /usr/lib/x: message (base debian) → what to do`. */
function findingLine(finding: Finding): string {
  const { blocks, severity, rule, message, path, origin, waiver, todo } = finding;
  const at = finding.file === undefined ? path : place({ ...finding, file: finding.file });
  const parts = [
    waiver !== undefined ? `accepted until ${waiver.until} (${waiver.reason})` : blocks ? 'blocks' : '',
    severity,
    rule,
    at ?? '',
  ].filter((part) => part !== '');
  const only = isWarned(finding) ? ` (${warnWord(finding.gate)})` : '';
  const from = origin?.kind === 'base' ? ` (from base ${origin.name})` : '';
  return `${parts.join(' ')}: ${message.slice(0, 5000)}${from}${only}${todo === undefined ? '' : ` → ${todo.slice(0, 5000)}`}`;
}
