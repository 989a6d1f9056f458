import type { BuildWarning } from '../../build/built.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';

/**
 * BuildKit's rules that hadolint has, too (BuildKit frontend/dockerfile/linter/ruleset.go; hadolint README, "Rules").
 * hadolint's is kept: it knows the column, levels and the user's own overrides.
 */
const sameOnTheLine: Readonly<Record<string, string>> = {
  MaintainerDeprecated: 'DL4000',
  WorkdirRelativePath: 'DL3000',
  DuplicateStageName: 'DL3024',
  ReservedStageName: 'DL3063',
  JSONArgsRecommended: 'DL3025',
  SecretsUsedInArgOrEnv: 'DL3064',
  RedundantTargetPlatform: 'DL3065',
  FromPlatformFlagConstDisallowed: 'DL3029',
};

/** BuildKit names the instruction that is lost, hadolint the one that wins: these are the same in the whole file. */
const sameInTheFile: readonly { readonly message: RegExp; readonly rule: string }[] = [
  { message: /^Multiple CMD /, rule: 'DL4003' },
  { message: /^Multiple ENTRYPOINT /, rule: 'DL4004' },
  { message: /^Multiple HEALTHCHECK /, rule: 'DL3012' },
];

/**
 * BuildKit's warnings as findings, without those that hadolint has reported already and without repetitions
 * (BuildKit warns once for every platform).
 * @param known hadolint's findings
 */
export function buildkitFindings(warnings: readonly BuildWarning[], known: readonly Finding[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const warning of warnings) {
    if (known.some((finding) => saysTheSame(finding, warning))) continue;
    const key = JSON.stringify([warning.image, warning.rule, warning.file, warning.line, warning.message]);
    if (!findings.has(key)) findings.set(key, toFinding(warning));
  }
  return [...findings.values()];
}

function saysTheSame(finding: Finding, warning: BuildWarning): boolean {
  if (finding.image !== warning.image || finding.file !== warning.file) return false;
  if (sameOnTheLine[warning.rule] === finding.rule) return finding.line === warning.line;
  return (
    warning.rule === 'MultipleInstructionsDisallowed' &&
    sameInTheFile.some(({ message, rule }) => rule === finding.rule && message.test(warning.message))
  );
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
