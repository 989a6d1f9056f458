import { badRequest } from '../problem.ts';
import { isForPlatform } from './architectures.ts';
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
 * is, in the first distribution only, too. Where a platform has no package of its own, nothing is built.
 * @param platforms normalised
 * @param base the version before anything stands for a distribution
 * @throws Problem (request) when two packages would have the same name, or no platform has a package
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
  if (hasSuffix) refuseNumberless(distributions);
  const [distributionsToUse, platformsToUse] = isOne
    ? [distributions.slice(0, 1), platforms.slice(0, 1)]
    : [distributions, platformsWithPackages(control, platforms)];
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

/** @throws Problem (request) where there is none */
function platformsWithPackages(
  { packages }: Pick<SourceControl, 'packages'>,
  platforms: readonly string[],
): readonly string[] {
  const all = packages.flatMap(({ architectures }) => architectures);
  const found = platforms.filter(
    (platform, index) => (index === 0 && all.includes('all')) || isForPlatform(all, platform),
  );
  if (found.length === 0)
    throw badRequest(
      `No package is for ${platforms.join(', ')}: they are for ${[...new Set(all)].join(' ')}`,
      {
        todo: 'Name other platforms, or other architectures in debian/control',
      },
    );
  return found;
}

/** What comes after all releases has no suffix, and there is one such place. */
function refuseNumberless(distributions: readonly Distribution[]): void {
  const found = distributions.filter(({ suffix }) => suffix === '');
  if (found.length > 1)
    throw badRequest(
      `${found.map(({ about }) => about).join(' and ')} have no number: their packages would have the same names`,
      { todo: 'Build for one of them at a time' },
    );
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
