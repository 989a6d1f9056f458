import type { ImagePolicy } from '../../request/policy.ts';
import type { BaseFacts, Judgement, Subject } from '../facts.ts';
import type { Finding, Origin } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { LayerSize } from '../gate.ts';
import { placesOf, type Place } from '../places.ts';
import { rank, reaches } from '../severity.ts';
import { identityOf } from './identity.ts';
import { endedIgnores, rulesIn, tellEndedIgnore } from './ignore-findings.ts';
import { notesOf } from './notes.ts';
import type { Vulnerability } from './report.ts';
import type { KnownDatabase, Scan } from './trivy.ts';

type VulnerabilitySeverity = ImagePolicy['severity'];
type Demands = Pick<ImagePolicy, 'severity' | 'ignoreUnfixed'>;

/** What is judged: an image on a platform. */
export type Judged = Pick<Subject, 'image' | 'platform' | 'dockerfile'>;

/** A scan that has compared the packages with a database. */
export type KnownScan = Scan & { readonly database: KnownDatabase };

/** What is known beside the scan. */
export interface Around {
  readonly base?: BaseFacts;
  /** The image's, bottom first: which line brought what. */
  readonly layers?: readonly LayerSize[];
  /** The base branch's image, where only what it does not have may block. */
  readonly before?: KnownBefore;
}

/** An image that was scanned with today's database. */
export interface KnownBefore {
  readonly from: string;
  readonly vulnerabilities: readonly Vulnerability[];
}

/**
 * Holds what a scan has found against the policy: a vulnerability blocks when it is at least as severe as the
 * policy says, and, where the policy ignores unfixed ones, when there is a version that fixes it; and with `before`
 * only when that image does not have it.
 */
export function judgeVulnerabilities(
  judged: Judged,
  scan: KnownScan,
  policy: Demands,
  { base, layers, before }: Around = {},
): Judgement {
  const places = placesOf(judged.dockerfile, base, layers);
  const old = new Set(before?.vulnerabilities.map(identityOf));
  const findings = new Map<string, Finding>();
  for (const found of scan.report.vulnerabilities) {
    const knownIn = old.has(identityOf(found)) ? before?.from : undefined;
    const finding = tellEndedIgnore(
      findingOf(judged, found, policy, places.diffId(found.Layer?.DiffID), knownIn),
      scan.ignoreFile,
    );
    const known = findings.get(finding.fingerprint);
    if (!known || (finding.blocks && !known.blocks)) findings.set(finding.fingerprint, finding);
  }
  const sorted = [...findings.values()].sort(worstFirst);
  const { image, platform } = judged;
  const ended =
    scan.ignoreFile === undefined
      ? []
      : endedIgnores({ image, platform }, scan.ignoreFile, rulesIn(scan.report));
  return { findings: [...sorted, ...ended], ...notesOf(scan, sorted, base, before, old) };
}

/** No fix exists as far as the database knows. Trivy's own `--ignore-unfixed` looks at the status alone. */
export function isUnfixed(vulnerability: Pick<Vulnerability, 'Status' | 'FixedVersion'>): boolean {
  return (vulnerability.FixedVersion ?? '') === '' && vulnerability.Status !== 'fixed';
}

function findingOf(
  { image, platform, dockerfile }: Judged,
  found: Vulnerability,
  policy: Demands,
  place: Place,
  knownIn: string | undefined,
): Finding {
  const severity = severityOf(found.Severity);
  const unfixed = isUnfixed(found);
  const help = webPage(found.PrimaryURL);
  const installed = [found.PkgName, found.InstalledVersion].filter(Boolean).join(' ');
  const path = found.PkgPath ? `/${found.PkgPath.replace(/^\//, '')}` : undefined;
  return {
    gate: 'vulnerabilities',
    rule: found.VulnerabilityID,
    severity,
    image,
    platform,
    ...place,
    message: `${installed}${path === undefined ? '' : ` (${path})`}: ${found.Title ?? found.VulnerabilityID}`,
    todo: `${todoFor(found, unfixed, place.origin, dockerfile.path)}${knownIn === undefined ? '' : ` (${knownIn} has it, too)`}`,
    ...(help === undefined ? {} : { help }),
    ...(path === undefined ? {} : { path }),
    package: {
      name: found.PkgName,
      version: found.InstalledVersion ?? '',
      ...(found.FixedVersion ? { fixed: found.FixedVersion } : {}),
    },
    fingerprint: fingerprintOf([
      'vulnerabilities',
      image,
      found.VulnerabilityID,
      found.PkgName,
      found.PkgPath ?? '',
    ]),
    blocks: knownIn === undefined && reaches(severity, policy.severity) && !(policy.ignoreUnfixed && unfixed),
  };
}

function todoFor(
  found: Vulnerability,
  unfixed: boolean,
  origin: Origin | undefined,
  dockerfile: string,
): string {
  const { PkgName: name, FixedVersion: fixed } = found;
  if (unfixed)
    return `No fix is known (${found.Status ?? 'status unknown'}): replace or remove ${name}, or accept it until a day with a waiver and its reason`;
  const mended = fixed ? `${name} to ${fixed}` : `${name}: a fixed version exists`;
  if (origin === undefined) return `Update ${mended}`;
  return origin.kind === 'own'
    ? `In ${dockerfile}, update ${mended}`
    : `Update the base ${origin.name}, which brings ${name}${fixed ? ` (mended in ${fixed})` : ''}`;
}

/** A severity that we do not know counts as Trivy's own UNKNOWN. */
export function severityOf(text: string | undefined): VulnerabilitySeverity {
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
