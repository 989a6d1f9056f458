/** What something on the disk is for. */
export type ItemKind =
  /** In an engine. */
  | 'step'
  | 'pulled'
  | 'mount'
  | 'source'
  | 'frontend'
  | 'internal'
  | 'builder'
  /** In the cache folder. */
  | 'engine-state'
  | 'tools'
  | 'databases'
  | 'scans'
  | 'layers'
  | 'blobs'
  | 'records'
  | 'sboms'
  | 'history'
  | 'manifests'
  | 'reports'
  | 'drawings'
  | 'compiled'
  | 'runs'
  | 'other';

/** How thoroughly `clean` works; each level does what the one before does, too. */
export const levels = ['normal', 'deep', 'all'] as const;
export type Level = (typeof levels)[number];

/** One thing on the disk that can go, or stay, as a whole. */
export interface StateItem {
  /** Unique in one listing. */
  readonly id: string;
  readonly kind: ItemKind;
  /** For people, untrusted: `app`, `/root/.cache (pip)`, `trivy 0.68.2`. */
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly lastUsedMs: number;
  /** Somebody works with it: it never goes. */
  readonly inUse: boolean;
  /** Items that can go only after this one. */
  readonly parents: readonly string[];
  /** The level from which it goes whatever the limits are; `never` for what is not ours to remove. */
  readonly goesAt: Level | 'never';
  /** Whether it goes at every level once it is above the limits. */
  readonly hasLimits: boolean;
  /** Where it is. */
  readonly place: ItemPlace;
}

export type ItemPlace =
  /** A record of an engine's build cache. */
  | { readonly in: 'engine'; readonly engine: string; readonly record: string }
  /** Absolute. */
  | { readonly in: 'folder'; readonly path: string }
  /** A container builder of ours, and all that it holds. */
  | { readonly in: 'buildx'; readonly builder: string };
