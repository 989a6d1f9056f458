import type { FoundAsset } from '../host/releases.ts';
import type { Asset } from './asset.ts';

/** What a release has, beside what it is to have. */
export interface Compared {
  readonly same: readonly Asset[];
  readonly missing: readonly Asset[];
  /** There under the same name, with other bytes. */
  readonly different: readonly { readonly asset: Asset; readonly found: FoundAsset }[];
  /** What broken uploads have left under these names. */
  readonly broken: readonly FoundAsset[];
  /** Names of what was given by nobody here. */
  readonly foreign: readonly string[];
}

/**
 * Compares the files of a release with those that were given, by name, size and digest.
 * @param found each with its digest: what GitHub does not tell has been looked up by then
 */
export function compareAssets(wanted: readonly Asset[], found: readonly FoundAsset[]): Compared {
  const whole = new Map(found.filter(({ isWhole }) => isWhole).map((one) => [one.name, one]));
  const names = new Set(wanted.map(({ name }) => name));
  const isSame = (asset: Asset): boolean => {
    const other = whole.get(asset.name);
    return other?.size === asset.size && other.digest === asset.digest;
  };
  return {
    same: wanted.filter(isSame),
    missing: wanted.filter(({ name }) => !whole.has(name)),
    different: wanted.flatMap((asset) => {
      const other = whole.get(asset.name);
      return other === undefined || isSame(asset) ? [] : [{ asset, found: other }];
    }),
    broken: found.filter(({ isWhole, name }) => !isWhole && names.has(name)),
    foreign: [...whole.keys()].filter((name) => !names.has(name)),
  };
}

/** Whose digest has to be looked up to be compared: the server says none, and nothing else tells them apart. */
export function undecided(wanted: readonly Asset[], found: readonly FoundAsset[]): readonly FoundAsset[] {
  return found.filter(
    ({ name, size, digest, isWhole }) =>
      isWhole && digest === undefined && wanted.some((one) => one.name === name && one.size === size),
  );
}
