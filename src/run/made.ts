import type { BuiltFiles, BuiltLayout } from '../build/built.ts';
import type { Usage } from '../build/usage.ts';

/** What came of building. */
export interface Made {
  readonly layouts: readonly BuiltLayout[];
  /** Of targets that give files: still in this run's folder. */
  readonly files: readonly BuiltFiles[];
  /** Image → what the engine's machine had to do for it; asked when the solve has ended, beside the checks. */
  readonly usage: Promise<ReadonlyMap<string, Usage>>;
  /** What cache mounts have now is kept; nobody waits for it who waits for images. Rejects with `interrupted` only. */
  readonly saved: Promise<void>;
}

export const nothingMade: Made = {
  layouts: [],
  files: [],
  usage: Promise.resolve(new Map()),
  saved: Promise.resolve(),
};
