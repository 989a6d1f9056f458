import type { Contexts } from './files/context-files.ts';
import type { Origin } from './origin.ts';
import type { PlannedImage } from './plan.ts';
import type { Reach } from './reach/reach.ts';

/** What has to be known to ask for the files that images are made of. */
export interface FilesGiven {
  /** The working folder, absolute. */
  readonly cwd: string;
  readonly contexts: Contexts;
  readonly reachOf: (image: PlannedImage) => Reach;
  /**
   * The reach as if bases that could not be looked up had no settings (ENV, ONBUILD) of their own: right for all that
   * stands in the Dockerfile without variables.
   */
  readonly plainReachOf: (image: PlannedImage) => Reach;
  /** By the image's name. */
  readonly originOf: (image: string) => Origin | undefined;
}
