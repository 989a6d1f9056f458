import { badRequest } from '../problem.ts';
import { isForAll, type SourceControl } from './control.ts';
import type { Distribution } from './distribution.ts';

/** One run of dpkg-buildpackage that is wanted. */
export interface DebBuild {
  /** For names of targets: `debian-12-amd64`. */
  readonly name: string;
  readonly distribution: Distribution;
  readonly platform: string;
  /** `-b`: all packages; `-B`: those of this architecture, the others are built elsewhere. */
  readonly kind: '-b' | '-B';
  /** The whole version. */
  readonly version: string;
}

/** Whether a version says which distribution it is for; `auto`: where there are several. */
export type SuffixWish = 'auto' | 'true' | 'false';

/**
 * What is built where. What runs on every architecture is built on the first platform only; where that is all there
 * is, in the first distribution only, too.
 * @param base the version before anything stands for a distribution
 * @throws Problem (request) when two packages would have the same name
 */
export function decideBuilds(
  control: Pick<SourceControl, 'packages'>,
  distributions: readonly Distribution[],
  platforms: readonly string[],
  base: string,
  wish: SuffixWish,
): readonly DebBuild[] {
  refuseTwins(distributions);
  const isOne = isForAll(control);
  if (wish === 'false' && distributions.length > 1 && !isOne)
    throw badRequest('suffix is false, and packages for several distributions would have the same names', {
      todo: 'Leave suffix out, or build for one distribution at a time',
    });
  const hasSuffix = wish === 'true' || (wish === 'auto' && distributions.length > 1 && !isOne);
  const [distributionsToUse, platformsToUse] = isOne
    ? [distributions.slice(0, 1), platforms.slice(0, 1)]
    : [distributions, platforms];
  return distributionsToUse.flatMap((distribution) =>
    platformsToUse.map((platform, index) => ({
      name: placeName(distribution, platform),
      distribution,
      platform,
      kind: index === 0 ? ('-b' as const) : ('-B' as const),
      version: hasSuffix ? `${base}${distribution.suffix}` : base,
    })),
  );
}

/** A distribution on a platform, for names of targets and folders. */
export function placeName({ name }: Distribution, platform: string): string {
  return `${name}-${platform.replace(/^linux\//, '').replaceAll('/', '-')}`;
}

/** A distribution on a platform, for people. */
export function placeAbout({ about }: Distribution, platform: string): string {
  return `${about}, ${platform}`;
}

function refuseTwins(distributions: readonly Distribution[]): void {
  for (const [index, one] of distributions.entries()) {
    const other = distributions.slice(0, index).find(({ name }) => name === one.name);
    if (other !== undefined)
      throw badRequest(`${other.image} and ${one.image} are both ${one.about}`, {
        todo: 'Name each distribution once',
      });
  }
}
