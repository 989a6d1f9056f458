import type { BuiltFiles, BuiltLayout } from '../build/built.ts';
import type { Usage } from '../build/usage.ts';

/** What came of building. */
export interface Made {
  readonly layouts: readonly BuiltLayout[];
  /** Of targets that give files: still in this run's folder. */
  readonly files: readonly BuiltFiles[];
  /** Image → what the engine's machine had to do for it; asked when the solve has ended, beside the checks. */
  readonly usage: Promise<ReadonlyMap<string, Usage>>;
  /** Keeps what cache mounts have now; nobody waits for it who waits for images. @throws Problem (interrupted) only */
  readonly saveMounts: () => Promise<void>;
}

export const nothingMade: Made = {
  layouts: [],
  files: [],
  usage: Promise.resolve(new Map()),
  saveMounts: () => Promise.resolve(),
};
