import type { ImagePolicy } from '../../request/policy.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { GateResult } from '../gate.ts';
import { rank, reaches } from '../severity.ts';
import type { ScanReport, Vulnerability } from './report.ts';

type VulnerabilitySeverity = ImagePolicy['severity'];

/** What is judged: an image on a platform. */
export interface Subject {
  readonly image: string;
  readonly platform: string;
}

/**
 * Holds what a scan has found against the policy: a vulnerability blocks when it is at least as severe as the
 * policy says, and, where the policy ignores unfixed ones, when there is a version that fixes it.
 * @param databaseDate day of the vulnerability database (`2026-11-21`), for the notes
 */
export function judgeVulnerabilities(
  subject: Subject,
  report: ScanReport,
  policy: Pick<ImagePolicy, 'severity' | 'ignoreUnfixed'>,
  databaseDate: string | undefined,
  durationMs: number,
): GateResult {
  const findings = new Map<string, Finding>();
  for (const vulnerability of report.vulnerabilities) {
    const finding = findingOf(subject, vulnerability, policy);
    const known = findings.get(finding.fingerprint);
    if (!known || (finding.blocks && !known.blocks)) findings.set(finding.fingerprint, finding);
  }
  const sorted = [...findings.values()].sort(worstFirst);
  return {
    gate: 'vulnerabilities',
    image: subject.image,
    platform: subject.platform,
    state: sorted.some((finding) => finding.blocks) ? 'failed' : 'passed',
    findings: sorted,
    durationMs,
    notes: notesOf(report, databaseDate),
  };
}

/** No fix exists as far as the database knows. Trivy's own `--ignore-unfixed` looks at the status alone. */
export function isUnfixed(vulnerability: Pick<Vulnerability, 'Status' | 'FixedVersion'>): boolean {
  return (vulnerability.FixedVersion ?? '') === '' && vulnerability.Status !== 'fixed';
}

function findingOf(
  subject: Subject,
  found: Vulnerability,
  policy: Pick<ImagePolicy, 'severity' | 'ignoreUnfixed'>,
): Finding {
  const severity = severityOf(found.Severity);
  const unfixed = isUnfixed(found);
  const help = webPage(found.PrimaryURL);
  const installed = [found.PkgName, found.InstalledVersion].filter(Boolean).join(' ');
  const place = found.PkgPath ? ` (${found.PkgPath})` : '';
  return {
    gate: 'vulnerabilities',
    rule: found.VulnerabilityID,
    severity,
    image: subject.image,
    platform: subject.platform,
    message: `${installed}${place}: ${found.Title ?? found.VulnerabilityID}`,
    todo: todoFor(found, unfixed),
    ...(help === undefined ? {} : { help }),
    fingerprint: fingerprintOf([
      'vulnerabilities',
      subject.image,
      found.VulnerabilityID,
      found.PkgName,
      found.PkgPath ?? '',
    ]),
    blocks: reaches(severity, policy.severity) && !(policy.ignoreUnfixed && unfixed),
  };
}

function todoFor(found: Vulnerability, unfixed: boolean): string {
  if (found.FixedVersion) return `Update ${found.PkgName} to ${found.FixedVersion}`;
  if (!unfixed) return `Update ${found.PkgName}: a fixed version exists`;
  return `No fix is known (${found.Status ?? 'status unknown'}): replace or remove ${found.PkgName}, or ignore it in .trivyignore`;
}

/** A severity that we do not know counts as Trivy's own UNKNOWN. */
function severityOf(text: string | undefined): VulnerabilitySeverity {
  switch (text?.toLowerCase()) {
    case 'critical':
      return 'critical';
    case 'high':
      return 'high';
    case 'medium':
      return 'medium';
    case 'low':
      return 'low';
    default:
      return 'unknown';
  }
}

function webPage(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\/[^\s<>"]+$/.test(url) ? url : undefined;
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    Number(b.blocks) - Number(a.blocks) ||
    rank(a.severity) - rank(b.severity) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function notesOf(report: ScanReport, databaseDate: string | undefined): string[] {
  return [
    `vulnerability database of ${databaseDate ?? 'an unknown date'}`,
    report.packages === 0
      ? 'no packages found: nothing to compare with the database'
      : counted(report.packages, 'package'),
    ...(report.ignored > 0 ? [`${counted(report.ignored, 'finding')} hidden by the ignore file`] : []),
    ...(report.endOfLife ? [`${report.os ?? 'the distribution'} gets no more security fixes`] : []),
  ];
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
