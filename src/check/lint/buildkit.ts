import type { BuildWarning } from '../../build/built.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { countRepetitions } from './repetitions.ts';

/**
 * BuildKit's warnings as findings, without repetitions (BuildKit warns once for every platform). What hadolint says,
 * too, is for mergeFindings.
 */
export function buildkitFindings(warnings: readonly BuildWarning[]): readonly Finding[] {
  const once = new Map<string, BuildWarning>();
  for (const warning of warnings) {
    // What was recorded as a finding of ours is no warning of BuildKit's, whose rules are capitalised.
    if (/^[a-z]/.test(warning.rule)) continue;
    const key = JSON.stringify([warning.image, warning.rule, warning.file, warning.line, warning.message]);
    if (!once.has(key)) once.set(key, warning);
  }
  const numberOf = countRepetitions();
  // Platforms are built side by side: what comes first says nothing.
  const byLine = [...once.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const numbers = new Map(byLine.map((one) => [one, numberOf([one.image, ...identityOf(one)])]));
  return [...once.values()].map((one) => toFinding(one, numbers.get(one) ?? '1'));
}

function identityOf({ rule, file, message }: BuildWarning): readonly string[] {
  return ['lint', rule, file ?? '', message];
}

function toFinding(warning: BuildWarning, number: string): Finding {
  return {
    gate: 'lint',
    rule: warning.rule,
    severity: 'warning',
    image: warning.image,
    ...(warning.file === undefined ? {} : { file: warning.file }),
    ...(warning.line === undefined ? {} : { line: warning.line }),
    ...(warning.endLine === undefined ? {} : { endLine: warning.endLine }),
    message: warning.message,
    ...(warning.url === undefined ? {} : { help: warning.url }),
    fingerprint: fingerprintOf([...identityOf(warning), number]),
    blocks: false,
  };
}
