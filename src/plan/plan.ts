import type { BakeTarget } from './bake.ts';
import type { DockerfileFacts } from './dockerfile.ts';
import type { Fingerprint } from './fingerprint/fingerprint.ts';
import type { ImageOutput } from './output.ts';
import type { ImagePolicy } from '../request/policy.ts';

/**
 * `build`: it will be built in this run; `reuse`: what is published has the same fingerprint and stays as it is;
 * `skip`: nobody asked for it, directly or as a base.
 */
export type Decision = 'build' | 'reuse' | 'skip';

/** An image from outside the plan that a build takes: a base, or what COPY --from and mounts read. */
export interface OutsideUse {
  /** The key of Bake's `contexts` that would replace it: the familiar form, without `:latest`. */
  readonly key: string;
  /** The reference as BuildKit sees it, with all variables put in. */
  readonly text: string;
  readonly kind: 'from' | 'copy' | 'mount';
  /** 1-based, in the Dockerfile. */
  readonly line: number;
  /** The platforms that it is taken for, normalised and sorted. */
  readonly platforms: readonly string[];
}

/** What a registry has under a tag that this run would move, or may take from. */
export interface PublishedImageRef {
  /** The tag it was found under, in full: `ghcr.io/acme/base:main`. */
  readonly ref: string;
  /** `ghcr.io/acme/base`. */
  readonly repository: string;
  /** Digest of what the tag names: an index, or the only platform's manifest. */
  readonly digest: string;
  readonly mediaType: string;
}

/** One image (Bake: target) and all that has been decided about it. */
export interface PlannedImage {
  readonly name: string;
  /** Names of the images of this plan that it is built on, sorted. */
  readonly needs: readonly string[];
  /** Platform → the image of this plan that its last stage stands on (FROM); absent where that is from outside. */
  readonly bases: Readonly<Record<string, string>>;
  /** What it takes from outside the plan. */
  readonly outside: readonly OutsideUse[];
  /** Normalised platforms (`linux/amd64`, `linux/arm64`), never empty, without duplicates. */
  readonly platforms: readonly string[];
  readonly decision: Decision;
  /** Why, one sentence each. */
  readonly reasons: readonly string[];
  /** The Dockerfile: path relative to the working folder with forward slashes, and its text. */
  readonly dockerfile: {
    readonly path: string;
    readonly text: string;
    /** Absent where it is not on this machine. */
    readonly facts?: DockerfileFacts;
  };
  /** What BuildKit is asked for; references to siblings are already `contexts`. */
  readonly target: BakeTarget;
  /** Whether it gives an image or files. */
  readonly output: ImageOutput;
  /** Full references (`ghcr.io/acme/base:1.2.0`) that publishing would move. */
  readonly tags: readonly string[];
  readonly policy: ImagePolicy;
  /** Absent until fingerprints have been taken. */
  readonly fingerprint?: Fingerprint;
  /** What is published and will be reused; only where the decision is `reuse`. */
  readonly published?: PublishedImageRef;
}

/** All images in build order: each one stands after everything it needs. */
export interface Plan {
  readonly images: readonly PlannedImage[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Names that were asked for themselves; what they stand on comes along. */
  readonly asked: ReadonlySet<string>;
  /** What would surprise otherwise, a sentence each. */
  readonly notes: readonly string[];
}
