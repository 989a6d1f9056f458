import type { Gate, Subject } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { placesOf, type Place } from '../places.ts';
import { ruleHelp } from '../rule-help.ts';
import { mustKnowPackages } from '../vulnerabilities/known-packages.ts';
import type { InstalledPackage } from '../vulnerabilities/report.ts';
import { allHold } from './all-hold.ts';
import { deniedIn } from './denied.ts';

/** Licences that the policy denies, of all packages that the scan knows; a package is one finding. */
export const licensesGate: Gate = {
  name: 'licenses',
  needs: ({ denyLicenses }) => (denyLicenses.length === 0 ? undefined : ['scan', 'contents', 'base', 'size']),
  judge: (subject, { scan, contents, base, size }) => {
    mustKnowPackages(scan.report, contents);
    const places = placesOf(subject.dockerfile, base, size.layers);
    const { installed } = scan.report;
    const deny = subject.policy.denyLicenses;
    const findings = installed.flatMap((one) => {
      const denied = [...new Set(one.licenses.flatMap((text) => deniedIn(text, deny)))];
      return denied.length === 0 ? [] : [findingOf(subject, one, denied, places.diffId(one.diffId))];
    });
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
  { image, platform }: Subject,
  { name, version, path }: InstalledPackage,
  denied: readonly string[],
  place: Place,
): Finding {
  const { origin } = place;
  const inImage = path === undefined ? undefined : `/${path.replace(/^\//, '')}`;
  return {
    gate: 'licenses',
    rule: denied.toSorted().join(allHold),
    severity: 'error',
    image,
    platform,
    ...place,
    message: `${name} ${version}${inImage === undefined ? '' : ` (${inImage})`} is under ${denied.join(' and ')}`,
    todo:
      origin?.kind === 'base'
        ? `It comes from the base ${origin.name}: use a base without it, or accept it with a waiver`
        : `Remove ${name}, replace it, or accept it with a waiver`,
    help: ruleHelp('licenses'),
    ...(inImage === undefined ? {} : { path: inImage }),
    package: { name, version },
    fingerprint: fingerprintOf(['licenses', image, denied.toSorted().join(allHold), name, path ?? '']),
    blocks: true,
  };
}
