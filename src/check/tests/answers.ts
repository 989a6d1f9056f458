/** What a test of the policy has given when it ran inside the image. */
export interface TestAnswer {
  /** As the policy names it, else its command. */
  readonly name: string;
  readonly command: readonly string[];
  readonly outcome:
    | { readonly kind: 'ended'; readonly exitCode: number }
    | { readonly kind: 'timed-out'; readonly afterMs: number }
    /** The program is not in the image, or cannot be started: that is no exit code of it. */
    | { readonly kind: 'not-started'; readonly why: string };
  readonly durationMs: number;
  /** The end of what it has written, untrusted text; and whether that is all. */
  readonly output: string;
  readonly isComplete: boolean;
  /** In bytes, where the engine tells. */
  readonly peakMemory?: number;
}

/** One for each test of the policy, in its order. */
export type TestAnswers = readonly TestAnswer[];
