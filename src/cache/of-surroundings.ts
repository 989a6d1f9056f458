import { Problem } from '../problem.ts';
import { errorCode } from '../tools/error-code.ts';

/**
 * Whether something that was to make later runs faster has failed because of the disk, the network or a service: that
 * costs them some time, and this run nothing. Who stops the run wants it to end, and what is a mistake of ours is none of
 * the surroundings'.
 */
export function isOfSurroundings(error: unknown): boolean {
  if (error instanceof Problem) return error.data.kind !== 'interrupted';
  // ERR_INVALID_ARG_TYPE and the like are Node's word for a mistake of ours.
  return /^E(?!RR_)/.test(errorCode(error) ?? '');
}
