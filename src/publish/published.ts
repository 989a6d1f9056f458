/** What became of one tag. Digests are of the manifest or index that the tag names; `before` is absent for a new tag. */
export interface TagResult {
  /** Full reference, `ghcr.io/acme/base:1.2.0`. */
  readonly ref: string;
  readonly state: 'moved' | 'created' | 'unchanged' | 'rolled-back' | 'removed' | 'untouched' | 'unknown';
  readonly before?: string;
  readonly after?: string;
}

/** What became of one image. */
export interface PublishedImage {
  readonly image: string;
  /** Digest of what was pushed: an index for several platforms or with attestations, else a manifest. */
  readonly digest: string;
  /** `registry/repository` it went to. */
  readonly repositories: readonly string[];
  readonly tags: readonly TagResult[];
  /** Bytes and blobs sent, and blobs that the registry had already or that were mounted from a sibling. */
  readonly sentBytes: number;
  readonly sentBlobs: number;
  readonly presentBlobs: number;
  readonly mountedBlobs: number;
}
