import { digestOf } from '../../oci/digest.ts';
import type { PlannedImage } from '../plan.ts';
import type { Reach } from '../reach/reach.ts';
import { platformArguments } from '../reach/variables.ts';
import { argsOf } from '../settings.ts';
import { argumentUse } from './label-arguments.ts';
import type { Share } from './share.ts';
import { withoutCommit } from './stable.ts';

/**
 * The build arguments that can change the image: those that the needed stages declare, and those that BuildKit itself
 * looks at. Proxies are given to RUN without a trace in the image, unless the Dockerfile declares them.
 * Values are hashed: somebody may have put a password there. What only says in labels when and of what commit an image
 * is made does not count, as with labels that are given directly.
 * @param commit full SHA of what is built
 */
export function argumentParts(image: PlannedImage, reach: Reach, commit: string | undefined): Share {
  const { declared } = reach;
  const given = Object.entries(argsOf(image.target));
  const counted = given.filter(
    ([name]) => isTakenByBuildKit(name) || (declared === 'all' ? !isProxy(name) : declared.has(name)),
  );
  const epoch = given.find(([name]) => name === 'SOURCE_DATE_EPOCH')?.[1] ?? '';
  return {
    parts: counted.flatMap(([name, value]) => {
      const use = isTakenByBuildKit(name) ? 'image' : argumentUse(image, reach, name);
      const text = use === 'labels' ? withoutCommit(value, commit) : value;
      return use === 'changing' ? [] : [{ name: `argument ${name}`, value: digestOf(text) }];
    }),
    volatile: /^-?\d*$/.test(epoch) ? [] : [`SOURCE_DATE_EPOCH takes its time from ${epoch}`],
  };
}

/**
 * Whether an argument counts though no Dockerfile declares it.
 * Source: docs.docker.com, "Dockerfile reference", predefined ARGs and BuildKit built-in build args.
 */
export function isTakenByBuildKit(name: string): boolean {
  return name.startsWith('BUILDKIT_') || name === 'SOURCE_DATE_EPOCH' || platformArguments.includes(name);
}

/** Whether it only says how the network is reached; every RUN has it. */
export function isProxy(name: string): boolean {
  return /^(https?|ftp|no|all)_proxy$/i.test(name);
}
