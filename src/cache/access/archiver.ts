import { surroundingsFailed, type Problem } from '../../problem.ts';
import type { CacheMount } from '../mount.ts';

/**
 * Debian has GNU tar and find, and is there for every platform: busybox's tar loses attributes and holes. It is run as
 * root where the mounts are, and a tag may be moved: where that matters, `AccessWishes.archiver` names another by digest.
 */
export const usualArchiver = 'docker.io/library/debian:stable-slim';

/** What users call it. */
const input = 'cache-mounts-image';

/** @param said by who tried it, untrusted */
export function badArchiver(archiver: string, { id }: CacheMount, said: readonly string[]): Problem {
  return surroundingsFailed(
    `The image ${archiver}, in which the cache mount ${id} is packed and unpacked, cannot be used`,
    {
      log: said,
      todo: `Name an image that the engine can pull and that has sh, GNU tar, find and coreutils: ${input}: REFERENCE@sha256:…`,
    },
  );
}
