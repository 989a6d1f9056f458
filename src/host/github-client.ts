import { getOctokit } from '@actions/github';

/** A repository on GitHub, and the token that is used there. */
export interface GitHubPlace {
  readonly token: string;
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** `acme/images`. */
  readonly repository: string;
}

/** GitHub's client for one repository. */
export interface GitHubClient {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly place: { readonly owner: string; readonly repo: string };
  /** Ends what takes too long for this many bytes, and what is under way when the run is stopped. */
  readonly limit: (bytes: number) => AbortSignal;
}

/** The slowest transfer that is waited for, in bytes a millisecond. */
const slowest = 100;

/**
 * GitHub's client for one repository. Every answer but a good one is thrown as GitHub's client does (`status`), also one
 * that breaks off or is none of GitHub's.
 * @param patienceMs how long an answer may take that brings or takes no files
 * @param signal ends what is under way
 */
export function openClient(
  { token, apiUrl, repository }: GitHubPlace,
  patienceMs: number,
  signal: AbortSignal,
): GitHubClient {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
  const limit = (bytes: number): AbortSignal =>
    AbortSignal.any([signal, AbortSignal.timeout(patienceMs + Math.ceil(bytes / slowest))]);
  octokit.hook.before('request', (options) => {
    const bytes = Buffer.isBuffer(options['data']) ? options['data'].length : 0;
    options.request = { signal: limit(bytes), ...options.request };
  });
  octokit.hook.after('request', ({ data, headers, status }) => {
    if (status === 204) return;
    // Of JSON that breaks off, or comes from a page of somebody else's, the client gives the text.
    const isJson = headers['content-type']?.startsWith('application/json') === true;
    const isPage = headers['content-type']?.startsWith('text/html') === true;
    if (typeof data === 'string' && (isJson || isPage))
      throw new BadAnswer(isJson ? 'the answer broke off' : 'the answer is a page for people');
  });
  return { octokit, place: { owner, repo }, limit };
}

/** An answer that is none. It has the status that GitHub's client gives to a connection that broke. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
  readonly status = 500;
}

/** Whether GitHub's client has thrown an answer with this status. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof Error && 'status' in error && error.status === status;
}

/** What fails is told by who asked. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
