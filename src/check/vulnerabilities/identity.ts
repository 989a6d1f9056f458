import type { Vulnerability } from './report.ts';

/**
 * What makes a vulnerability the same in two versions of an image: its name, the package and where that is. The
 * version is no part of it: an update that does not mend it brings nothing new.
 */
export function identityOf({ VulnerabilityID, PkgName, PkgPath = '' }: Vulnerability): string {
  return JSON.stringify([VulnerabilityID, PkgName, PkgPath]);
}
