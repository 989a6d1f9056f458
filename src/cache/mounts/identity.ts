import type { CacheMount } from '../mount.ts';

/** What tells a cache mount from others. */
export type MountIdentity = Pick<CacheMount, 'namespace' | 'id' | 'from' | 'uid' | 'gid' | 'mode'>;

/**
 * A text that is equal for mounts that BuildKit keeps in one folder. That is the id with what stands before it, and
 * what the mount begins with: nothing, or an empty folder with owner and mode as soon as one of these is written, the
 * others then being root's and 0755. Platform, target, sharing and `source` (a folder in the mount) make no difference.
 * Sources: github.com/moby/buildkit, frontend/dockerfile/dockerfile2llb/convert_runmount.go (dispatchRunMounts,
 * setCacheUIDGID), client/llb/fileop.go (fileActionMkdir), solver/llbsolver/mounts/mount.go (getRefCacheDir).
 */
export function identityOf({ namespace = '', id, from, uid, gid, mode }: MountIdentity): string {
  const hasOwner = uid !== undefined || gid !== undefined || mode !== undefined;
  const owner = hasOwner ? [uid ?? 0, gid ?? 0, (mode ?? 0o755) & 0o777] : [];
  return JSON.stringify([`${namespace}/${id}`, from ?? '', ...owner]);
}
