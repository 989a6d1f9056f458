import type { BuildWarning } from '../../build/built.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';

/**
 * BuildKit's warnings as findings, without repetitions (BuildKit warns once for every platform). What hadolint says,
 * too, is for mergeFindings.
 */
export function buildkitFindings(warnings: readonly BuildWarning[]): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const warning of warnings) {
    // What was recorded as a finding of ours is no warning of BuildKit's, whose rules are capitalised.
    if (/^[a-z]/.test(warning.rule)) continue;
    const key = JSON.stringify([warning.image, warning.rule, warning.file, warning.line, warning.message]);
    if (!findings.has(key)) findings.set(key, toFinding(warning));
  }
  return [...findings.values()];
}

function toFinding(warning: BuildWarning): Finding {
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
    fingerprint: fingerprintOf(['lint', warning.rule, warning.file ?? '', warning.message]),
    blocks: false,
  };
}
