import { cachesOf, isWithin } from '../mounts.ts';
import { runScript } from '../run-commands.ts';
import { runsOf } from './chain.ts';
import { tell, type Rule } from './rule.ts';

/** Two builds at a time with one of apt's folders: the second fails with "Could not get lock". */
export const aptCacheNotLocked: Rule = {
  name: 'apt-cache-not-locked',
  level: 'warning',
  judge: (image) =>
    runsOf(image).flatMap(({ step }) => {
      const usesApt = runScript(step).commands.some(({ program }) => program === 'apt-get');
      if (!usesApt) return [];
      return cachesOf(step).flatMap(({ target, sharing = 'shared' }) =>
        target !== undefined && isApts(target) && sharing === 'shared'
          ? [
              tell(
                step,
                `The cache at ${target} is shared by builds that run at the same time: apt fails for all but one of them ("Could not get lock")`,
                `--mount=type=cache,target=${target},sharing=locked`,
                target,
              ),
            ]
          : [],
      );
    }),
};

function isApts(target: string): boolean {
  return ['/var/cache/apt', '/var/lib/apt'].some((one) => isWithin(target, one));
}
