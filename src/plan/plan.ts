import type { BakeTarget } from './bake.ts';
import type { ImagePolicy } from '../request/policy.ts';

/** `build`: it will be built in this run; `skip`: nobody asked for it, directly or as a base. */
export type Decision = 'build' | 'skip';

/** One image (Bake: target) and all that has been decided about it. */
export interface PlannedImage {
  readonly name: string;
  /** Names of the images of this plan that it is built on, sorted. */
  readonly needs: readonly string[];
  /** Platform → the image of this plan that its last stage stands on (FROM); absent where that is from outside. */
  readonly bases: Readonly<Record<string, string>>;
  /** Normalised platforms (`linux/amd64`, `linux/arm64`), never empty, without duplicates. */
  readonly platforms: readonly string[];
  readonly decision: Decision;
  /** Why, one sentence each. */
  readonly reasons: readonly string[];
  /** The Dockerfile: path relative to the working folder with forward slashes, and its text. */
  readonly dockerfile: { readonly path: string; readonly text: string };
  /** What BuildKit is asked for; references to siblings are already `contexts`. */
  readonly target: BakeTarget;
  /** Full references (`ghcr.io/acme/base:1.2.0`) that publishing would move. */
  readonly tags: readonly string[];
  readonly policy: ImagePolicy;
}

/** All images in build order: each one stands after everything it needs. */
export interface Plan {
  readonly images: readonly PlannedImage[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
}
