import type { BuildWarning, Step } from '../build/built.ts';
import type { Budget, GateResult, ImageSize } from '../check/gate.ts';
import type { Decision } from '../plan/plan.ts';
import type { ProblemData } from '../problem.ts';
import type { PublishedImage } from '../publish/published.ts';

export type Verdict = 'passed' | 'failed' | 'broken' | 'interrupted';

/** One image on one platform: what was built and how it was judged. */
export interface PlatformReport {
  readonly platform: string;
  /** Digest of the platform's manifest; absent when it was not built. */
  readonly digest?: string;
  readonly size?: ImageSize;
}

/** One image in the report. */
export interface ImageReport {
  readonly name: string;
  readonly needs: readonly string[];
  readonly decision: Decision;
  readonly reasons: readonly string[];
  readonly dockerfile: string;
  /** `planned`: no build was asked for; `failed`: its own step failed; `stopped`: another one's failure ended it. */
  readonly state: 'planned' | 'skipped' | 'built' | 'failed' | 'stopped';
  readonly platforms: readonly PlatformReport[];
  readonly budget: Budget;
  readonly gates: readonly GateResult[];
  /** Steps of this image and how many of them came from the cache. */
  readonly steps: { readonly total: number; readonly cached: number };
  /** From the image's first step to the end of its export, in milliseconds. */
  readonly durationMs: number;
  /** The tags it would get or got; `published` tells which. */
  readonly tags: readonly string[];
  readonly published?: PublishedImage;
}

/** The one model that every writer shows. Plain JSON: it is the JSON report as it stands. */
export interface RunReport {
  readonly schema: 1;
  readonly command: string;
  readonly verdict: Verdict;
  readonly exitCode: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** In build order. */
  readonly images: readonly ImageReport[];
  /** Everything the engine did, in order of start: the timeline. */
  readonly steps: readonly Step[];
  readonly warnings: readonly BuildWarning[];
  /** What went wrong apart from gates, worst first. */
  readonly problems: readonly ProblemData[];
  /** What was decided on the way and would surprise otherwise, a sentence each. */
  readonly notes: readonly string[];
  /** Where it was built: `buildkitd started by image-build`, `builder default (docker-container)`. */
  readonly engine?: string;
}
