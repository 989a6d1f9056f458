import { surroundingsFailed } from '../../problem.ts';
import type { ImageContents } from '../layers/contents.ts';
import { packageListIn } from './package-lists.ts';
import type { ScanReport } from './report.ts';

/**
 * Makes sure that the scan has seen the distribution's packages. Trivy leaves them all out, and says nothing of it in
 * its report, where it cannot tell the distribution (`Unsupported os`), or knows no vulnerabilities of it.
 * @throws Problem (surroundings) where the image lists packages that the scan does not know
 */
export function mustKnowPackages({ installed, os }: ScanReport, contents: ImageContents): void {
  if (installed.some(({ isSystem }) => isSystem)) return;
  const list = packageListIn(contents);
  if (list === undefined) return;
  if (os === undefined)
    throw surroundingsFailed(`Trivy has not read ${list}: it does not know the image's distribution`, {
      todo: 'Keep what names it: /etc/os-release, and of Debian /etc/debian_version as well. Of a distribution that Trivy knows nothing of, the policy can skip what asks for its packages',
    });
  throw surroundingsFailed(`Trivy has not read ${list}: it does not know the packages of ${os}`, {
    todo: `Build on a distribution that Trivy knows, or let the policy skip what asks for the packages of ${os}`,
  });
}

/**
 * Makes sure that the vulnerability database can have something to say of the distribution. Debian’s are listed by its
 * releases: of `forky/sid` there are never any. Source: trivy-db, pkg/vulnsrc/debian/debian.go, `parseDistributions`.
 * @throws Problem (surroundings) where it cannot
 */
export function mustBeListed({ installed, os = '', vulnerabilities }: ScanReport): void {
  const system = new Set(installed.filter(({ isSystem }) => isSystem).map(({ name }) => name));
  const isUnreleased = /^debian [^\s/]+\/sid$/.test(os) && system.size > 0;
  if (!isUnreleased || vulnerabilities.some(({ PkgName }) => system.has(PkgName))) return;
  throw surroundingsFailed(
    `Trivy's database has nothing about ${os}: Debian's vulnerabilities are listed by its releases`,
    { todo: 'Build on a release of Debian, or let the policy skip the gate vulnerabilities for this image' },
  );
}
