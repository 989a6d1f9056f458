import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { GateResult } from '../gate.ts';
import { ruleHelp } from '../rule-help.ts';
import { tellEnded } from '../waivers.ts';
import type { IgnoreEntry, IgnoreFile } from './ignore-file.ts';
import type { ScanReport } from './report.ts';

/** What names the image that a finding about the ignore file is shown at. */
interface At {
  readonly image: string;
  readonly platform?: string;
}

/** The rules that a scan has found or that the ignore file has hidden in it. */
export function rulesIn({ vulnerabilities, secrets, suppressed }: ScanReport): readonly string[] {
  return [
    ...vulnerabilities.map(({ VulnerabilityID }) => VulnerabilityID),
    ...secrets.map(({ rule }) => rule),
    ...suppressed.map(({ rule }) => rule),
  ];
}

/** A finding that an entry has hidden until it ended says so. */
export function tellEndedIgnore(finding: Finding, ignores: IgnoreFile | undefined): Finding {
  const entry = ignores?.entries.find(({ rule, isOver }) => isOver && rule === finding.rule);
  if (ignores === undefined || entry === undefined) return finding;
  const day = entry.ends === undefined ? '' : ` on ${entry.ends}`;
  return tellEnded(finding, `its entry at ${ignores.file}:${entry.line} has ended${day}`);
}

/**
 * Entries that have ended while what they hid is in the image. They do not block: what they hid does, where the policy
 * says so.
 */
export function endedIgnores(
  at: At,
  { file, entries }: IgnoreFile,
  rules: readonly string[],
): readonly Finding[] {
  return entries
    .filter(({ rule, isOver }) => isOver && rules.includes(rule))
    .map((entry) =>
      findingOf(
        at,
        file,
        entry,
        `Update what ${entry.rule} was found in, or give the entry a new day`,
        `no longer hides it`,
      ),
    );
}

/**
 * Tells of entries that nothing was found for in any image: at the first image, once. Where a gate gave no answer
 * nobody knows, and nothing is said.
 * @param results of all images of the run; none of them may have been recalled without a scan
 * @param unused what `Scanner.unusedIgnores` gives
 */
export function withUnusedIgnores(
  results: readonly GateResult[],
  unused: IgnoreFile | undefined,
): readonly GateResult[] {
  const gate = 'vulnerabilities';
  const first = results.findIndex((one) => one.gate === gate);
  const isKnown = results.every((one) => one.gate !== gate || one.state !== 'broken');
  if (unused === undefined || unused.entries.length === 0 || first === -1 || !isKnown) return results;
  return results.map((result, index) => {
    if (index !== first) return result;
    const { image, platform } = result;
    const at: At = { image, ...(platform === undefined ? {} : { platform }) };
    const told = unused.entries.map((entry) =>
      findingOf(at, unused.file, entry, 'Remove it', 'hides nothing: it was not found in any image'),
    );
    return { ...result, findings: [...result.findings, ...told] };
  });
}

function findingOf(at: At, file: string, entry: IgnoreEntry, todo: string, what: string): Finding {
  const rule = entry.isOver ? 'waiver-expired' : 'waiver-unused';
  const ended = entry.isOver && entry.ends !== undefined ? ` has ended on ${entry.ends} and` : '';
  return {
    gate: 'vulnerabilities',
    rule,
    severity: 'warning',
    ...at,
    file,
    line: entry.line,
    message: `The entry for ${entry.rule}${ended} ${what}`,
    todo,
    help: ruleHelp('waivers'),
    fingerprint: fingerprintOf(['vulnerabilities', 'waiver', file, entry.rule]),
    blocks: false,
  };
}
