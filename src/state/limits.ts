import type { StateLimits } from '../build/gc.ts';
import type { PolicyFile } from '../request/policy-schema.ts';
import { parseBytes } from '../tools/bytes.ts';
import { parseDuration } from '../tools/duration.ts';

/** What holds for `clean` where the policy says nothing: what was unused for a week goes. */
export const usualLimits: StateLimits = { olderThanMs: 7 * 24 * 60 * 60 * 1000 };

/** The limits of a policy's `state`, which was checked when it was read; none where it says nothing. */
export function limitsOf(state: PolicyFile['state']): StateLimits {
  const { keep, 'older-than': olderThan } = state ?? {};
  return {
    ...(keep === undefined ? {} : { keepBytes: parseBytes(keep, 'state.keep') }),
    ...(olderThan === undefined ? {} : { olderThanMs: parseDuration(olderThan) }),
  };
}
