import type { HttpAnswer } from '../../../oci/registry/http.ts';
import { parseRetryAfter, Transient } from '../../../oci/registry/retry.ts';
import { isTransientStatus } from '../../../oci/registry/status.ts';
import { surroundingsFailed, type Problem } from '../../../problem.ts';

/**
 * An answer of the cache service, or of its storage, that is none of those we can work with.
 * @param doing `look for a file`
 * @returns a Transient when another try may help
 */
export function refusalOf(host: string, doing: string, answer: HttpAnswer): Problem | Transient {
  const { status } = answer;
  const words = wordsOf(answer.body);
  const problem = surroundingsFailed(
    `The runner’s cache does not let this job ${doing}: it answers ${status}${words === '' ? '' : ` (${words})`}`,
    { todo: hintFor(status) },
  );
  if (!isTransientStatus(status)) return problem;
  const retryAfterMs = parseRetryAfter(answer.headers('retry-after')[0], Date.now());
  return new Transient(problem, { host, why: String(status), retryAfterMs });
}

/** What the service says of itself: untrusted, so one printable line, and short. */
export function harmless(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function hintFor(status: number): string {
  if (status === 401) return 'The job’s token has expired, or is not one of this service.';
  if (status === 403) return 'What triggered this run may not do that: see “cache” in the documentation.';
  if (status === 429) return 'The repository makes more than 200 entries a minute: save fewer of them.';
  return 'Run it again later; look at www.githubstatus.com.';
}

/** `msg` of twirp, or the code of Azure's XML. */
function wordsOf(body: Buffer): string {
  const text = body.toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('msg' in value)) return '';
    return typeof value.msg === 'string' ? harmless(value.msg) : '';
  } catch {
    return harmless(/<Code>([^<]*)</.exec(text)?.[1] ?? '');
  }
}
