import type { Gate, Subject } from '../facts.ts';
import type { Finding, Origin } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { ruleHelp } from '../rule-help.ts';
import { originOf } from '../vulnerabilities/origin.ts';
import type { InstalledPackage } from '../vulnerabilities/report.ts';
import { deniedIn } from './denied.ts';

/** Licences that the policy denies, of all packages that the scan knows. */
export const licensesGate: Gate = {
  name: 'licenses',
  needs: ({ denyLicenses }) => (denyLicenses.length === 0 ? undefined : ['scan', 'base', 'size']),
  judge: (subject, { scan, base }) => {
    const { installed } = scan.report;
    const deny = subject.policy.denyLicenses;
    const findings = installed.flatMap((one) =>
      [...new Set(one.licenses.flatMap((text) => deniedIn(text, deny)))].map((license) =>
        findingOf(subject, one, license, originOf(base, one.diffId)),
      ),
    );
    const unique = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    const silent = installed.filter(({ licenses }) => licenses.length === 0).length;
    return {
      findings: [...unique.values()],
      notes: [
        `${installed.length} ${installed.length === 1 ? 'package' : 'packages'}` +
          (silent === 0 ? '' : `, ${silent} of them without a licence that is known`),
      ],
    };
  },
};

function findingOf(
  { image, platform, dockerfile }: Subject,
  { name, version, path }: InstalledPackage,
  license: string,
  origin: Origin | undefined,
): Finding {
  const place = path === undefined ? undefined : `/${path.replace(/^\//, '')}`;
  return {
    gate: 'licenses',
    rule: license,
    severity: 'error',
    image,
    platform,
    file: dockerfile.path,
    message: `${name} ${version}${place === undefined ? '' : ` (${place})`} is under ${license}`,
    todo:
      origin?.kind === 'base'
        ? `It comes from the base ${origin.name}: use a base without it, or accept it with a waiver`
        : `Remove ${name}, replace it, or accept it with a waiver`,
    help: ruleHelp('licenses'),
    ...(place === undefined ? {} : { path: place }),
    package: { name, version },
    ...(origin === undefined ? {} : { origin }),
    fingerprint: fingerprintOf(['licenses', image, license, name, path ?? '']),
    blocks: true,
  };
}
