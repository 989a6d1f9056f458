import type { ProblemData } from '../problem.ts';
import type { Finding, GateName } from './finding.ts';

/** What an image weighs on one platform, in bytes. */
export interface ImageSize {
  /** Sum of the layer blobs as a registry serves them (design notes, "Size"). */
  readonly compressed: number;
  /** Sum of the unpacked layer archives. */
  readonly uncompressed: number;
  /** Bottom layer first. */
  readonly layers: readonly LayerSize[];
  /** Of files that a layer of this image's own removes or writes again, as they were in the layers below it, unpacked. */
  readonly wasted?: number;
  /** Of what package managers keep and nobody needs at run time, its base's with it, unpacked. */
  readonly packageCaches?: number;
}

export interface LayerSize {
  /** Digest of the compressed blob. */
  readonly digest: string;
  /** Digest of the unpacked archive. */
  readonly diffId: string;
  readonly compressed: number;
  readonly uncompressed: number;
  /** The history entry that made it; untrusted text; absent when the history does not say. */
  readonly createdBy?: string;
  /** Added over its base; absent where nobody knows. */
  readonly isOwn?: boolean;
  /** The instruction of its Dockerfile that made it: the file as the user wrote it, 1-based lines. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  /** On one line, as it is written: `RUN apt-get install -y make`. */
  readonly instruction?: string;
}

/** A limit in bytes; absent = no limit. */
export interface Budget {
  readonly compressed?: number;
  readonly uncompressed?: number;
}

interface Judged {
  readonly gate: GateName;
  readonly image: string;
  /** Absent for gates that look at the Dockerfile and not at a platform's image. */
  readonly platform?: string;
  readonly findings: readonly Finding[];
  readonly durationMs: number;
  /** Facts in one short sentence each ("database of 2026-11-21", "412 packages"). */
  readonly notes?: readonly string[];
  /** The one of the notes that tells what a scanner's own ignore file accepts: that is in no finding. */
  readonly hidden?: string;
}

/**
 * The answer of one gate for one image (and platform). `broken` means that the question could not be answered:
 * it is never taken for `passed` (design, "No false green").
 */
export type GateResult =
  | (Judged & { readonly state: 'passed' | 'failed' })
  | (Judged & { readonly state: 'broken'; readonly problem: ProblemData });
