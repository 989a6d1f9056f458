/**
 * A cache mount that steps of this run's images use (`RUN --mount=type=cache`), with build arguments filled in. Which
 * of them are one and the same folder for BuildKit is told by mounts/identity.ts: the platform is no part of it.
 */
export interface CacheMount {
  /** BUILDKIT_CACHE_MOUNT_NS, a build argument that stands before the ids: who fills the mount gives it, too. */
  readonly namespace?: string;
  /** As written, else the cleaned target as written: `/root/.cache/go-build`. */
  readonly id: string;
  /** Where the first step that uses it has it: absolute, cleaned. */
  readonly target: string;
  /** The strictest one that a step asks for. */
  readonly sharing: 'shared' | 'private' | 'locked';
  /** What it begins with, as written (a stage or an image); such a mount cannot be filled from outside. */
  readonly from?: string;
  /**
   * Only where they are written and count (a `source` makes BuildKit forget them): who fills the mount repeats them.
   * The folder of a mount with any of them lies in `cache` below its snapshot's root.
   */
  readonly uid?: number;
  readonly gid?: number;
  /** Permission bits, as written. */
  readonly mode?: number;
  /** Who uses it: the first one first. */
  readonly users: readonly MountUser[];
}

export interface MountUser {
  readonly image: string;
  readonly platform: string;
  /** The Dockerfile, relative to the working folder, and the 1-based line of the instruction. */
  readonly file: string;
  readonly line: number;
}
