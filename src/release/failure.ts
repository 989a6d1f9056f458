import { parseRetryAfter, Transient, type Passing } from '../oci/registry/retry.ts';
import { isTransientStatus } from '../oci/registry/status.ts';
import { interrupted, messageOf, surroundingsFailed, type Problem } from '../problem.ts';

/** What was being done when GitHub refused. */
export interface Doing {
  /** Completes "GitHub did not let us": `make a draft for v1.2.3`. */
  readonly what: string;
  /** `acme/images`. */
  readonly repository: string;
  /** The host that was asked: `api.github.com`. */
  readonly host: string;
  /** Reading is allowed to more tokens than writing. */
  readonly isWriting: boolean;
  /** What a job's token needs for all of it: `contents: write`. */
  readonly permission: string;
}

/**
 * What an answer of GitHub's client means.
 * @param error what its client has thrown
 * @returns Transient for what may be gone the next time; a Problem (surroundings) that says what to do; anything that
 *   did not come from GitHub as it was
 */
export function explained(error: unknown, doing: Doing, signal: AbortSignal, nowMs: number): unknown {
  if (signal.aborted) return interrupted();
  const status = statusOf(error);
  if (status === undefined) return error;
  const problem = problemFor(error, status, doing);
  const pause = pauseOf(error, nowMs);
  const isLimit = status === 429 || (status === 403 && (pause !== undefined || isAboutLimits(error)));
  if (!isLimit && !isTransientStatus(status)) return problem;
  const passing: Passing = { host: doing.host, why: whyOf(error, status), retryAfterMs: pause };
  return new Transient(problem, passing);
}

/** Whether GitHub says of something new that it is there already. Its `errors` have the code. */
export function isTaken(error: unknown): boolean {
  return statusOf(error) === 422 && messageOf(error).includes('already_exists');
}

/** The status of an answer; GitHub's client gives 500 for a connection that broke. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

function problemFor(error: unknown, status: number, doing: Doing): Problem {
  const { what, repository, isWriting, permission } = doing;
  const log = [messageOf(error).slice(0, 500)];
  if (status === 401)
    return surroundingsFailed(`GitHub does not know the token: it did not let us ${what}`, {
      log,
      todo: 'Give a token that holds: github-token; in a workflow ${{ github.token }} is the default',
    });
  if (status === 404 && !isWriting)
    return surroundingsFailed(`GitHub shows nothing of ${repository}: it did not let us ${what}`, {
      log,
      todo: `Look at the name; the job needs \`permissions: ${permission}\`, a personal token access to ${repository}`,
    });
  if (status === 410)
    return surroundingsFailed(`${repository} has this turned off: GitHub did not let us ${what}`, {
      log,
      todo: 'Turn it on in the settings of the repository, or leave it out: `issue: false` in rescan.yml',
    });
  if ((status === 403 || status === 404) && !isAboutLimits(error))
    return surroundingsFailed(`The token may not ${what}`, {
      log,
      todo: `The job needs \`permissions: ${permission}\`, and so does the job that calls the workflow; a personal token needs that right to ${repository}`,
    });
  return surroundingsFailed(`GitHub did not let us ${what}: ${whyOf(error, status)}`, { log });
}

/** A used-up limit is 403, too (docs.github.com, "Rate limits for the REST API"). */
function isAboutLimits(error: unknown): boolean {
  return /rate limit|abuse/i.test(messageOf(error));
}

/** The client's 500 for a broken connection comes without an answer. */
function whyOf(error: unknown, status: number): string {
  return headersOf(error) === undefined && status === 500 ? messageOf(error) : String(status);
}

/** Until when to wait, in ms: Retry-After, else the moment (in seconds since 1970) at which the limit starts anew. */
function pauseOf(error: unknown, nowMs: number): number | undefined {
  const headers = headersOf(error);
  const header = (name: string): string | undefined => {
    const value = headers === undefined || !(name in headers) ? undefined : headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const after = header('retry-after');
  if (after !== undefined) return parseRetryAfter(after, nowMs);
  const reset = Number(header('x-ratelimit-reset') ?? Number.NaN);
  return header('x-ratelimit-remaining') === '0' && Number.isFinite(reset)
    ? Math.max(0, reset * 1000 - nowMs)
    : undefined;
}

function headersOf(error: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined;
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  const { headers } = response;
  return typeof headers === 'object' && headers !== null ? { ...headers } : undefined;
}
