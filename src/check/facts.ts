import type { BuiltLayout } from '../build/built.ts';
import type { LayoutImage } from '../oci/layout.ts';
import type { ImagePolicy } from '../request/policy.ts';
import type { PlacedInstruction } from './dockerfile-lines/read-dockerfile.ts';
import type { Finding, GateName } from './finding.ts';
import type { ImageSize } from './gate.ts';
import type { Baseline } from './baseline/baseline.ts';
import type { ImageContents } from './layers/contents.ts';
import type { TestAnswers } from './tests/answers.ts';
import type { Scan } from './vulnerabilities/trivy.ts';

/** What is judged: one image on one platform, and where it came from. */
export interface Subject extends BuiltLayout {
  readonly policy: ImagePolicy;
  /** The policy's file, for what to do: "image-build.yml"; absent where there is none. */
  readonly policyFile?: string;
  readonly dockerfile: SubjectDockerfile;
}

export interface SubjectDockerfile {
  /** Relative to the working folder. */
  readonly path: string;
  readonly text: string;
  /** The stage that is built; absent: the last one. */
  readonly target?: string;
  /** Its instructions in order; without them no line is known. */
  readonly instructions?: readonly PlacedInstruction[];
  /** Build arguments that were given: which stage a FROM means. */
  readonly args?: Readonly<Record<string, string>>;
}

/** What can be known of an image. Each is gathered once, when the first gate asks for it. */
export interface Facts {
  readonly image: LayoutImage;
  readonly size: ImageSize;
  readonly contents: ImageContents;
  readonly scan: Scan;
  /** What the base branch's image was; its absence is told in it. */
  readonly baseline: Baseline;
  readonly tests: TestAnswers;
  readonly base: BaseFacts;
}

/** What an image is built on. */
export type BaseFacts =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'known';
      /** As the plan or the Dockerfile calls it: `base`, `debian:bookworm-slim`. */
      readonly name: string;
      /** An image of this plan, which has a Dockerfile of its own here. */
      readonly isSibling: boolean;
      /** Bottom first: the image's own begin with them. */
      readonly diffIds: readonly string[];
    }
  /** `why`: one sentence. */
  | { readonly kind: 'unknown'; readonly name: string; readonly why: string };
export type FactName = keyof Facts;

/** What a gate says: its findings, and facts in one short sentence each. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly notes?: readonly string[];
  /** As in `GateResult`. */
  readonly hidden?: string;
}

/**
 * A question an image must answer to get out. `judge` is pure: facts and policy give findings, and a finding that
 * `blocks` makes the gate fail. A fact that cannot be had makes it `broken`, never passed.
 */
export interface Gate {
  readonly name: GateName;
  /** The facts that it needs under this policy; undefined where the policy asks nothing of it. */
  readonly needs: (policy: ImagePolicy) => readonly FactName[] | undefined;
  /** Has only the facts that it needs: another one throws. @throws Problem where there is no answer: it is broken */
  readonly judge: (subject: Subject, facts: Facts) => Judgement;
}
