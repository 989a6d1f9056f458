import type { BuiltLayout } from '../build/built.ts';
import type { LayoutImage } from '../oci/layout.ts';
import type { ImagePolicy } from '../request/policy.ts';
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
  /** diff_ids of the image of this plan that it is built on, bottom first; empty where there is none. */
  readonly baseLayers: readonly string[];
  /** The sibling it is built on. */
  readonly base?: string;
  /** The base from outside as its Dockerfile names it: `debian:bookworm-slim`. */
  readonly outsideBase?: string;
}

export interface SubjectDockerfile {
  /** Relative to the working folder. */
  readonly path: string;
  readonly text: string;
  /** The stage that is built; absent: the last one. */
  readonly target?: string;
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
}
export type FactName = keyof Facts;

/** What a gate says: its findings, and facts in one short sentence each. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly notes?: readonly string[];
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
