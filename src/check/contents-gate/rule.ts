import type { ImageConfig } from '../../oci/schemas.ts';
import type { ContentsPolicy } from '../../request/policy.ts';
import type { PackageOfFinding } from '../finding.ts';
import type { ImageContents } from '../layers/contents.ts';
import type { InstalledPackage } from '../vulnerabilities/report.ts';

/** What the image says of how it is run: untrusted. */
export type RunConfig = NonNullable<ImageConfig['config']>;

/** All that a rule may look at. */
export interface Seen {
  readonly contents: ImageContents;
  readonly config: RunConfig;
  readonly policy: ContentsPolicy;
  /** What the scan lists as installed; throws where no rule that is asked has said that it needs it. */
  readonly installed: () => readonly InstalledPackage[];
}

/** What makes an image so. */
export type Cause =
  /** 0 is the bottom one. */
  | { readonly kind: 'layer'; readonly layer: number }
  /** The layer with this unpacked archive. */
  | { readonly kind: 'diffId'; readonly diffId: string | undefined }
  /** The last such instruction (`EXPOSE`), whose words are meant where that is asked. */
  | { readonly kind: 'instruction'; readonly keyword: string; readonly isMeant?: (rest: string) => boolean }
  /** No instruction says it, and one should. */
  | { readonly kind: 'nothing' };

/** One thing that is not as the policy wants it. */
export interface Hit {
  /** What tells it from the rule's other hits in this image, over platforms and rebuilds. */
  readonly key: string;
  readonly message: string;
  /** What to do, one line. */
  readonly todo: string;
  /** In the image, beginning with a slash. */
  readonly path?: string;
  readonly package?: PackageOfFinding;
  /** Left out: the layer that has put what is at `path` there. */
  readonly cause?: Cause;
}

/** One demand on what is in an image. */
export interface ContentsRule {
  /** The policy's key, and the name of its page in docs/rules/. */
  readonly name: string;
  readonly isAsked: (policy: ContentsPolicy) => boolean;
  /** It reads `installed`. */
  readonly needsPackages?: true;
  /** Pure. The most important first: only the first ones are told one by one. */
  readonly find: (seen: Seen) => readonly Hit[];
}
