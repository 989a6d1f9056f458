import type { Denial } from '../../request/policy.ts';
import { matchesWildcard } from '../../tools/wildcard.ts';
import type { ImageContents } from '../layers/contents.ts';
import { plainPath } from './lookup.ts';

/**
 * Whether a denial lets a path be. A path without a wildcard may also be named by way of links: `/bin/su` means
 * `/usr/bin/su` where `/bin` leads to `/usr/bin`.
 */
export function allowing({ allowed }: Denial, contents: ImageContents): (path: string) => boolean {
  const exact = new Set(
    allowed
      .filter((pattern) => !pattern.includes('*'))
      .map((pattern) => contents.resolve(plainPath(pattern))?.path)
      .filter((path) => path !== undefined),
  );
  return (path) => exact.has(path) || allowed.some((pattern) => matchesWildcard(pattern, `/${path}`));
}
