import type { Readable } from 'node:stream';
import type { CacheMount } from '../mount.ts';

/** One of our scripts, run where a mount's folder can be worked in: GNU tar, find and coreutils are there. */
export interface Job {
  /** For people, of the mount: `filled`, `packed`. It completes `cannot be …`. */
  readonly what: string;
  /** For sh. It gets the mount's folder as $1, a name for a folder on the same disk as $2, then `more`. */
  readonly script: string;
  readonly more?: readonly string[];
  /** What goes through it at most, unpacked: so much longer it may take. In bytes. */
  readonly bytes: number;
  /** What the script reads. An error of it makes the job fail with that error. */
  readonly input?: Readable;
  /** Takes what the script writes, from when it is started. What it throws makes the job fail. */
  readonly take: (output: Readable) => Promise<void>;
}

/** The folder of one mount. */
export interface Room {
  /** Ends when the script has, and what it wrote has been taken. @throws Problem (surroundings, interrupted) */
  run(job: Job): Promise<void>;
}

/** Where the folders of cache mounts can be worked in. */
export interface Place {
  /** For people: `the snapshot folder`. */
  readonly about: string;
  /**
   * Opens a mount; the engine makes it when it was never there.
   * @returns undefined when the mount is not to be found here after all
   * @throws Problem (surroundings, interrupted)
   */
  open(mount: CacheMount): Promise<Room | undefined>;
}

/** What the names of everything begin with that is ours and lies in a mount for a moment. */
export const ownPrefix = '.image-build-';
