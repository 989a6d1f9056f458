import type { BranchPlace } from './branch.ts';
import type { BucketPlace } from './bucket/address.ts';
import type { Next } from './next.ts';
import type { Reach } from './reach.ts';
import type { Bench, Purpose } from './step.ts';

/** Where a repository lives. */
export type Place =
  /** `root` is absolute, `folder` as it was given. */
  | { readonly kind: 'folder'; readonly folder: string; readonly root: string }
  /** `folder` is in the branch. */
  | { readonly kind: 'branch'; readonly at: BranchPlace; readonly folder: string }
  | { readonly kind: 'bucket'; readonly at: BucketPlace };

/** As people are told of it. */
export function placeName(place: Place): string {
  switch (place.kind) {
    case 'folder':
      return place.folder;
    case 'branch':
      return `${place.folder} of the branch ${place.at.branch}`;
    case 'bucket':
      return place.at.name;
  }
}

/**
 * Brings a repository to its next state, where it lives; people read the former one until the new one is whole.
 * @param runFolder an own folder of the run, absolute
 * @throws Problem as stepFrom, and of each place's own: then people read what they read before
 */
export async function bring(
  place: Place,
  bench: Bench,
  purpose: Purpose,
  reach: Reach,
  runFolder: string,
): Promise<Next> {
  switch (place.kind) {
    case 'folder': {
      const { inFolder } = await import('./in-folder.ts');
      return inFolder(place.root, bench, purpose);
    }
    case 'branch': {
      const { onBranch } = await import('./on-branch.ts');
      return onBranch(place, `${runFolder}/branch`, bench, purpose, reach);
    }
    case 'bucket': {
      const { inBucket } = await import('./bucket/in-bucket.ts');
      return inBucket(place.at, bench, purpose, reach);
    }
  }
}
