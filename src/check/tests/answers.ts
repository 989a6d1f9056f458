import type { ProblemData } from '../../problem.ts';

/** What has become of a test when it ran inside the image. */
export type TestOutcome =
  | {
      /** The command has ended; a service too, before it answered. */
      readonly kind: 'ended';
      /** A program ended by a signal counts as 128 + the signal's number. */
      readonly exitCode: number;
      /** In bytes, without the file cache; only where the policy limits it and the engine tells. */
      readonly peakMemory?: number;
    }
  /** The service has answered; `body` is its beginning, untrusted text. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: string;
      readonly isWholeBody: boolean;
    }
  /** The service ran, and gave no answer in time. */
  | { readonly kind: 'silent'; readonly afterMs: number }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  /** The program is not in the image, or cannot be started: that is no exit code of it. `why`: "its program is not in the image: /app". */
  | { readonly kind: 'not-started'; readonly why: string; readonly todo?: string }
  /** Nobody knows: the engine, or something that the test needs, has failed. */
  | { readonly kind: 'unknown'; readonly problem: ProblemData };

/** What a test of the policy has given when it ran inside the image. */
export interface TestAnswer {
  /** As the policy names it, else its command or address. */
  readonly name: string;
  /** With the image's entrypoint where the test goes through it. */
  readonly command: readonly string[];
  readonly outcome: TestOutcome;
  /** Of the test itself, without the engine's own work around it. */
  readonly durationMs: number;
  /** What it has written, standard output and error as they came; untrusted text. */
  readonly output: string;
  /** `end`: only the last part was kept. `clipped`: the engine has thrown parts away, nobody knows what they were. */
  readonly kept: 'all' | 'end' | 'clipped';
}

/** One for each test of the policy, in its order. */
export type TestAnswers = readonly TestAnswer[];
