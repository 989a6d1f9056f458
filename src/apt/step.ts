import type { NewPackage } from './debs.ts';
import { provePool, readFormer } from './former.ts';
import { nextState, type Next, type Wanted } from './next.ts';
import type { Shelf } from './shelf.ts';
import type { Signer } from './sign.ts';

/** All that one state of a repository is made with. */
export interface Bench {
  readonly wanted: Wanted;
  readonly packages: readonly NewPackage[];
  readonly signer: Signer;
  /** Gives a list as apt fetches it. */
  readonly compress: Parameters<typeof nextState>[4];
  /** Since 1970. */
  readonly nowMs: number;
}

/** From the state that is there to the next one. */
export interface Step {
  readonly next: Next;
  /** What InRelease was when the repository was read. */
  readonly before: Buffer | undefined;
}

/** Whether what is made is written, or only proven. */
export type Purpose = 'write' | 'prove';

/**
 * Reads what is there, and makes the next state of it; nothing is written. What the pool has already is not among the
 * writes.
 * @throws Problem as readFormer, nextState and provePool
 */
export async function stepFrom(
  shelf: Shelf,
  { wanted, packages, signer, compress, nowMs }: Bench,
): Promise<Step> {
  const former = await readFormer(shelf, wanted.suite, signer);
  const next = await nextState(wanted, former, packages, signer, compress, nowMs);
  const there = await provePool(shelf, next.added);
  const writes = next.writes.filter(({ path }) => !there.has(path));
  return { next: { ...next, writes }, before: former?.inline };
}
