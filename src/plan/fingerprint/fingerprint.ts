/** One named part of what an image is made of. */
export interface FingerprintPart {
  /** As people are told it: `Dockerfile`, `argument VERSION`, `context`, `base debian:bookworm-slim`, `parent base`. */
  readonly name: string;
  /** What is compared: a digest, or a short text without secrets. */
  readonly value: string;
  /** For contexts: what each file (path relative to the context) was; called only when somebody wants to know. */
  readonly files?: () => Promise<Readonly<Record<string, string>>>;
}

/** All that can change an image, as one digest (design notes, "Skipping what did not change"). */
export interface Fingerprint {
  /** `sha256:` of the parts' canonical JSON. */
  readonly digest: string;
  /** In the order of their names. */
  readonly parts: readonly FingerprintPart[];
  /** Why an image with this fingerprint must never be reused, one sentence each; empty where it may be. */
  readonly volatile: readonly string[];
}
