import type { BuiltFiles, BuiltLayout } from '../build/built.ts';
import type { Usage } from '../build/usage.ts';

/** What came of building. */
export interface Made {
  readonly layouts: readonly BuiltLayout[];
  /** Of targets that give files: still in this run's folder. */
  readonly files: readonly BuiltFiles[];
  /** Image → what the engine's machine had to do for it; asked when the engine is done, layer caches included. */
  readonly usage: Promise<ReadonlyMap<string, Usage>>;
  /**
   * Layer caches are written, and what cache mounts have now is kept; nobody waits for it who waits for images. Rejects
   * with `interrupted`, and where images are not what the engine has said.
   */
  readonly saved: Promise<void>;
}

export const nothingMade: Made = {
  layouts: [],
  files: [],
  usage: Promise.resolve(new Map()),
  saved: Promise.resolve(),
};
