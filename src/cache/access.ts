import type { CacheMount } from './mount.ts';

/** What is in a cache mount: enough to see that nothing has changed. */
export interface MountState {
  /** SHA-256 (hex) of the sorted list of path, kind, size and time of change; equal means that nothing need be saved. */
  readonly digest: string;
  readonly files: number;
  /** Of all files together, in bytes. */
  readonly bytes: number;
  /** Folders and single files that were left out because of the largest size: each is a whole for whoever made it. */
  readonly leftOut: number;
  /** Files that were left out because programs keep credentials in such; they are no part of the digest. */
  readonly secrets: number;
}

/** One way into the cache mounts of an engine and out of them. */
export interface MountAccess {
  /** For people: `the snapshot folder`, `docker exec`, `a small build`. */
  readonly about: string;
  /**
   * Fills a mount from an archive (tar + zstd or gzip, as `pack` writes it). All or nothing: when it throws the mount is
   * empty, never half full. One that has something in it already is left alone.
   * @param largest in bytes, unpacked, as when it was packed: an archive with much more in it is not used
   * @throws Problem (surroundings) with the cause
   */
  unpack(
    mount: CacheMount,
    archive: string,
    options: { readonly largest: number },
  ): Promise<'filled' | 'not empty'>;
  /**
   * Writes what is in a mount into an archive: owner, mode, times, extended attributes, hard links, sparse files and
   * names of any bytes as they are. What programs keep credentials in, and what they make anew each
   * time, is left out.
   * @param unchanged a state: when the mount is still like that, nothing is written
   * @param largest in bytes, unpacked: folders that were changed the longest ago are left out above it, each as a whole
   * @returns undefined when the mount is empty or was never made, `unchanged`, or what was packed
   * @throws Problem (surroundings), also when nothing of it is small enough; no archive is left then
   */
  pack(
    mount: CacheMount,
    archive: string,
    options: { readonly unchanged?: string; readonly largest: number },
  ): Promise<MountState | 'unchanged' | undefined>;
}
