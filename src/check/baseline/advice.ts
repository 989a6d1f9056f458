import type { Unknown } from '../../memory/remembered.ts';

/** What to do where `only-new` has no SBOM: publishing with only-new alone would want one, too. */
export const keepSbomOnce =
  'Publish the base branch’s image once with skip: [vulnerabilities] beside only-new, or take only-new out of the policy';

/** What to do where nobody knows what is kept beside the base branch's image. */
export function adviceFor({ isListed }: Pick<Unknown, 'isListed'>): string {
  return isListed
    ? 'Run again; where that does not help, publish the base branch’s image again, once with skip: [size, vulnerabilities]'
    : 'Run again when the registry answers, with a login that may read where it wants one';
}
