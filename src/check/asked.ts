import type { ImagePolicy } from '../request/policy.ts';
import type { GateName } from './finding.ts';

/**
 * The gates that a policy asks of each platform of an image: those of `gates.ts`, told without loading them, since a
 * run in which nothing has changed needs no more than their names.
 */
export function askedGates(policy: ImagePolicy): readonly GateName[] {
  const asked: readonly GateName[] = [
    'size',
    'vulnerabilities',
    'secrets',
    ...(asksContents(policy) ? (['contents'] as const) : []),
    ...(policy.denyLicenses.length > 0 ? (['licenses'] as const) : []),
    ...(policy.tests.length > 0 ? (['tests'] as const) : []),
  ];
  return asked.filter((gate) => isAsked(gate, policy));
}

/** Whether the policy does not leave a gate out as a whole. */
export function isAsked(gate: GateName, { skip }: Pick<ImagePolicy, 'skip'>): boolean {
  return !skip.includes(gate);
}

/** Whether an image's size is recorded: where its gate is asked, and where later ones are compared with it. */
export function isMeasured(policy: Pick<ImagePolicy, 'skip' | 'onlyNew' | 'maxGrowth'>): boolean {
  return isAsked('size', policy) || policy.onlyNew || policy.maxGrowth !== undefined;
}

/** Whether anything is demanded of what is in the image. */
export function asksContents({ contents }: Pick<ImagePolicy, 'contents'>): boolean {
  const { root, compilers, devPackages, sources, debugSymbols, packageCaches, vcs, shell } = contents;
  const { packageManagers, missingLibraries, setuid, worldWritable, healthcheck, entrypoint } = contents;
  const { expose, labels, paths } = contents;
  return (
    [root, compilers, devPackages, sources, debugSymbols, packageCaches, vcs, shell].some(Boolean) ||
    [packageManagers, missingLibraries, healthcheck, entrypoint].some(Boolean) ||
    [setuid, worldWritable].some(({ deny }) => deny) ||
    // No ports at all is a demand, too.
    expose !== undefined ||
    [labels, paths].some(({ length }) => length > 0)
  );
}
