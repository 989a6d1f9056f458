import type { HttpAnswer } from '../../oci/registry/http.ts';
import { Unreachable } from '../../oci/registry/connection.ts';
import { parseRetryAfter, Transient } from '../../oci/registry/retry.ts';
import { isTransientStatus } from '../../oci/registry/status.ts';
import { surroundingsFailed, type Problem } from '../../problem.ts';
import type { Complaint } from './refusal.ts';

/**
 * What another try may mend, besides what the status tells: an upload that came too slowly, and writes of others to the
 * same object at this moment. Source: docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html.
 */
const passingCodes = new Set([
  'RequestTimeout',
  'SlowDown',
  'OperationAborted',
  'ConditionalRequestConflict',
]);

/** A refusal that may be gone the next time; undefined for one that stays. */
export function passingOf(
  { status, code }: Complaint,
  answer: HttpAnswer,
  host: string,
  problem: Problem,
): Transient | undefined {
  if (!isTransientStatus(status) && !passingCodes.has(code)) return undefined;
  return new Transient(problem, {
    host,
    why: code === '' ? String(status) : `${status} ${code}`,
    retryAfterMs: parseRetryAfter(answer.headers('retry-after')[0], Date.now()),
  });
}

/** A connection's failure, which is told in the words of registries, in those of buckets. */
export function toldOfBucket(error: unknown): unknown {
  if (error instanceof Transient && error.problem instanceof Unreachable)
    return new Transient(inOtherWords(error.problem), error.passing);
  return error instanceof Unreachable ? inOtherWords(error) : error;
}

function inOtherWords(problem: Unreachable): Problem {
  const todo =
    'Is bucket-endpoint right? Look at the network, HTTPS_PROXY and NO_PROXY; an own certificate authority is named in NODE_EXTRA_CA_CERTS';
  return surroundingsFailed(problem.data.what, { todo }, problem);
}
