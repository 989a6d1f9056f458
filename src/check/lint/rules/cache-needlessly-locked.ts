import { cachesOf, isForSure } from '../mounts.ts';
import { runsOf } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** Builds wait for each other though what they share is made for many at a time. */
export const cacheNeedlesslyLocked: Rule = {
  name: 'cache-needlessly-locked',
  level: 'info',
  judge: (image) =>
    runsOf(image).flatMap(({ step }) =>
      cachesOf(step).flatMap((mount) => {
        const owners = isForSure(mount);
        const isSafe = owners.length > 0 && owners.every(({ sharing }) => sharing === 'shared');
        const [owner] = owners;
        if (mount.sharing !== 'locked' || !isSafe || owner === undefined) return [];
        const { target = '' } = mount;
        return [
          tell(
            step,
            `Builds wait for each other for the cache at ${target}, which ${owner.name} can share`,
            `--mount=type=cache,target=${target}`,
            target,
          ),
        ];
      }),
    ),
};
