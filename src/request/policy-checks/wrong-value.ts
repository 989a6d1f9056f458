import type { ProblemData } from '../../problem.ts';
import type { Demands } from '../policy-schema.ts';

/** A value that its schema lets through and that makes no sense, and the keys that lead to it. */
export interface WrongValue {
  readonly keys: readonly string[];
  readonly wrong: Pick<ProblemData, 'what' | 'meant' | 'todo'>;
}

/**
 * Looks at one set of demands.
 * @param keys that lead to it: `defaults`, or `images` and a name
 */
export type PolicyCheck = (
  demands: Demands,
  keys: readonly string[],
) => WrongValue | undefined | Promise<WrongValue | undefined>;
