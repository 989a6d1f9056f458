import type { BuildWarning, Step } from '../build/built.ts';
import type { Baseline } from '../check/baseline/baseline.ts';
import type { TestAnswer } from '../check/tests/answers.ts';
import type { GateName } from '../gate-names.ts';
import type { History } from '../memory/history.ts';
import type { Budget, GateResult, ImageSize } from '../check/gate.ts';
import type { ImageOutput } from '../plan/output.ts';
import type { Leg } from '../plan/legs.ts';
import type { Decision, OutsideUse } from '../plan/plan.ts';
import type { ProblemData } from '../problem.ts';
import type { PublishedImage } from '../publish/published.ts';
import type { Explanation } from './explanation.ts';

export type Verdict = 'passed' | 'failed' | 'broken' | 'interrupted';

/** One image on one platform: what was built and how it was judged. */
export interface PlatformReport {
  readonly platform: string;
  /** Digest of the platform's manifest; absent when it was not built. */
  readonly digest?: string;
  readonly size?: ImageSize;
  /** What it is compared with: the image of the base branch. Absent where nobody looked. */
  readonly baseline?: Baseline;
}

/** What a test of the policy gave on one platform. */
export interface ReportedTest extends TestAnswer {
  readonly platform: string;
  /** What the policy wants it to give, in words; absent where the policy does not have it any more. */
  readonly expected?: string;
}

/** An image from outside the plan that one of the plan takes, and what it stands for in this run. */
export interface OutsideReport {
  /** As people write it: `debian:bookworm-slim`. */
  readonly name: string;
  readonly kind: OutsideUse['kind'];
  /** Absent where it was not looked up. */
  readonly digest?: string;
}

/** What is published already and stays as it is. */
export interface ReusedReport {
  /** The tag it was found under: `ghcr.io/acme/base:main`. */
  readonly ref: string;
  readonly repository: string;
  /** Of the index, or of the only platform's manifest. */
  readonly digest: string;
}

/** A file that a target gives instead of an image. */
export interface Artifact {
  readonly image: string;
  readonly platform: string;
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** One image in the report. */
export interface ImageReport {
  readonly name: string;
  readonly needs: readonly string[];
  /** It was asked for itself, and not only as what another one is built on. */
  readonly asked: boolean;
  readonly decision: Decision;
  readonly reasons: readonly string[];
  readonly dockerfile: string;
  /** Of all that can change it; absent where it was not taken. */
  readonly fingerprint?: string;
  /** Why it may never be reused, a sentence each; empty where it may, or where nobody knows. */
  readonly volatile: readonly string[];
  /** What it takes from outside the plan. */
  readonly outside: readonly OutsideReport[];
  /** An image, or files. */
  readonly output: ImageOutput;
  /**
   * `planned`: no build was asked for; `reused`: what is published stays; `failed`: its own step failed;
   * `stopped`: another one's failure ended it.
   */
  readonly state: 'planned' | 'skipped' | 'reused' | 'built' | 'failed' | 'stopped';
  readonly platforms: readonly PlatformReport[];
  readonly budget: Budget;
  readonly gates: readonly GateResult[];
  /** Gates of which the policy only warns: what they find fails nothing. */
  readonly warn: readonly GateName[];
  /** Gates that were not asked at all: by the policy, or by a rescan, which asks for vulnerabilities alone. */
  readonly skip: readonly GateName[];
  /** What the tests of the policy gave; absent where none ran. */
  readonly tests?: readonly ReportedTest[];
  /** The builds of it that are remembered, the oldest first; this run's is the last where it was built. */
  readonly history?: History;
  /** ISO 8601: when the gates gave these answers; absent when they did in this run. */
  readonly checkedAt?: string;
  /** Only where the decision is `reuse`. */
  readonly reused?: ReusedReport;
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
  /** The files of targets that give files. */
  readonly artifacts: readonly Artifact[];
  /** Only where one was asked for. */
  readonly explanation?: Explanation;
  /** What is built, cut for runners that know nothing of each other; only of a plan. */
  readonly legs?: readonly Leg[];
  /** Everything the engine did, in order of start: the timeline. */
  readonly steps: readonly Step[];
  /** What BuildKit warned of and no lint gate has judged. */
  readonly warnings: readonly BuildWarning[];
  /** What went wrong apart from gates, worst first. */
  readonly problems: readonly ProblemData[];
  /** What was decided on the way and would surprise otherwise, a sentence each. */
  readonly notes: readonly string[];
  /** Where it was built: `buildkitd started by image-build`, `builder default (docker-container)`. */
  readonly engine?: string;
}
